import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import type { Atlas } from './atlas'
import { expect, test } from './browser'

const OWN = 'own-1-as-named'

/** Opens the corridor panel and makes a copy of the course that is chosen. */
const duplicate = async (atlas: Atlas, hash = '#v=1&lang=en&panel=corridor'): Promise<void> => {
  await atlas.open(hash)
  await atlas.action('variant-duplicate').click()
  await expect(atlas.page.locator('[data-purpose="own-variant"]')).toBeVisible()
}

const points = async (page: Page): Promise<Locator> => {
  const list = page.locator('[data-purpose="own-points"]')
  if (!(await list.getAttribute('open').then((open) => open !== null))) await list.locator('summary').click()
  return page.locator('[data-purpose="variant-points"] > li')
}

test('a course is duplicated, renamed, coloured, turned round and removed, and every step can be undone', async ({
  atlas,
  page,
}) => {
  await duplicate(atlas)
  const shipped = await atlas.quantity('corridor.as-named.length')
  const name = page.locator('[data-purpose="variant-name"]')
  await expect(name).toHaveValue('As named in the speech, copy')
  await name.fill('Through Panjgur')
  await name.press('Enter')
  await page.locator('[data-colour="#00708f"]').check()
  await expect(page.locator(`[data-variant="${OWN}"]`)).toBeChecked()
  await atlas.action('variant-reverse').click()
  await page.locator(`[data-compare="${OWN}"]`).check()
  await atlas.expectQuantity(`corridor.${OWN}.length`, shipped, 1e-3)
  await atlas.action('variant-remove').click()
  await expect(page.locator('[data-purpose="own-variant"]')).toHaveCount(0)
  await expect(page.locator('[data-variant="as-named"]')).toBeChecked()

  await atlas.action('undo').click()
  await expect(name).toHaveValue('Through Panjgur')
  for (const _ of ['reverse', 'colour', 'rename']) await atlas.action('undo').click()
  await expect(name).toHaveValue('As named in the speech, copy')
  await atlas.action('undo').click()
  await expect(page.locator(`[data-variant="${OWN}"]`)).toHaveCount(0)
})

test('by keyboard alone a via point is inserted by name, moved by coordinates and removed', async ({ atlas, page }) => {
  await duplicate(atlas)
  await page.locator(`[data-compare="${OWN}"]`).check()
  const before = await atlas.quantity(`corridor.${OWN}.length`)
  const rows = await points(page)
  await expect(rows).toHaveCount(4)
  await rows.nth(1).locator('[data-action="point-insert"]').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Panjgur')
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(5)
  // Panjgur is a town of the atlas: the two new legs are those of the course over the roads, GeodSolve, WGS84
  await atlas.expectQuantity(`corridor.${OWN}.leg.2.length`, 156_496.929593, 1e-3)
  expect(await atlas.quantity(`corridor.${OWN}.length`)).toBeGreaterThan(before)

  await rows.nth(2).locator('[data-action="point-move"]').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.type('26.97186, 63.5')
  await page.keyboard.press('Enter')
  await expect(rows.nth(2)).toContainText('26.97186, 63.50000')
  await rows.nth(2).locator('[data-action="point-remove"]').focus()
  await page.keyboard.press('Enter')
  await atlas.expectQuantity(`corridor.${OWN}.length`, before, 1e-3)
})

test('a place nobody knows is refused in words, and the course stays as it was', async ({ atlas, page }) => {
  await duplicate(atlas)
  const rows = await points(page)
  await rows.nth(0).locator('[data-action="point-move"]').click()
  await page.locator('[data-purpose="variant-place"]').fill('Xyzzyplugh')
  await atlas.action('variant-place-take').click()
  await expect(page.getByRole('alert')).toContainText('Nothing in the atlas is called')
  await expect(rows).toHaveCount(4)
})

