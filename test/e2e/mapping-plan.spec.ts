import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { findings } from './axe'
import { expect, test } from './browser'

const choose = async (page: Page, purpose: string, value: string): Promise<void> => {
  await page.locator(`select[data-purpose="${purpose}"]`).selectOption(value)
}
const type = async (page: Page, purpose: string, value: string): Promise<void> => {
  await page.locator(`input[data-purpose="${purpose}"]`).fill(value)
}

/** The text of a file that the foot of the panel hands out. */
const exported = async (page: Page, format: string): Promise<string> => {
  const waiting = page.waitForEvent('download')
  await page.locator(`[data-action="export-${format}"]`).click()
  return readFile(await (await waiting).path(), 'utf8')
}

test('ranges, degree sheets and blocks are ticked, and each refused token is named with its place', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  await atlas.tickSheets('35 I/1-8\n35 J, Quetta, 35 A/1,3,5-7\n99Z1 12')
  await atlas.expectInFragment('sheets', '35A1.3.5-7,35I1-8,35J')
  await atlas.expectQuantity('coverage.sheets', 8 + 16 + 5, 0)
  const alert = page.locator('[role="alert"][data-purpose="sheet-list-refused"]')
  await expect(alert.locator('[data-line="2"][data-column="7"]')).toContainText('Quetta')
  await expect(alert.locator('[data-line="3"][data-column="1"]')).toContainText('99Z1')
  await expect(alert.locator('[data-line="3"][data-column="6"]')).toContainText('12')
  await atlas.action('undo').click()
  await atlas.expectInFragment('sheets', null)
})

test('a list comes out of a file, a table with a heading included', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.openPanel('coverage')
  await page.locator('input[data-purpose="sheet-list-file"]').setInputFiles({
    name: 'mapped.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Sheet no.,Year\r\n"35 I/1",2005\r\n35 I/2-3,2006\r\n'),
  })
  await atlas.expectInFragment('sheets', '35I1-3')
  await page.locator('input[data-purpose="sheet-list-file"]').setInputFiles({
    name: 'picture.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([0x89, 0x50, 0, 0, 0, 1]),
  })
  await expect(page.getByRole('alert').filter({ hasText: 'picture.csv' })).toBeVisible()
  await atlas.expectInFragment('sheets', '35I1-3')
})

test('a lasso drawn on the map ticks the sheets inside, and Escape drops it', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&panel=coverage&map=7/27.5/66')
  await atlas.waitForMap()
  await page.locator('[data-purpose="ticking"]').check()
  await page.locator('[data-purpose="lasso"]').check()
  await expect(atlas.map).toHaveAttribute('data-lasso', 'true')
  const box = await atlas.map.boundingBox()
  if (!box) throw new Error('no map')
  const at = (x: number, y: number) => ({ x: box.x + box.width * x, y: box.y + box.height * y })
  const corners = [at(0.6, 0.35), at(0.75, 0.35), at(0.75, 0.6), at(0.6, 0.6), at(0.6, 0.36)]
  const draw = async (): Promise<void> => {
    const [first, ...rest] = corners
    if (!first) return
    await page.mouse.move(first.x, first.y)
    await page.mouse.down()
    for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 6 })
  }
  await draw()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await atlas.expectQuantity('coverage.sheets', 0, 0)
  await draw()
  await page.mouse.up()
  await expect.poll(() => atlas.quantity('coverage.sheets')).toBeGreaterThan(3)
  await atlas.action('undo').click()
  await atlas.expectQuantity('coverage.sheets', 0, 0)
})

