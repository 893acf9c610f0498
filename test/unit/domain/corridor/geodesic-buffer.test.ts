import { booleanPointInPolygon, point } from '@turf/turf'
import type { MultiPolygon } from 'geojson'
import { expect, test } from 'vitest'
import { geodesicBuffer } from '../../../../src/domain/corridor/geodesic-buffer'
import { direct } from '../../../../src/domain/earth/direct'
import { geodesicPolyline } from '../../../../src/domain/earth/geodesic-polyline'
import { distanceBetween } from '../../../../src/domain/earth/inverse'
import { geodesicArea } from '../../../../src/domain/measure/geodesic-area'
import type { Position } from '../../../../src/domain/position'
import { degrees, metres } from '../../../../src/domain/units'
import fc from '../../../support/fuzz'

const NOKUNDI: Position = [62.75039, 28.82704]
const COURSE: readonly Position[] = [NOKUNDI, [62.92523, 27.92385], [63.04849, 26.00122], [62.32541, 25.12163]]

/** Brute force: the least distance to points every 200 m along the course. */
const dense = geodesicPolyline(COURSE, metres(200))
const distanceToCourse = (position: Position): number =>
  dense.reduce((least, station) => Math.min(least, distanceBetween(position, station)), Number.POSITIVE_INFINITY)

const buffer = (radius: number): MultiPolygon => geodesicBuffer(COURSE, metres(radius)) as MultiPolygon
const edges = (geometry: MultiPolygon): Position[] =>
  geometry.coordinates.flat(2).map(([lon = 0, lat = 0]): Position => [lon, lat])

for (const radius of [5_000, 50_000, 150_000]) {
  test(`the edge of a ${radius / 1000} km buffer lies that far from the corridor, to half a per cent`, () => {
    const ring = edges(buffer(radius))
    // Corners and the middles of the straight strokes a map draws between them.
    const strokes = ring.flatMap(([lon, lat], index): Position[] => {
      const before = ring[index - 1]
      return before ? [[(before[0] + lon) / 2, (before[1] + lat) / 2]] : []
    })
    const wrong = [...ring, ...strokes]
      .filter((_, index) => index % 3 === 0)
      .map((position) => Math.abs(distanceToCourse(position) - radius) / radius)
    expect(Math.max(...wrong)).toBeLessThan(0.005)
  })
}

test('a position is inside the buffer exactly when it is nearer than the radius', () => {
  const geometry = buffer(50_000)
  const anywhere = fc.tuple(fc.double({ min: 61, max: 65, noNaN: true }), fc.double({ min: 24, max: 30, noNaN: true }))
  fc.assert(
    fc.property(anywhere, (position) => {
      const distance = distanceToCourse(position)
      fc.pre(Math.abs(distance - 50_000) > 250)
      expect(booleanPointInPolygon(point([...position]), geometry)).toBe(distance < 50_000)
    }),
    { numRuns: 60 },
  )
})

test('a buffer grows with its radius', () => {
  const areas = [5_000, 20_000, 80_000, 150_000].map((radius) => geodesicArea(buffer(radius) as never))
  expect(areas).toEqual([...areas].sort((a, b) => a - b))
})

test('outer rings run anticlockwise, as RFC 7946 asks', () => {
  for (const [outer] of buffer(50_000).coordinates) {
    const twice = (outer ?? []).reduce((sum, [x = 0, y = 0], index, ring) => {
      const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
      return sum + x * nextY - nextX * y
    }, 0)
    expect(twice).toBeGreaterThan(0)
  }
})

test('a single leg is buffered like a longer course', () => {
  const end = direct(NOKUNDI, degrees(90), metres(10_000)).position
  const geometry = geodesicBuffer([NOKUNDI, end], metres(20_000)) as MultiPolygon
  // A capsule: a circle of 20 km and a strip of 10 by 40 km.
  const expected = Math.PI * 20_000 ** 2 + 10_000 * 40_000
  expect(geodesicArea(geometry as never) / expected).toBeCloseTo(1, 2)
})

test('nothing surrounds a point, a stay or a radius of nought', () => {
  expect(geodesicBuffer([NOKUNDI], metres(50_000))).toBeNull()
  expect(geodesicBuffer([NOKUNDI, NOKUNDI], metres(50_000))).toBeNull()
  expect(geodesicBuffer(COURSE, metres(0))).toBeNull()
})

test('holds for a winding course whose sides nearly coincide, and keeps its radius there', () => {
  let seed = 29
  // mulberry32: of such lines one in twenty defeats the union at first
  const next = () => {
    seed = (seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const line = Array.from({ length: 100 }, (_, at): Position => {
    const along = at / 99
    return [62.75 - 0.43 * along + (next() - 0.5) * 0.1, 28.83 - 3.7 * along]
  })
  const buffer = geodesicBuffer(line, metres(50_000))
  const [outer = []] = buffer?.coordinates[0] ?? []
  const away = (place: readonly number[]) =>
    Math.min(...line.map((vertex) => distanceBetween(vertex, [place[0] ?? 0, place[1] ?? 0])))
  // the vertices of the line are at most 7 km apart, so no corner of the rim is nearer to one than the radius
  const distances = outer.map(away)
  expect(Math.min(...distances)).toBeGreaterThan(50_000 * 0.999)
  expect(Math.max(...distances)).toBeLessThan(50_000 + 1_000)
})