test('a point is dragged on the map, and a middle dragged becomes a bend', async ({ atlas, page }) => {
  await duplicate(atlas, '#v=1&lang=en&panel=corridor&map=6.6/27.2/62.9')
  await atlas.waitForMap()
  await page.locator(`[data-compare="${OWN}"]`).check()
  const before = await atlas.quantity(`corridor.${OWN}.length`)
  await page.locator('[data-purpose="variant-on-map"]').check()
  const drag = async (handle: string, dx: number, dy: number): Promise<void> => {
    const box = await page.locator(`[data-handle="${handle}"]`).boundingBox()
    if (!box) throw new Error(`no handle ${handle}`)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2 + dx, box.y + box.height / 2 + dy, { steps: 5 })
    await page.mouse.up()
  }
  await drag('point-1', 60, 0)
  await expect.poll(() => atlas.quantity(`corridor.${OWN}.length`)).toBeGreaterThan(before + 5_000)
  const moved = await atlas.quantity(`corridor.${OWN}.length`)
  await drag('middle-2', -70, 10)
  await expect.poll(() => atlas.quantity(`corridor.${OWN}.length`)).toBeGreaterThan(moved + 1_000)
  await expect(await points(page)).toHaveCount(5)
  // one step back each, however far the drag went
  await atlas.action('undo').click()
  await atlas.expectQuantity(`corridor.${OWN}.length`, moved, 1e-3)
  await atlas.action('undo').click()
  await atlas.expectQuantity(`corridor.${OWN}.length`, before, 1e-3)

  await page.locator('[data-handle="point-1"]').focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => atlas.quantity(`corridor.${OWN}.length`)).not.toBeCloseTo(before, 0)
  await expect(page.locator('[data-handle="point-1"]')).toBeFocused()
  await page.keyboard.press('Delete')
  await expect(await points(page)).toHaveCount(3)
})

test('a drawn line takes the place of a leg, and search finds what the reader made', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&panel=measure')
  await page.locator('[data-purpose="measure-coordinates"]').fill('27.4, 63.2\n26.5, 63.1')
  await atlas.action('measure-apply').click()
  await atlas.action('measure-rename').click()
  await page.keyboard.type('Rakhshan haul road')
  await page.keyboard.press('Enter')
  await atlas.openPanel('corridor')
  await atlas.action('variant-duplicate').click()
  await page.locator(`[data-compare="${OWN}"]`).check()
  const replace = page.locator('form:has([data-action="leg-replace"])')
  await page.locator('[data-purpose="replace-leg"] summary').click()
  await replace.locator('select').first().selectOption('1')
  await replace.locator('[data-action="leg-replace"]').click()
  // GeodSolve, WGS84: Mashkel to the line, along it, and on to Turbat
  await atlas.expectQuantity(`corridor.${OWN}.leg.2.length`, 64_068.543489 + 100_215.619745 + 55_499.848797, 1e-3)
  const rows = await points(page)
  // the bends of a drawn line are the line's: the list holds the towns
  await expect(rows).toHaveCount(4)
  await rows.nth(2).locator('[data-action="point-insert"]').click()
  await page.keyboard.type('Khuzdar')
  await page.keyboard.press('Enter')
  await expect(rows).toHaveCount(5)

  for (const [typed, says] of [
    ['Rakhshan', /Rakhshan haul road.*Drawing.*yours/],
    ['in the speech copy', /As named in the speech, copy.*Corridor variant.*yours/],
    ['Khuzdar', /Khuzdar.*Point of .*As named in the speech, copy.*yours/],
  ] as const) {
    await atlas.search.fill(typed)
    await expect(atlas.suggestions.filter({ hasText: says })).toHaveCount(1)
  }
  await atlas.search.fill('Rakhshan')
  await atlas.suggestions.filter({ hasText: 'yours' }).click()
  await expect(atlas.panel('measure')).toBeVisible()
})

test('what reads the chosen course follows an own one: lists, counts, card and link', async ({ atlas, page }) => {
  await duplicate(atlas, '#v=1&lang=en&panel=corridor&variant=via-existing-roads')
  const own = 'own-1-via-existing-roads'
  await expect(page.getByText('Sites along the course: Over the existing roads, copy')).toBeVisible()
  await page.locator(`[data-compare="${own}"]`).check()
  const within = await atlas.quantity('corridor.via-existing-roads.sites-within')
  expect(await atlas.quantity(`corridor.${own}.sites-within`)).toBe(within)
  await page.locator(`[data-leg="${own}/1"] > button`).click()
  await atlas.expectSelected(`leg:${own}/1`)
  await expect(atlas.selection).toContainText('Over the existing roads, copy')
  await atlas.expectInFragment('variant', 'via-existing-roads')
  await atlas.expectInFragment('select', null)
})

test('the strip chart is walked by keyboard, and the map carries the mark', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&panel=corridor')
  await atlas.waitForMap()
  const strip = page.locator('[data-purpose="strip-chart"]')
  await strip.focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'PageUp']) await page.keyboard.press(key)
  await atlas.expectQuantity('corridor.station.chainage', 12_000, 1e-6)
  await expect(strip).toHaveAttribute('aria-valuetext', /km 12\.0, between Nokundi and Mashkel, sheet/)
  await page.keyboard.press('End')
  await atlas.expectQuantity('corridor.station.chainage', await atlas.quantity('corridor.as-named.length'), 1e-3)
  await page.keyboard.press('Enter')
  await expect(atlas.map).toHaveAttribute('data-lat', /^25\.12/)
})