test('sheets that touch the corridor, the cited maps or the surroundings of a town are ticked in one edit', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  await atlas.openPanel('coverage')
  const tick = atlas.action('tick-touching-choice')
  await choose(page, 'touching-what', 'corridor')
  await tick.click()
  const corridor = await atlas.quantity('coverage.sheets')
  expect(corridor).toBeGreaterThan(10)
  await choose(page, 'touching-what', 'buffer')
  await tick.click()
  await expect.poll(() => atlas.quantity('coverage.sheets')).toBeGreaterThan(corridor)
  await atlas.action('undo').click()
  await atlas.expectQuantity('coverage.sheets', corridor, 0)
  await atlas.action('undo').click()
  await choose(page, 'touching-what', 'town')
  await page.locator('[data-purpose="touching-place"]').selectOption({ label: 'Quetta' })
  await type(page, 'touching-within', '0')
  await tick.click()
  await atlas.expectQuantity('coverage.sheets', 1, 0)
  await atlas.action('undo').click()
  await atlas.action('tick-cited-maps').click()
  await expect.poll(async () => (await atlas.fragment()).get('sheets')).toContain('39G13')
})

test('each scenario is explained, applied as one edit and compared with the list', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.openPanel('coverage')
  for (const kind of ['gsp-count', 'corridor-first', 'flagships', 'rule']) {
    await choose(page, 'coverage-scenario', kind)
    await expect(page.locator('[data-purpose="scenario-words"]')).toContainText(/^Takes/)
    const sheets = await atlas.quantity('scenario.sheets')
    expect(sheets, kind).toBeGreaterThan(5)
    if (kind === 'gsp-count') expect(sheets).toBe(170)
    await atlas.expectQuantity('scenario.added.sheets', sheets, 0)
    await atlas.action('scenario-apply').click()
    await atlas.expectQuantity('coverage.sheets', sheets, 0)
    await atlas.expectQuantity('scenario.both.sheets', sheets, 0)
    await atlas.expectQuantity('scenario.added.sheets', 0, 0)
    await atlas.action('undo').click()
    await atlas.expectQuantity('coverage.sheets', 0, 0)
  }
  await choose(page, 'coverage-scenario', 'corridor-first')
  await choose(page, 'scenario-compare', 'gsp-count')
  const [added, removed, both] = await Promise.all(
    ['added', 'removed', 'both'].map((part) => atlas.quantity(`scenario.${part}.sheets`)),
  )
  expect((removed ?? 0) + (both ?? 0)).toBe(170)
  expect((added ?? 0) + (both ?? 0)).toBe(await atlas.quantity('scenario.sheets'))
  await atlas.waitForMap()
  await expect(atlas.map).toHaveAttribute('data-difference', 'true')
  // its legend says which assumption is drawn, has colour, rim and sign, and its twin names the sheets
  await expect(page.locator('[data-purpose="scenario-difference"] caption')).toContainText(
    'Scenario (assumption): “Corridor first”, compared with the scenario “GSP’s count',
  )
  const signs = await page.locator('[data-purpose="scenario-difference"] [data-sign]').evaluateAll((all) =>
    all.map((each) => {
      const rim = [...each.querySelectorAll('rect')].at(-1)
      return [each.getAttribute('data-sign'), rim?.getAttribute('stroke-dasharray') ?? null, rim?.getAttribute('fill')]
    }),
  )
  expect(signs.map(([sign, dash]) => [sign, dash !== null])).toEqual([
    ['+', false],
    ['−', true],
    ['=', false],
  ])
  expect(new Set(signs.map(([, , colour]) => colour)).size).toBe(3)
  const twin = page.locator('[data-purpose="scenario-difference-sheets"]')
  await twin.locator('summary').click()
  await expect(twin.locator('[data-part="added"] dd')).toContainText(/30[A-Z]/)
})

test('a scenario with its numbers comes back from its link; one that is not known is dropped with a note', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  await atlas.openPanel('coverage')
  await choose(page, 'coverage-scenario', 'corridor-first')
  await atlas.expectInFragment('scenario', 'corridor-first')
  await type(page, 'scenario-within', '30')
  await atlas.expectInFragment('scenario', 'corridor-first,within:30')
  const sheets = await atlas.quantity('scenario.sheets')
  await atlas.open('#v=1&lang=en&panel=coverage&scenario=corridor-first,within:30')
  await atlas.expectQuantity('scenario.sheets', sheets, 0)
  await atlas.open('#v=1&lang=en&panel=coverage&scenario=best-guess')
  await expect(atlas.notices).toContainText('best-guess')
  await expect(page.locator('[data-purpose="coverage-scenario"]')).toHaveValue('')
})

