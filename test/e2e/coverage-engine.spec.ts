import type { Page } from '@playwright/test'
import { expect, test } from './browser'
import { closedForm, feature, importLayer, RELATIVE, useLayer, WESTERN } from './mapped-boxes'

/** It overlaps the western box by half a degree. */
const EASTERN = [65.5, 27, 66.5, 28] as const
const TOGETHER = closedForm([65, 27, 66.5, 28])

const settled = async (page: Page): Promise<void> => {
  await expect(page.locator('data[data-quantity="coverage.area.PK-BA"]')).not.toHaveAttribute('data-stale')
}

test('imported polygons count once where they overlap, by exactly their ground, and by sheets', async ({ atlas }) => {
  await atlas.open()
  await useLayer(atlas, [feature(WESTERN), feature(EASTERN)])
  await atlas.expectQuantity('coverage.area.PK-BA', TOGETHER, TOGETHER * RELATIVE)
  await settled(atlas.page)
  await atlas.expectQuantity('coverage.area.PK', TOGETHER, TOGETHER * RELATIVE)
  expect(await atlas.quantity('coverage.area.PK-KP')).toBe(0)
  // four sheets a degree, six by four of them
  expect(await atlas.quantity('coverage.sheets.whole')).toBe(24)
  expect(await atlas.quantity('coverage.sheets.partly')).toBe(0)
  const share = await atlas.quantity('coverage.share.PK-BA')
  expect(await atlas.quantity('coverage.chosen.share')).toBeCloseTo(share, 12)
  const remaining = await atlas.quantity('coverage.remaining.PK-BA')
  expect(share).toBeCloseTo(TOGETHER / (TOGETHER + remaining), 9)
})

test('a ticked sheet under a polygon counts once, and one beside it is added', async ({ atlas }) => {
  await atlas.open()
  await useLayer(atlas, [feature(WESTERN)])
  const alone = closedForm(WESTERN)
  await atlas.expectQuantity('coverage.area.PK-BA', alone, alone * RELATIVE)
  // 35 I/2 lies at 66.00–66.25° E, 27.50–27.75° N, outside; 35 E/1 at 65.00–65.25, 27.75–28, inside
  await atlas.tickSheets('35E1')
  await atlas.expectQuantity('coverage.area.PK-BA', alone, alone * RELATIVE)
  await atlas.tickSheets('35E1, 35I2')
  const both = alone + closedForm([66, 27.5, 66.25, 27.75])
  await atlas.expectQuantity('coverage.area.PK-BA', both, both * RELATIVE)
  await atlas.expectInFragment('sheets', '35E1,35I2')
})

test('which mapping counts changes the answer, and travels with the link', async ({ atlas, page }) => {
  await atlas.open()
  await importLayer(page, [
    feature(WESTERN, { scale: '1:50,000', year: 2010, stage: 'published' }),
    feature([66.5, 27, 67, 28], { scale: '1:250,000', year: 2021, stage: 'mapped' }),
    feature([64, 27, 64.5, 28], { scale: '1:50,000', year: 2024, stage: 'planned' }),
  ])
  await atlas.openPanel('coverage')
  const inputs = page.locator('[data-purpose="coverage-inputs"]')
  await inputs.locator('[data-action="coverage-use-layer"]').click()
  await inputs.locator('[data-purpose="describe-input"] > summary').click()
  await inputs.locator('[data-purpose="mapping-field-scale"]').selectOption('scale')
  await inputs.locator('[data-purpose="mapping-field-year"]').selectOption('year')
  await inputs.locator('[data-purpose="mapping-field-status"]').selectOption('stage')
  const west = closedForm(WESTERN)
  const east = closedForm([66.5, 27, 67, 28])
  const planned = closedForm([64, 27, 64.5, 28])
  await atlas.expectQuantity('coverage.area.PK-BA', west + east, (west + east) * RELATIVE)

  const filter = page.locator('[data-purpose="mapping-filter"]')
  await filter.locator('summary').click()
  expect(await atlas.quantity('coverage.polygons.counted')).toBe(2)
  await filter.locator('[data-purpose="filter-statuses"] input[value="planned"]').check()
  await atlas.expectQuantity('coverage.area.PK-BA', west + east + planned, (west + east) * RELATIVE)
  await filter.locator('[data-purpose="filter-scales"] input[value="250k"]').uncheck()
  await atlas.expectQuantity('coverage.area.PK-BA', west + planned, west * RELATIVE)
  await filter.locator('[data-purpose="filter-year"]').fill('2022')
  await filter.locator('[data-purpose="filter-year"]').press('Enter')
  await atlas.expectQuantity('coverage.area.PK-BA', west, west * RELATIVE)
  await atlas.expectInFragment('cover', 'scale:50k/1m/unknown,status:mapped/published/planned,to:2022')
  await atlas.action('coverage-filter-reset').click()
  await atlas.expectQuantity('coverage.area.PK-BA', west + east, (west + east) * RELATIVE)
})

