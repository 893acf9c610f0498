import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Atlas } from './atlas'
import { expect, test } from './browser'
import { type Place, screenPoint } from './screen-point'

/** GeodSolve -i -p 9: 28.827 62.75 to 26 63, and on to 25.12 62.32. */
const LINE = { text: '28.827, 62.75\n26, 63\n25.12, 62.32', legs: [314_234.074695136, 119_049.873682154] }
const LINE_LENGTH = 433_283.94837729
/** Planimeter -p 9: 26–28° N, 62–64° E, and a triangle in it. */
const SQUARE = { text: '26, 62\n26, 64\n28, 64\n28, 62', area: 43_990_665_893.4108, perimeter: 840_169.359670649 }
const HOLE = { text: '26.5, 62.5\n26.5, 63.5\n27.5, 63', area: 5_518_323_548.5289, perimeter: 342_508.232343071 }

const clickAt = async (page: Page, atlas: Atlas, place: Place) => {
  const { x, y } = await screenPoint(atlas.map, place)
  await page.mouse.click(x, y)
}

const open = async (atlas: Atlas, view = '7/27/63.5') => {
  await atlas.open(`#v=1&lang=en&panel=measure&map=${view}`)
  await atlas.waitForMap()
  await expect(atlas.action('measure-distance')).toBeVisible()
}

const take = async (page: Page, atlas: Atlas, tool: string) => {
  await page.locator('[data-purpose="measure-snap"]').uncheck()
  await atlas.action(`measure-${tool}`).click()
  await expect(atlas.map).toHaveAttribute('data-drawing', 'true')
}

const type = async (page: Page, atlas: Atlas, text: string) => {
  await page.locator('[data-purpose="measure-coordinates"]').fill(text)
  await atlas.action('measure-apply').click()
}

test('typed coordinates are measured on the ellipsoid, with sphere and plane beside it', async ({ atlas, page }) => {
  await open(atlas)
  await atlas.action('measure-distance').click()
  await type(page, atlas, LINE.text)
  await atlas.expectQuantity('measure.1.length', LINE_LENGTH, LINE_LENGTH * 1e-9)
  await atlas.expectQuantity('measure.1.leg.2.length', LINE.legs[1] ?? 0, 1e-3)
  // GeodSolve -e 6371008.8 0
  const spherical = await atlas.quantity('measure.1.length.spherical')
  expect(Math.abs(spherical / LINE_LENGTH - 1)).toBeLessThan(0.006)
  // the plane stretches by 1 / cos(latitude): 1.10–1.14 here
  const planar = await atlas.quantity('measure.1.length.planar')
  expect(planar / LINE_LENGTH).toBeGreaterThan(1.1)
  expect(planar / LINE_LENGTH).toBeLessThan(1.15)

  await atlas.action('measure-area').click()
  await type(page, atlas, `${SQUARE.text}\n\n${HOLE.text}`)
  await atlas.expectQuantity('measure.2.area', SQUARE.area - HOLE.area, 10)
  await atlas.expectQuantity('measure.2.perimeter', SQUARE.perimeter + HOLE.perimeter, 1e-3)
  expect(await atlas.quantity('measure.2.area.planar')).toBeGreaterThan(SQUARE.area)
  expect(await atlas.quantity('measure.2.area.spherical')).toBeGreaterThan(0)
})

test('a line that cannot be read is named, and nothing is measured', async ({ atlas, page }) => {
  await open(atlas)
  await type(page, atlas, '28.827, 62.75\nQuetta\n95, 200')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(/Line 2.*Quetta/)
  await expect(alert).toContainText(/Line 3/)
  await expect(page.locator('[data-drawing^="d"]')).toHaveCount(0)
  await expect(atlas.action('undo')).toBeDisabled()
})

test('a distance is drawn by mouse, a double click ends it, and undo and redo know it', async ({ atlas, page }) => {
  await open(atlas)
  await take(page, atlas, 'distance')
  await clickAt(page, atlas, [63, 28])
  await clickAt(page, atlas, [64, 27])
  // undo belongs to the figure while it is drawn, by key and by button alike
  const sketch = page.locator('[data-purpose="sketch"] [role=status]')
  await expect(atlas.action('undo')).toHaveAccessibleName('Undo: the last point')
  await page.keyboard.press('Control+z')
  await expect(sketch).toContainText('1 point')
  await expect(atlas.action('redo')).toHaveAccessibleName('Redo: the last point')
  await page.keyboard.press('Control+Shift+z')
  await expect(sketch).toContainText('2 points')
  const zoom = await atlas.map.getAttribute('data-zoom')
  const { x, y } = await screenPoint(atlas.map, [64.5, 26.2])
  await page.mouse.dblclick(x, y)
  // GeodSolve: 63 28 to 64 27 to 64.5 26.2; a screen points to about 250 m at zoom 7
  const expected = 148_471.1 + 101_700
  await expect(page.locator('[data-purpose="measurements"] > li')).toHaveCount(1)
  const length = await atlas.quantity('measure.1.length')
  expect(Math.abs(length - expected)).toBeLessThan(3_000)
  expect(await atlas.map.getAttribute('data-zoom')).toBe(zoom)
  await atlas.expectNothingSelected()

  await atlas.action('undo').click()
  await expect(page.locator('[data-purpose="measurements"]')).toHaveCount(0)
  await atlas.action('redo').click()
  await atlas.expectQuantity('measure.1.length', length, 0)
})

