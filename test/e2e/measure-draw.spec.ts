import { expect, test } from './browser'
import { clickAt, HOLE, openMeasuring, SQUARE, take, typeIn } from './measuring'
import { type Place, screenPoint } from './screen-point'

test('a distance is drawn by mouse, a double click ends it, and undo and redo know it', async ({ atlas, page }) => {
  await openMeasuring(atlas)
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
  await openMeasuring(atlas)
  await page.locator('[data-purpose="measure-snap"]').uncheck()
  await atlas.action('measure-distance').focus()
  await page.keyboard.press('Enter')
  await expect(atlas.map).toBeFocused()
  await expect(atlas.map).toHaveAttribute('data-drawing', 'true')
  // the map glides, and the keys come quicker than it does
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const sketch = page.locator('[data-purpose="sketch"]')
  await press('Enter', 'ArrowRight', 'Enter', 'ArrowDown', 'ArrowDown', 'Enter')
  await expect(sketch).toContainText('3 points')
  await press('Backspace')
  await expect(sketch).toContainText('2 points')
  await press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter', 'Enter')
  await expect(page.locator('[data-purpose="measurements"] > li')).toHaveCount(1)
  // a hundred pixels at zoom 7: five steps east of 63.5, two south of 27 on the map's own plane
  const eastward = (360 * 100) / (512 * 2 ** 7)
  const centre = async (axis: 'lon' | 'lat') => Number(await atlas.map.getAttribute(`data-${axis}`))
  await expect.poll(() => centre('lon')).toBeCloseTo(63.5 + 5 * eastward, 4)
  const northing = Math.log(Math.tan(Math.PI / 4 + (27 * Math.PI) / 360)) - (2 * eastward * Math.PI) / 180
  expect(await centre('lat')).toBeCloseTo((Math.atan(Math.sinh(northing)) * 180) / Math.PI, 4)
  // GeodSolve: 27 63.5 to 27 64.04931640625 to 26.01688605347488 66.24658203125
  await atlas.expectQuantity('measure.1.length', 54_522.297 + 244_612.729, 20)
  await atlas.expectNothingSelected()
})

test('Escape gives an unfinished figure up, and the map selects again', async ({ atlas, page }) => {
  await openMeasuring(atlas, '8/27.1/65.4')
  await take(page, atlas, 'area')
  await clickAt(page, atlas, [65.31, 27.21])
  await expect(page.locator('[data-purpose="sketch"]')).toContainText('1 point')
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-purpose="sketch"]')).toHaveCount(0)
  await expect(atlas.action('undo')).toBeDisabled()
  await clickAt(page, atlas, [65.31, 27.21])
  await atlas.expectSelected('province:PK-BA')
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
  await typeIn(page, atlas, HOLE.text)
  await atlas.action('measure-area').click()
  await typeIn(page, atlas, SQUARE.text)
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

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } })

  test('a finger draws: taps add points, a tap on the last one finishes', async ({ atlas, page, context }) => {
    await openMeasuring(atlas, '7/27/63.5')
    const { map } = atlas
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
    // a long press on a handle deletes its point; a line of two keeps both
    await page.locator('[data-purpose="measure-coordinates"]').fill('28, 63\n27, 64\n26.5, 63.2')
    await page.locator('[data-action="measure-apply"]').tap()
    await page.locator('[data-drawing="d2"] [data-action="measure-edit"]').tap()
    const touch = await context.newCDPSession(page)
    const handle = page.locator('[data-handle="point-1"]')
    for (const left of [2, 2]) {
      const box = await handle.boundingBox()
      if (!box) throw new Error('the handle is not on the map')
      const finger = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] })
      await page.waitForTimeout(800)
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
      await expect(page.locator('[data-handle^="point-"]')).toHaveCount(left)
    }
  })
})

test('a position sticks to a town of the corridor, to its line and to a border, unless told not to; a bearing is taken between two', async ({
  atlas,
  page,
}) => {
  await openMeasuring(atlas, '8/26.2/63.1')
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
  const written = page.locator('[data-purpose="measurements"] dd')
  await expect(written).toHaveText(`${Number(lat.toFixed(7))}, ${Number(lon.toFixed(7))}`)
  await page.locator('[data-purpose="measure-snap"]').uncheck()
  await atlas.action('measure-point').click()
  await expect(atlas.map).toHaveAttribute('data-drawing', 'true')
  await page.mouse.click(x + 6, y - 5)
  await expect(written).toHaveCount(2)
  await expect(written.nth(1)).not.toHaveText(`${Number(lat.toFixed(7))}, ${Number(lon.toFixed(7))}`)

  // a bearing from the line of the corridor to a border: both stick, so their directions are those of the places themselves
  await page.locator('[data-purpose="measure-snap"]').check()
  type Side = readonly [from: readonly [number, number], to: readonly [number, number]]
  const [leg, border] = await page.evaluate(async () => {
    type Line = [number, number][]
    const linesOf = async (file: string, wanted: (properties: Record<string, unknown>) => boolean) => {
      const { features } = await (await fetch(`geo/${file}.geojson`)).json()
      return features
        .filter(({ properties }: { properties: Record<string, unknown> }) => wanted(properties))
        .flatMap(({ geometry }: { geometry: { type: string; coordinates: never } }) =>
          geometry.type === 'MultiLineString' ? geometry.coordinates : [geometry.coordinates],
        ) as Line[]
    }
    const [leg] = await linesOf('corridor', ({ to }) => to === 'gwadar')
    const borders = await linesOf('borders', () => true)
    const inside = ([lon, lat]: [number, number]) => lon > 62.7 && lon < 63.6 && lat > 26.4 && lat < 26.9
    const sides = borders.flatMap((line) => line.slice(1).map((end, at) => [line[at], end] as Line))
    const side = sides.find((each) => each.every(inside))
    return [leg, side] as unknown as readonly [Side, Side]
  })
  const middle = ([[fromLon, fromLat], [toLon, toLat]]: Side): Place => [(fromLon + toLon) / 2, (fromLat + toLat) / 2]
  await atlas.action('measure-bearing').click()
  await expect(atlas.map).toHaveAttribute('data-drawing', 'true')
  for (const line of [leg, border]) {
    const at = await screenPoint(atlas.map, middle(line))
    await page.mouse.click(at.x + 4, at.y + 3)
  }
  const bearing = page.locator('[data-drawing="d3"]')
  await expect(bearing.locator('data[data-quantity="measure.3.length"]')).toBeVisible()
  await expect(bearing).toContainText('Sets out on')
  await bearing.locator('[data-action="measure-edit"]').click()
  const positions = (await page.locator('[data-purpose="measure-coordinates"]').inputValue())
    .split('\n')
    .map((row) => row.split(',').map(Number) as [number, number])
  for (const [index, [[x, y], [toX, toY]]] of [leg, border].entries()) {
    const [lat, lon] = positions[index] ?? [0, 0]
    // degrees beside the line: what does not stick lies some pixels off, a thousand times as far
    const aside = Math.abs((toX - x) * (lat - y) - (toY - y) * (lon - x)) / Math.hypot(toX - x, toY - y)
    expect(aside).toBeLessThan(2e-5)
  }
})