test('the share is a share of what the reader chooses', async ({ atlas, page }) => {
  // 137 sheets have ground in Gilgit-Baltistan; their areas in whole square metres miss the polygon's by some
  await atlas.open('#v=1&panel=coverage&cover=of:PK-GB')
  await atlas.expectQuantity('coverage.to-target.100', 137, 0)
  await atlas.open('#v=1&panel=coverage&cover=of:PK,basis:official')
  await atlas.tickSheets('35I1')
  const sheet = closedForm([66, 27.75, 66.25, 28])
  // Pakistan's official area without AJK and GB: 796 096 km²
  await atlas.expectQuantity('coverage.chosen.share', sheet / 796_096e6, 1e-9)
  const choose = page.locator('[data-purpose="coverage-denominator"]')
  await expect(choose).toHaveValue('PK')
  await choose.selectOption('outcrop')
  await atlas.expectQuantity('coverage.chosen.share', sheet / 600_000e6, 1e-9)
  await expect(page.locator('[data-purpose="coverage-chosen"]')).toContainText('a number without a map')
  await choose.selectOption('PK-BA-KP')
  await atlas.expectQuantity('coverage.chosen.share', sheet / (347_190e6 + 101_741e6), 1e-9)
  const least = await atlas.quantity('coverage.chosen.share.least')
  const most = await atlas.quantity('coverage.chosen.share.most')
  expect(least).toBeLessThan(sheet / 448_931e6)
  expect(most).toBeGreaterThan(least)
  for (const target of [40, 50, 60]) expect(await atlas.quantity(`coverage.to-target.${target}`)).toBeGreaterThan(200)
  expect(await atlas.quantity('claims.mapped.share')).toBe(0.4)
  await atlas.expectInFragment('cover', 'of:PK-BA-KP,basis:official')
})

test('an imported polygon and the corridor’s surroundings can be what the share is of', async ({ atlas, page }) => {
  await atlas.open()
  await importLayer(page, [feature([66, 27, 67, 28])], 'concession.geojson')
  await atlas.openPanel('coverage')
  const choose = page.locator('[data-purpose="coverage-denominator"]')
  await choose.selectOption({ label: 'concession' })
  const whole = closedForm([66, 27, 67, 28])
  await atlas.expectQuantity('coverage.chosen.remaining', whole, whole * RELATIVE)
  await atlas.tickSheets('35I1')
  const sheet = closedForm([66, 27.75, 66.25, 28])
  await atlas.expectQuantity('coverage.chosen.share', sheet / whole, 1e-8)
  expect(await atlas.quantity('coverage.sheets.none')).toBe(15)
  await choose.selectOption('buffer')
  // 437 km of corridor with 50 km to each side: some 51 500 km², of which Iran and the sea have more than a quarter
  await expect.poll(() => atlas.quantity('coverage.chosen.remaining')).toBeGreaterThan(34_000e6)
  const [inside, outside] = [
    await atlas.quantity('coverage.chosen.remaining'),
    await atlas.quantity('coverage.chosen.outside'),
  ]
  expect(inside).toBeLessThan(41_000e6)
  expect(inside + outside).toBeGreaterThan(50_500e6)
  expect(inside + outside).toBeLessThan(52_500e6)
})

test('broken polygons are named by number and never stop the others', async ({ atlas, page }) => {
  const bowTie = {
    type: 'Polygon',
    coordinates: [
      [
        [63.8, 27],
        [64.8, 28],
        [64.8, 27],
        [63.8, 28],
        [63.8, 27],
      ],
    ],
  }
  await atlas.open()
  await useLayer(atlas, [feature(WESTERN), { type: 'Feature', properties: {}, geometry: bowTie }])
  const triangles = closedForm([63.8, 27, 64.8, 28]) / 2
  const expected = closedForm(WESTERN) + triangles
  // its two halves are symmetric in degrees, half of the box but for what a degree shrinks northward
  await atlas.expectQuantity('coverage.area.PK-BA', expected, triangles * 0.001)
  const problems = page.locator('[data-purpose="coverage-problems"]')
  await problems.locator('summary').click()
  await expect(problems).toContainText('feature 2: its edges cross')
})

test('an area drawn on the map counts, undo takes it back, and all of it works by keyboard', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&panel=measure')
  await atlas.action('measure-area').first().click()
  await page.locator('[data-purpose="measure-coordinates"]').fill('27, 65\n27, 65.01\n27.01, 65.01\n27.01, 65')
  await atlas.action('measure-apply').click()
  await atlas.openPanel('coverage')
  const use = page.locator('[data-purpose="coverage-inputs"] [data-action="coverage-use-layer"]')
  await use.focus()
  await page.keyboard.press('Enter')
  await expect(use).toHaveAttribute('aria-pressed', 'true')
  // so small that geodesics and parallels are one: the closed form holds to a millionth
  const area = closedForm([65, 27, 65.01, 27.01])
  await atlas.expectQuantity('coverage.area.PK-BA', area, area * 1e-6)
  await page.keyboard.press('Control+z')
  await expect(use).toHaveAttribute('aria-pressed', 'false')
  await atlas.expectQuantity('coverage.area.PK-BA', 0, 0)
})