test('the keyboard alone draws a distance: arrows, Enter, Backspace, Enter on the last', async ({ atlas, page }) => {
  await open(atlas)
  await page.locator('[data-purpose="measure-snap"]').uncheck()
  await atlas.action('measure-distance').focus()
  await page.keyboard.press('Enter')
  await expect(atlas.map).toBeFocused()
  await expect(atlas.map).toHaveAttribute('data-drawing', 'true')
  const centre = async (): Promise<Place> => [
    Number(await atlas.map.getAttribute('data-lon')),
    Number(await atlas.map.getAttribute('data-lat')),
  ]
  const move = async (key: string) => {
    const before = String(await centre())
    await page.keyboard.press(key)
    await expect.poll(async () => String(await centre())).not.toBe(before)
  }
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-purpose="sketch"]')).toContainText('1 point')
  await move('ArrowRight')
  await page.keyboard.press('Enter')
  await move('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-purpose="sketch"]')).toContainText('3 points')
  await page.keyboard.press('Backspace')
  await expect(page.locator('[data-purpose="sketch"]')).toContainText('2 points')
  await move('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-purpose="measurements"] > li')).toHaveCount(1)
  expect(await atlas.quantity('measure.1.length')).toBeGreaterThan(150_000)
  await atlas.expectNothingSelected()
})

test('Escape gives an unfinished figure up, and the map selects again', async ({ atlas, page }) => {
  await open(atlas, '8/27.1/65.4')
  await take(page, atlas, 'area')
  await clickAt(page, atlas, [65.31, 27.21])
  await expect(page.locator('[data-purpose="sketch"]')).toContainText('1 point')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-purpose="sketch"]')).toHaveCount(0)
  await expect(atlas.action('undo')).toBeDisabled()
  await clickAt(page, atlas, [65.31, 27.21])
  await atlas.expectSelected('province:PK-BA')
})

test('an area that crosses itself is said and never silently accepted', async ({ atlas, page }) => {
  await open(atlas)
  await atlas.action('measure-area').click()
  await type(page, atlas, '26, 62\n28, 64\n26, 64\n28, 62')
  await expect(page.locator('[data-purpose="self-crossing"]')).toContainText('crosses itself')
})

test('a measurement is renamed, hidden, changed by a drag in one step, and deleted', async ({ atlas, page }) => {
  await open(atlas)
  await page.locator('[data-purpose="measure-snap"]').uncheck()
  await type(page, atlas, '28, 63\n27, 64\n26.2, 64.5')
  const before = await atlas.quantity('measure.1.length')

  await atlas.action('measure-rename').click()
  await page.keyboard.type('Haul road')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-purpose="measurements"] h4')).toContainText('Haul road')
  await atlas.action('measure-hide').click()
  await expect(page.locator('[data-purpose="measurements"] > li')).toHaveAttribute('data-hidden', 'true')
  await atlas.action('measure-hide').click()

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
  await atlas.action('undo').click()
  await expect(page.locator('[data-purpose="measurements"] h4')).toContainText('Haul road')
})

