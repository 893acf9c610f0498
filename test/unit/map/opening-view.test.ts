import { describe, expect, test } from 'vitest'
import { framing, MAX_ZOOM, OPENING_BOUNDS } from '../../../src/map/opening-view'

const NONE = { top: 0, right: 0, bottom: 0, left: 0 }

/** Spherical Mercator by the textbook, in world pixels. */
const pixels = ([lon, lat]: readonly [number, number], zoom: number): readonly [number, number] => {
  const world = 512 * 2 ** zoom
  const phi = (lat * Math.PI) / 180
  return [((lon + 180) / 360) * world, (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)) * world]
}

describe('framing bounds on a screen', () => {
  test.each([
    { width: 1440, height: 900 },
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
    { width: 2560, height: 1440 },
  ])('the opening view is whole and as large as it can be at $width × $height', (size) => {
    const { centre, zoom } = framing(OPENING_BOUNDS, size, NONE)
    const [west, south, east, north] = OPENING_BOUNDS
    const [left, top] = pixels([west, north], zoom)
    const [right, bottom] = pixels([east, south], zoom)
    const [x, y] = pixels(centre, zoom)
    for (const gap of [x - left, right - x]) expect(gap).toBeLessThanOrEqual(size.width / 2)
    for (const gap of [y - top, bottom - y]) expect(gap).toBeLessThanOrEqual(size.height / 2)
    const slack = Math.min(size.width - (right - left), size.height - (bottom - top))
    expect(slack).toBeGreaterThan(0)
    expect(slack).toBeLessThan(40)
  })

  test('a panel that covers half the screen takes one zoom away', () => {
    const size = { width: 1000, height: 4000 }
    const open = framing([60, 24, 70, 25], { width: 500, height: 4000 }, NONE)
    const covered = framing([60, 24, 70, 25], size, { ...NONE, left: 500 })
    expect(covered.zoom).toBeCloseTo(open.zoom, 9)
  })

  test('a single point is shown no nearer than the data is honest', () => {
    expect(framing([62, 27, 62, 27], { width: 800, height: 600 }, NONE).zoom).toBe(MAX_ZOOM)
  })
})
