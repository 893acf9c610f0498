import { readFileSync } from 'node:fs'
import geodesic from 'geographiclib-geodesic'
import type { MultiPolygon, Polygon } from 'geojson'
import { expect, test } from 'vitest'
import { geoFeatures, ringsOf } from '../../support/geo-files'

type Golden = { readonly code: string; readonly area: number }
const golden: { readonly provinces: readonly Golden[]; readonly countries: readonly Golden[] } = JSON.parse(
  readFileSync(new URL('../../golden/areas.json', import.meta.url), 'utf8'),
)
const polygons = [...geoFeatures('provinces'), ...geoFeatures('pakistan')].map(({ properties, geometry }) => ({
  code: String(properties?.code),
  measured: Number(properties?.measuredAreaM2),
  official: Number(properties?.officialAreaM2),
  geometry: geometry as Polygon | MultiPolygon,
}))

const ringArea = (ring: number[][]): number => {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false)
  for (const [lon = Number.NaN, lat = Number.NaN] of ring.slice(0, -1)) polygon.AddPoint(lat, lon)
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN)
}

const recomputed = (geometry: Polygon | MultiPolygon): number =>
  ringsOf(geometry).reduce(
    (sum, [shell = [], ...holes]) => sum + ringArea(shell) - holes.reduce((less, hole) => less + ringArea(hole), 0),
    0,
  )

/** How far the polygon and the official figure lie apart; the three small territories are known to be drawn smaller. */
const TOLERANCE: Readonly<Record<string, number>> = { 'PK-IS': 0.05, 'PK-GB': 0.11, 'PK-JK': 0.11 }

test.each([...golden.provinces, ...golden.countries])('$code measures what Planimeter measures', ({ code, area }) => {
  const shipped = polygons.find((each) => each.code === code)
  expect(Math.abs((shipped?.measured ?? 0) / area - 1)).toBeLessThanOrEqual(1e-6)
})

test('Planimeter measured every polygon that is shipped', () => {
  const codes = [...golden.provinces, ...golden.countries].map(({ code }) => code)
  expect(codes).toEqual(polygons.map(({ code }) => code))
})

test.each(polygons)(
  'the stated area of $code is that of its own polygon, to the square metre',
  ({ geometry, measured }) => {
    expect(Math.abs(recomputed(geometry) - measured)).toBeLessThanOrEqual(1)
  },
)

test.each(polygons)('$code is drawn about as large as its government says it is', ({ code, measured, official }) => {
  expect(Math.abs(measured / official - 1)).toBeLessThan(TOLERANCE[code] ?? 0.03)
})

test('the provinces add up to the two denominators', () => {
  const sum = (codes: readonly string[]): number =>
    polygons.filter(({ code }) => codes.includes(code)).reduce((total, { measured }) => total + measured, 0)
  const core = ['PK-BA', 'PK-KP', 'PK-SD', 'PK-PB', 'PK-IS']
  expect(Math.abs(sum(['PK']) / sum(core) - 1)).toBeLessThan(1e-9)
  expect(Math.abs(sum(['PK-ALL']) / sum([...core, 'PK-GB', 'PK-JK']) - 1)).toBeLessThan(1e-9)
})