test('a hole is cut by mouse and by keyboard, sticks to what was drawn, and its corners have handles of their own', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&lang=en&panel=explore&map=7/27/63')
  await atlas.waitForMap()
  await page.keyboard.press('m')
  await expect(atlas.action('measure-distance')).toBeVisible()
  // a line through the corners of the hole, for the clicks to stick to
  await type(page, atlas, HOLE.text)
  await atlas.action('measure-area').click()
  await type(page, atlas, SQUARE.text)
  await page.locator('[data-drawing="d2"] [data-action="measure-edit"]').click()
  const cut = atlas.action('measure-hole')
  await cut.click()
  await expect(page.locator('[data-purpose="figure-handles"]')).toHaveCount(0)
  const sketch = page.locator('[data-purpose="sketch"] [role=status]')
  const corners: readonly Place[] = [
    [62.5, 26.5],
    [63.5, 26.5],
    [63, 27.5],
  ]
  for (const [at, corner] of corners.entries()) {
    const { x, y } = await screenPoint(atlas.map, corner)
    await page.mouse.click(x + 5, y - 4)
    await expect(sketch).toContainText(`${at + 1} point`)
  }
  await page.keyboard.press('Control+z')
  await expect(sketch).toContainText('2 points')
  await expect(atlas.action('measure-finish')).toBeDisabled()
  await page.keyboard.press('Control+Shift+z')
  await atlas.action('measure-finish').click()
  // Planimeter: the square less the triangle, whose corners are to the centimetre those of the line
  await atlas.expectQuantity('measure.2.area', SQUARE.area - HOLE.area, 1_000)
  await page.locator('[data-handle="hole-1-point-2"]').focus()
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => atlas.quantity('measure.2.area')).toBeLessThan(SQUARE.area - HOLE.area - 1e8)
  await atlas.action('undo').click()
  await atlas.expectQuantity('measure.2.area', SQUARE.area - HOLE.area, 1_000)
  for (const theme of ['dark', 'projector'] as const) {
    await atlas.chooseTheme(theme)
    await expect(page.locator('[data-handle="hole-1-point-2"]')).toBeVisible()
  }
  await atlas.action('undo').click()
  await atlas.expectQuantity('measure.2.area', SQUARE.area, 1_000)

  // by keyboard alone: the crosshair stands at 27° N, 63° E, a hundred pixels are half a degree
  await cut.focus()
  await page.keyboard.press('Enter')
  await expect(atlas.map).toBeFocused()
  for (const key of ['', 'ArrowRight', 'ArrowDown']) {
    const before = await atlas.map.getAttribute(key === 'ArrowDown' ? 'data-lat' : 'data-lon')
    if (key !== '') {
      await page.keyboard.press(key)
      await expect(atlas.map).not.toHaveAttribute(key === 'ArrowDown' ? 'data-lat' : 'data-lon', before ?? '')
    }
    await page.keyboard.press('Enter')
  }
  await expect(sketch).toContainText('3 points')
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-handle="hole-1-point-2"]')).toBeVisible()
  const area = await atlas.quantity('measure.2.area')
  expect(area).toBeLessThan(SQUARE.area - 1e9)
  expect(area).toBeGreaterThan(SQUARE.area - 2e9)
  // a hole that is dragged out of the area is said to be none
  await page.locator('[data-purpose="measure-coordinates"]').fill(`${SQUARE.text}\n\n26.5, 66\n26.5, 67\n27, 66.5`)
  await atlas.action('measure-apply').click()
  await expect(page.locator('[data-purpose="stray-hole"]')).toContainText('reaches out of the area')
})

test('units change what is read, not what is kept', async ({ atlas, page }) => {
  await open(atlas)
  await type(page, atlas, LINE.text)
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
    await type(page, atlas, '26, 62\n28, 64\n26, 64\n28, 62')
    await type(page, atlas, LINE.text)
    await page.locator('[data-drawing="d1"] [data-action="measure-edit"]').click()
    await expect(page.locator('[data-handle="whole-0"]')).toBeAttached()
    const { violations } = await new AxeBuilder({ page }).include('#panel').include('[data-purpose="map"]').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
  })
}

test('a finger draws: taps add points, a tap on the last one finishes', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1024, height: 768 } })
  const page = await context.newPage()
  await page.goto(`${baseURL}#v=1&lang=en&panel=measure&map=7/27/63.5`)
  const map = page.locator('[data-purpose="map"]')
  await expect(map).toHaveAttribute('data-map-state', 'idle', { timeout: 90_000 })
  await page.locator('[data-purpose="measure-snap"]').uncheck()
  await page.locator('[data-action="measure-distance"]').tap()
  await expect(map).toHaveAttribute('data-drawing', 'true')
  for (const [count, place] of [
    [1, [63, 28]],
    [2, [64, 27]],
  ] as const) {
    const { x, y } = await screenPoint(map, place)
    await page.touchscreen.tap(x, y)
    await expect(page.locator('[data-purpose="sketch"] [role=status]')).toContainText(`${count} point`)
  }
  const { x, y } = await screenPoint(map, [64, 27])
  await page.waitForTimeout(600)
  await page.touchscreen.tap(x, y)
  await expect(page.locator('[data-purpose="measurements"] > li')).toHaveCount(1)
  await context.close()
})

test('a position sticks to a town of the corridor, unless told not to', async ({ atlas, page }) => {
  await open(atlas, '8/26.2/63.1')
  await atlas.action('measure-point').click()
  await expect(atlas.map).toHaveAttribute('data-drawing', 'true')
  const turbat = await page.evaluate(async () => {
    const { features } = await (await fetch('geo/corridor-nodes.geojson')).json()
    return features.find(({ properties }: { properties: { id: string } }) => properties.id === 'turbat').geometry
      .coordinates as [number, number]
  })
  const { x, y } = await screenPoint(atlas.map, turbat)
  await page.mouse.click(x + 6, y - 5)
  const [lon, lat] = turbat
  await expect(page.locator('[data-purpose="measurements"] dd')).toHaveText(
    `${Number(lat.toFixed(7))}, ${Number(lon.toFixed(7))}`,
  )
})
