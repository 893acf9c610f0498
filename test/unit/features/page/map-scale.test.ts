import { expect, test } from 'vitest'
import { scaleAtZoom, zoomAtScale } from '../../../../src/features/page/map-scale'
import { pixelsOf } from '../../../../src/features/page/paper'

const RADIAN = Math.PI / 180

/** What the printer makes of a map of this zoom: Mercator's definition, 512 CSS pixels round the world at zoom 0. */
const metresOnPaper = (share: number, zoom: number): number => (share * 512 * 2 ** zoom) / pixelsOf(1000)
const northing = (lat: number): number => Math.asinh(Math.tan(lat * RADIAN)) / (2 * Math.PI)

// GeodSolve -i: lengths on the ground, west to east and south to north, round one point
const GROUND = [
  { lat: 30, lon: [64.5, 65.5], across: 96_485.974, lats: [29.5, 30.5], up: 110_852.457 },
  { lat: 25, lon: [62, 62.6], across: 60_570.005, lats: [24.7, 25.3], up: 66_463.736 },
] as const

test.each(GROUND.flatMap((ground) => [500_000, 1_000_000, 5_000_000].map((n) => ({ ...ground, n }))))(
  'paper shows the ground round $lat° N at 1:$n, a quarter of a per cent off either way and right between',
  ({ lat, lon, across, lats, up, n }) => {
    const zoom = zoomAtScale(n, lat)
    const acrossAt = across / metresOnPaper((lon[1] - lon[0]) / 360, zoom)
    const upAt = up / metresOnPaper(northing(lats[1]) - northing(lats[0]), zoom)
    expect(Math.sqrt(acrossAt * upAt) / n).toBeCloseTo(1, 4)
    expect(Math.abs(acrossAt / n - 1)).toBeLessThan(0.003)
    expect(Math.abs(upAt / n - 1)).toBeLessThan(0.003)
    // the ellipsoid is more curved along its meridians here, so neither is right by chance
    expect(acrossAt).toBeGreaterThan(n)
    expect(upAt).toBeLessThan(n)
  },
)

test('a zoom has the scale that it was chosen for', () => {
  expect(scaleAtZoom(zoomAtScale(2_500_000, 28.3), 28.3)).toBeCloseTo(2_500_000, 3)
  expect(scaleAtZoom(7, 30) / scaleAtZoom(8, 30)).toBeCloseTo(2, 12)
})
