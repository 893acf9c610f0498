import { booleanClockwise, kinks } from '@turf/turf'
import type { Geometry, MultiPolygon, Polygon } from 'geojson'
import { expect, test } from 'vitest'
import { geoFeatures, geoLayers, ringsOf } from '../../support/geo-files'

const DECIMALS = 1e5
const isArea = (geometry: Geometry | null): geometry is Polygon | MultiPolygon =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'

const areasOf = (id: string): (Polygon | MultiPolygon)[] =>
  geoFeatures(id)
    .map(({ geometry }) => geometry)
    .filter(isArea)

const positionsOf = (geometry: Geometry | null): number[][] => {
  if (!geometry || !('coordinates' in geometry)) return []
  const numbers = geometry.coordinates.flat(4).map(Number)
  return numbers.flatMap((lon, i) => (i % 2 === 0 ? [[lon, numbers[i + 1] ?? Number.NaN]] : []))
}

test.each(geoLayers())('$file: every position lies in the window, with at most five decimals', ({ id }) => {
  for (const { geometry } of geoFeatures(id)) {
    for (const [lon = Number.NaN, lat = Number.NaN] of positionsOf(geometry)) {
      const inside = lon >= 52 && lon <= 84 && lat >= 18 && lat <= 42
      const rounded = [lon, lat].every((value) => Math.abs(value * DECIMALS - Math.round(value * DECIMALS)) < 1e-6)
      if (!inside || !rounded) expect.fail(`${id}: ${lon}, ${lat}`)
    }
  }
})

test.each(geoLayers())('$file: every ring is closed and has at least four positions', ({ id }) => {
  for (const rings of areasOf(id).flatMap(ringsOf)) {
    for (const ring of rings) {
      expect(ring.length).toBeGreaterThanOrEqual(4)
      expect(ring.at(-1)).toEqual(ring[0])
    }
  }
})

test.each(geoLayers())('$file: outer rings run anticlockwise and holes clockwise (RFC 7946)', ({ id }) => {
  for (const [shell = [], ...holes] of areasOf(id).flatMap(ringsOf)) {
    expect(booleanClockwise(shell)).toBe(false)
    expect(holes.every((hole) => booleanClockwise(hole))).toBe(true)
  }
})

test.each(['provinces', 'pakistan', 'lakes', 'coast-fringe', 'neighbours', 'sea'])(
  'no outline of %s crosses itself',
  (id) => {
    for (const geometry of areasOf(id)) expect(kinks(geometry).features).toEqual([])
  },
)

test('lines have at least two different positions', () => {
  for (const id of ['borders', 'rivers', 'corridor']) {
    for (const { geometry } of geoFeatures(id)) {
      expect(['LineString', 'MultiLineString']).toContain(geometry.type)
      expect(new Set(positionsOf(geometry).map(String)).size).toBeGreaterThan(1)
    }
  }
})
