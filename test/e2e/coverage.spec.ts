import { expect, test } from './browser'

/** The degree sheet 35 I (27–28° N, 66–67° E) lies whole inside Balochistan. Planimeter -R on its corners, WGS84. */
const DEGREE_SHEET = {
  list: Array.from({ length: 16 }, (_, at) => `35 I/${at + 1}`).join('\n'),
  link: '35I',
  area: 10_949_376_510.65,
}
/** One of its sixteen, 35 I/2 (27.50–27.75° N, 66.00–66.25° E), Planimeter -R. */
const SHEET = { list: '35 I/2', area: 683_581_707.3 }
/** Published areas are whole square metres: half of one is 8e-10 of a sheet. */
const RELATIVE = 1e-9

test('ticking sheets changes the measured share, by exactly the land they cover', async ({ atlas }) => {
  await atlas.open()
  await atlas.openPanel('coverage')
  await atlas.expectQuantity('coverage.area.PK-BA', 0, 0)
  await atlas.expectQuantity('coverage.share.PK-BA', 0, 0)

  await atlas.tickSheets(DEGREE_SHEET.list)
  await atlas.expectQuantity('coverage.area.PK-BA', DEGREE_SHEET.area, DEGREE_SHEET.area * RELATIVE)
  await atlas.expectQuantity('coverage.area.PK', DEGREE_SHEET.area, DEGREE_SHEET.area * RELATIVE)
  expect(await atlas.quantity('coverage.area.PK-KP')).toBe(0)
  const share = await atlas.quantity('coverage.share.PK-BA')
  // official area of the province: 347 190 km²; the polygon's own differs by a few tenths of a per cent
  expect(share).toBeGreaterThan((DEGREE_SHEET.area / 347_190e6) * 0.99)
  expect(share).toBeLessThan((DEGREE_SHEET.area / 347_190e6) * 1.01)

  await atlas.action('sheet-list-clear').click()
  await atlas.tickSheets(SHEET.list)
  await atlas.expectQuantity('coverage.area.PK-BA', SHEET.area, SHEET.area * RELATIVE)
  expect(await atlas.quantity('coverage.share.PK-BA')).toBeLessThan(share)
})

test('clearing the list brings every share to nothing; abutting sheets cover as much as the two, one named twice counts once', async ({
  atlas,
  page,
}) => {
  await atlas.open(`#v=1&lang=en&panel=coverage&sheets=${DEGREE_SHEET.link}`)
  await atlas.expectQuantity('coverage.area.PK-BA', DEGREE_SHEET.area, DEGREE_SHEET.area * RELATIVE)
  await atlas.action('sheet-list-clear').click()
  await atlas.expectQuantity('coverage.area.PK-BA', 0, 0)
  await atlas.expectInFragment('sheets', null)
  await atlas.tickSheets('35I1')
  await expect.poll(() => atlas.quantity('coverage.area.PK-BA')).toBeGreaterThan(0)
  const first = await atlas.quantity('coverage.area.PK-BA')
  await atlas.tickSheets('35I1, 35I2, 35 I/2, 35-I/2')
  await atlas.expectQuantity('coverage.area.PK-BA', first + SHEET.area, SHEET.area * RELATIVE)
  // a slip in the list says which piece names no sheet
  await atlas.tickSheets('35I1, 99Z44')
  await expect(page.getByText('99Z44', { exact: false }).last()).toBeVisible()
})

test('undo and redo, by keys and by buttons, give back the sheets that were ticked', async ({ atlas, page }) => {
  await atlas.open()
  await expect(atlas.action('undo')).toBeDisabled()
  await atlas.tickSheets('35I1')
  await atlas.expectInFragment('sheets', '35I1')
  await atlas.tickSheets('35I1,35I2')
  await atlas.expectInFragment('sheets', '35I1-2')
  await page.locator('#panel').focus()
  await page.keyboard.press('Control+z')
  await atlas.expectInFragment('sheets', '35I1')
  await page.keyboard.press('Control+z')
  await atlas.expectInFragment('sheets', null)
  await expect(atlas.action('undo')).toBeDisabled()
  await page.keyboard.press('Control+Shift+z')
  await atlas.expectInFragment('sheets', '35I1')
  await page.keyboard.press('Control+y')
  await atlas.expectInFragment('sheets', '35I1-2')
  await expect(atlas.action('redo')).toBeDisabled()
  await atlas.action('undo').click()
  await atlas.expectInFragment('sheets', '35I1')
  await atlas.action('redo').click()
  await atlas.expectInFragment('sheets', '35I1-2')
})
