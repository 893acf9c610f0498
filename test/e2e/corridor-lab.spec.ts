import { findings } from './axe'
import { expect, test } from './browser'
import { duplicate, OWN, points } from './own-course'

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
    // the other middles would stand on the line as it was
    const middles = page.locator('.variant-handle--middle:visible')
    await expect(middles).toHaveCount(handle.startsWith('middle') ? 1 : 0)
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
      expect.soft(await findings(page, '#panel', '[data-purpose="map"]')).toEqual([])
    }
  })
}
