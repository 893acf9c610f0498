import { lineString, polygon } from '@turf/helpers'
import { booleanIntersects } from '@turf/turf'
import type { Point } from 'geojson'
import { expect, test } from 'vitest'
import { frameReach, reaches } from '../../../../src/features/picture/frame-reach'

const sides = { width: 800, height: 600 }
const camera = { lon: 65, lat: 28.5, zoom: 7, bearing: 0, pitch: 0 }

/** Numbers between 0 and 1 that are the same in every run. */
const numbers = (seed: number) => () => {
  seed = (seed * 1664525 + 1013904223) % 2 ** 32
  return seed / 2 ** 32
}

/** Straight in Mercator's plane, as the map draws, and small enough for Turf to take for a plane. */
const plane = ([lon = 0, lat = 0]: readonly number[]): [number, number] => [
  ((lon + 180) / 360 - 0.68) * 100,
  (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI) - 0.41) * 100,
]

test.each([
  { bearing: 0, pitch: 0 },
  { bearing: 37, pitch: 0 },
  { bearing: -120, pitch: 55 },
])('what reaches into a frame is what Turf finds there, turned by $bearing and tilted by $pitch', (view) => {
  const frame = frameReach({ ...camera, ...view }, sides)
  const at = frame.corners.map(([x, y]): [number, number] => [(x - 0.68) * 100, (y - 0.41) * 100])
  const seen = polygon([[...at, at[0] as [number, number]]])
  const next = numbers(7)
  const told = { lines: 0, areas: 0 }
  for (let round = 0; round < 300; round++) {
    const points = Array.from({ length: 3 }, () => [58 + next() * 14, 23 + next() * 11])
    const ring = [...points, points[0] as number[]]
    const line = reaches(frame, { type: 'LineString', coordinates: points })
    const area = reaches(frame, { type: 'Polygon', coordinates: [ring] })
    expect(line).toBe(booleanIntersects(seen, lineString(points.map(plane))))
    expect(area).toBe(booleanIntersects(seen, polygon([ring.map(plane)])))
    told.lines += Number(line)
    told.areas += Number(area)
  }
  // both answers come up, and some areas hold the whole frame or a corner that no line of theirs does
  expect(told.lines).toBeGreaterThan(20)
  expect(told.lines).toBeLessThan(300)
})

test('a frame within an area sees it, and within its hole does not', () => {
  const frame = frameReach(camera, sides)
  const box = (half: number) =>
    [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
      [-half, -half],
    ].map(([x = 0, y = 0]) => [65 + x, 28.5 + y])
  expect(reaches(frame, { type: 'Polygon', coordinates: [box(12)] })).toBe(true)
  expect(reaches(frame, { type: 'Polygon', coordinates: [box(12), box(8)] })).toBe(false)
})

test('a place counts while its surroundings reach into the frame', () => {
  // the frame ends 400 pixels, 3.125 × 0.703125°, east of its middle: 1 pixel is 360° / (512 · 2⁷)
  const east = 65 + (400 * 360) / (512 * 2 ** 7)
  const frame = frameReach(camera, sides)
  const point: Point = { type: 'Point', coordinates: [east + 0.5, 28.5] }
  // half a degree of the parallel of 28.5° is 48.93 km on WGS84
  expect(reaches(frame, point)).toBe(false)
  expect(reaches(frame, point, 47_000)).toBe(false)
  expect(reaches(frame, point, 49_000)).toBe(true)
})

test('what lies beyond the edge of the frame is not in it, however the map is turned', () => {
  const wide = { width: 800, height: 200 }
  const sees = (lon: number, lat: number, bearing: number) =>
    reaches(frameReach({ lon: 66, lat: 28.3, zoom: 5.6, bearing, pitch: 0 }, wide), {
      type: 'Point',
      coordinates: [lon, lat],
    })
  // about 10 degrees of longitude are 690 pixels at this zoom
  expect([sees(70, 28.3, 0), sees(73, 28.3, 0), sees(66, 31, 0)]).toEqual([true, false, false])
  expect([sees(70, 28.3, 90), sees(66, 31, 90)]).toEqual([false, true])
})