test('the plan is ranked by the weights, leads to the target and is exported in its order', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&panel=coverage')
  const plan = page.locator('section[data-purpose="mapping-plan"]')
  const rows = plan.locator('table[data-purpose="mapping-plan"] tbody tr')
  await expect(rows).toHaveCount(20)
  const first = await rows.first().getAttribute('data-sheet')
  await type(page, 'plan-weight-sites', '0')
  await type(page, 'plan-weight-corridor', '100')
  await expect(rows.first()).toContainText('km of corridor')
  expect(await rows.first().getAttribute('data-sheet')).not.toBe(first)
  await type(page, 'plan-target', '10')
  const needed = await atlas.quantity('plan.to-target')
  expect(needed).toBeGreaterThan(40)
  await plan.locator('[data-purpose="plan-curve-twin"] > summary').click()
  await expect(plan.locator('[data-purpose="plan-curve-table"] tbody tr').first()).toBeVisible()
  await atlas.action('plan-next').click()
  await expect(rows.first()).toHaveAttribute('data-rank', '21')

  await choose(page, 'export-content', 'plan')
  const csv = await exported(page, 'csv')
  const [heading = '', line = ''] = csv.split('\r\n')
  for (const column of ['rank', 'west', 'south', 'east', 'north', 'area_pk_ba_km2', 'score', 'reason']) {
    expect(heading.split(',')).toContain(column)
  }
  expect(line).toContain('km of corridor')
  const geojson = JSON.parse(await exported(page, 'geojson')) as { features: { properties: { rank: number } }[] }
  expect(geojson.features.slice(0, 3).map(({ properties }) => properties.rank)).toEqual([1, 2, 3])
  expect(await exported(page, 'kml')).toContain('<Placemark')

  await atlas.action('plan-tick').click()
  await atlas.expectQuantity('coverage.sheets', needed, 0)
  await expect.poll(() => atlas.quantity('coverage.share.PK-BA')).toBeGreaterThanOrEqual(0.1)
})

test('list, scenario and plan work by keyboard alone', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&panel=coverage')
  await page.locator('[data-purpose="sheet-list"]').focus()
  await page.keyboard.type('35 I/1-3')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await atlas.expectInFragment('sheets', '35I1-3')
  await page.locator('[data-purpose="coverage-scenario"]').focus()
  await page.keyboard.type('Around')
  await atlas.expectInFragment('scenario', 'flagships')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('20')
  await atlas.expectInFragment('scenario', 'flagships,within:20')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => atlas.quantity('coverage.sheets')).toBeGreaterThan(3)
  await atlas.action('plan-next').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('table[data-purpose="mapping-plan"] tbody tr').first()).toHaveAttribute('data-rank', '21')
})

for (const [language, width] of [
  ['en', 1280],
  ['ur', 390],
] as const) {
  test(`scenarios and plan fit and are sound in ${language} at ${width} pixels`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height: 844 })
    await atlas.open(`#v=1&lang=${language}&panel=coverage&scenario=rule,towns:50000/20,corridor:50&sheets=35I1-3`)
    await expect.poll(() => atlas.quantity('scenario.sheets')).toBeGreaterThan(10)
    await page.locator('[data-purpose="sheet-list"]').fill('12 Quetta')
    await atlas.action('sheet-list-apply').click()
    for (const part of ['sheet-list', 'scenarios', 'scenario-difference', 'plan-curve', 'mapping-plan']) {
      await page.locator(`[data-purpose="${part}"]`).last().scrollIntoViewIfNeeded()
    }
    const wide = await page
      .locator('[role=tabpanel][data-panel="coverage"]')
      .evaluate((panel) => panel.scrollWidth - panel.clientWidth)
    expect(wide).toBeLessThanOrEqual(1)
    expect(await findings(page, '[data-panel="coverage"]')).toEqual([])
  })
}