test('one goes to a kilometre that is typed, and a kilometre past the end is refused', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&panel=corridor')
  await atlas.waitForMap()
  const field = page.locator('[data-purpose="go-to-kilometre"]')
  await field.fill('212.4')
  await field.press('Enter')
  await atlas.expectQuantity('corridor.station.chainage', 212_400, 1e-6)
  // GeodSolve, WGS84: 110 847.056131 m from Mashkel towards Turbat
  await expect.poll(async () => Number(await atlas.map.getAttribute('data-lat'))).toBeCloseTo(26.92526, 2)
  await expect(page.locator('[data-purpose="strip-chart"]')).toBeFocused()
  await field.fill('999')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toContainText('436.5 km long')
})

test('map and strip chart point at the same kilometre', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&panel=corridor&map=7/28.82704/62.75039')
  await atlas.waitForMap()
  const x = Number(await atlas.map.getAttribute('data-middle-x'))
  const y = Number(await atlas.map.getAttribute('data-middle-y'))
  const box = await atlas.map.boundingBox()
  // Mashkel lies 0.90311° south: at zoom 7 some 183 px lower; a third of the way is still the first leg
  await page.mouse.move((box?.x ?? 0) + x + 11, (box?.y ?? 0) + y + 63, { steps: 4 })
  const shown = page.locator('data[data-quantity="cursor.chainage"]')
  await expect(shown).toHaveText(/^km \d/)
  const pointed = Number(await shown.getAttribute('value'))
  expect(pointed).toBeGreaterThan(25_000)
  expect(pointed).toBeLessThan(45_000)
  await atlas.expectQuantity('corridor.station.chainage', pointed, 1e-6)
  const strip = page.locator('[data-purpose="strip-chart"]')
  await strip.scrollIntoViewIfNeeded()
  await strip.click({ position: { x: 160, y: 60 } })
  await page.mouse.move(2, 2)
  const length = await atlas.quantity('corridor.as-named.length')
  const marked = await atlas.quantity('corridor.station.chainage')
  expect(Math.abs(marked / length - 0.5)).toBeLessThan(0.05)
})

test('courses stand side by side, what differs is said in words, and only that can be shown', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&lang=en&panel=corridor')
  const table = page.locator('[data-purpose="courses-side-by-side"]')
  const length = table.locator('tr[data-fact="length"]')
  await expect(length.locator('[data-extreme="least"]')).toContainText('least')
  await expect(length.locator('[data-extreme="most"]')).toContainText('most')
  const inside = await atlas.quantity('corridor.as-named.inside.PK-BA')
  const outside = await atlas.quantity('corridor.as-named.inside.outside')
  expect(inside + outside).toBeCloseTo(await atlas.quantity('corridor.as-named.length'), 2)
  expect(outside).toBeGreaterThan(1_000)
  expect(await atlas.quantity('corridor.via-existing-roads.inside.outside')).toBeLessThan(outside)
  expect(await atlas.quantity('corridor.as-named.site.saindak.onward')).toBeGreaterThan(300_000)
  await expect(table.locator('tr[data-fact="on-sheets"]')).toContainText('Tick sheets under Coverage')
  const rows = await table.locator('tr[data-fact]').count()
  await page.locator('[data-purpose="differ-only"]').check()
  expect(await table.locator('tr[data-fact]').count()).toBeLessThan(rows)
})

test('the ground within the distance is measured on the ticked sheets', async ({ atlas }) => {
  await atlas.open('#v=1&lang=en&panel=corridor&buffer=5&sheets=30L1-16,30K1-16')
  const share = await atlas.quantity('corridor.as-named.on-sheets')
  expect(share).toBeGreaterThan(0.05)
  expect(share).toBeLessThan(0.7)
})

for (const language of ['en', 'ur']) {
  test(`axe finds nothing wrong with the lab in ${language}, wide and narrow`, async ({ atlas, page }) => {
    await duplicate(atlas, `#v=1&lang=${language}&panel=corridor&sheets=30L1-16`)
    await points(page)
    await page.locator('[data-purpose="variant-on-map"]').check()
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport)
      const { violations } = await new AxeBuilder({ page }).include('#panel').include('[data-purpose="map"]').analyze()
      expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    }
  })
}
