import { findings } from './axe'
import { expect, test } from './browser'
import { HOLE, LINE, LINE_LENGTH, openMeasuring, SQUARE, typeIn } from './measuring'
import { screenPoint } from './screen-point'

test('typed coordinates are measured on the ellipsoid, with sphere and plane beside it', async ({ atlas, page }) => {
  await openMeasuring(atlas)
  await atlas.action('measure-distance').click()
  await typeIn(page, atlas, LINE.text)
  await atlas.expectQuantity('measure.1.length', LINE_LENGTH, LINE_LENGTH * 1e-9)
  await atlas.expectQuantity('measure.1.leg.2.length', LINE.legs[1] ?? 0, 1e-3)
  // GeodSolve -i -e 6371008.8 0, both legs
  await atlas.expectQuantity('measure.1.length.spherical', 434_595.448514851, 1e-2)
  // R ln tan(45° + latitude / 2) northwards, R times longitude eastwards
  await atlas.expectQuantity('measure.1.length.planar', 488_024.966921662, 1e-2)

  await atlas.action('measure-area').click()
  await typeIn(page, atlas, `${SQUARE.text}\n\n${HOLE.text}`)
  await atlas.expectQuantity('measure.2.area', SQUARE.area - HOLE.area, 10)
  await atlas.expectQuantity('measure.2.perimeter', SQUARE.perimeter + HOLE.perimeter, 1e-3)
  // the shoelace over the same Mercator plane, and Chamberlain and Duquette's sum on the sphere
  await atlas.expectQuantity('measure.2.area.planar', 48_681_805_024.6, 1e3)
  await atlas.expectQuantity('measure.2.area.spherical', 38_556_327_618.4, 1e3)
})

test('a line that cannot be read is named, and nothing is measured', async ({ atlas, page }) => {
  await openMeasuring(atlas)
  await typeIn(page, atlas, '28.827, 62.75\nQuetta\n95, 200')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(/Line 2.*Quetta/)
  await expect(alert).toContainText(/Line 3/)
  await expect(page.locator('[data-drawing^="d"]')).toHaveCount(0)
  await expect(atlas.action('undo')).toBeDisabled()
})

test('an area that crosses itself is said and never silently accepted', async ({ atlas, page }) => {
  await openMeasuring(atlas)
  await atlas.action('measure-area').click()
  await typeIn(page, atlas, '26, 62\n28, 64\n26, 64\n28, 62')
  await expect(page.locator('[data-purpose="self-crossing"]')).toContainText('crosses itself')
})

test('a measurement is renamed, hidden, changed by a drag in one step, and deleted', async ({ atlas, page }) => {
  await openMeasuring(atlas)
  await page.locator('[data-purpose="measure-snap"]').uncheck()
  await typeIn(page, atlas, '28, 63\n27, 64\n26.2, 64.5')
  const before = await atlas.quantity('measure.1.length')

  await atlas.action('measure-rename').click()
  await page.keyboard.type('Haul road')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-purpose="measurements"] h4')).toContainText('Haul road')
  await atlas.action('measure-hide').click()
  await expect(page.locator('[data-purpose="measurements"] > li')).toHaveAttribute('data-hidden', 'true')
  await atlas.action('measure-hide').click()

  // by keyboard: the button leads to the first handle, Escape back to the button
  await atlas.action('measure-edit').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-handle="point-0"]')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(atlas.action('measure-edit')).toBeFocused()
  await atlas.action('measure-edit').click()
  const handle = page.locator('[data-handle="point-1"]')
  await expect(handle).toBeVisible()
  const from = await screenPoint(atlas.map, [64, 27])
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x - 40, from.y - 30, { steps: 4 })
  await page.mouse.move(from.x - 80, from.y - 60, { steps: 4 })
  await page.mouse.up()
  await expect.poll(() => atlas.quantity('measure.1.length')).not.toBe(before)
  await atlas.action('undo').click()
  await atlas.expectQuantity('measure.1.length', before, 0)

  await page.locator('[data-handle="middle-1"]').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-handle="point-3"]')).toBeVisible()
  await page.locator('[data-handle="point-3"]').focus()
  await page.keyboard.press('Delete')
  await expect(page.locator('[data-handle="point-3"]')).toHaveCount(0)
  await page.locator('[data-handle="point-0"]').click({ button: 'right' })
  await expect(page.locator('[data-handle="point-2"]')).toHaveCount(0)
  await atlas.action('measure-finish').click()

  await atlas.action('measure-delete').click()
  await expect(page.locator('[data-purpose="measurements"]')).toHaveCount(0)
  await expect(page.locator('#measurements-title')).toBeFocused()
  await atlas.action('undo').click()
  await expect(page.locator('[data-purpose="measurements"] h4')).toContainText('Haul road')
})

test('units change what is read, not what is kept', async ({ atlas, page }) => {
  await openMeasuring(atlas)
  await typeIn(page, atlas, LINE.text)
  const length = page.locator('data[data-quantity="measure.1.length"]')
  await expect(length).toHaveText('433.3 km')
  await page.locator('[data-purpose="measure-length-unit"]').selectOption('nmi')
  await expect(length).toHaveText('234.0 nmi')
  await page.locator('[data-purpose="measure-length-unit"]').selectOption('mi')
  await expect(length).toHaveText('269.2 mi')
  await atlas.expectQuantity('measure.1.length', LINE_LENGTH, 1e-3)
})

for (const language of ['en', 'ur']) {
  test(`axe finds nothing wrong with measurements and a figure being changed, on a telephone in ${language}`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await atlas.open(`#v=1&lang=${language}&panel=measure&map=7/27/63.5`)
    await atlas.waitForMap()
    await atlas.action('measure-area').click()
    await typeIn(page, atlas, '26, 62\n28, 64\n26, 64\n28, 62')
    await atlas.action('measure-distance').click()
    await typeIn(page, atlas, LINE.text)
    await page.locator('[data-drawing="d1"] [data-action="measure-edit"]').click()
    await expect(page.locator('[data-handle="whole-0"]')).toBeAttached()
    expect(await findings(page, '#panel', '[data-purpose="map"]')).toEqual([])
  })
}
