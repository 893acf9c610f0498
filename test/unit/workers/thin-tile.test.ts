import type { GeoJSONVTFeature } from '@maplibre/geojson-vt'
import { expect, test } from 'vitest'
import { POINTS_A_TILE, VERTICES_A_TILE } from '../../../src/domain/imported/drawing-limits'
import { EXTENT, thinTile } from '../../../src/workers/thin-tile'

const PIXEL = EXTENT / 512

const dot = (id: number, x: number, y: number): GeoJSONVTFeature => ({ id, type: 1, geometry: [[x, y]], tags: {} })
const ring = (id: number, spots: [number, number][]): GeoJSONVTFeature => ({ id, type: 3, geometry: [spots], tags: {} })
const ids = (features: readonly GeoJSONVTFeature[]) => features.map(({ id }) => id)

/** Points a pixel apart, row by row. */
const carpet = (count: number) =>
  Array.from({ length: count }, (_, at) => dot(at, (at % 400) * PIXEL, Math.floor(at / 400) * PIXEL))

/** A ring of so many vertices round a point. */
const circle = (id: number, radius: number, vertices: number) => {
  const spots = Array.from({ length: vertices }, (_, at): [number, number] => {
    const turn = (at / (vertices - 1)) * 2 * Math.PI
    return [2000 + Math.round(radius * Math.cos(turn)), 2000 + Math.round(radius * Math.sin(turn))]
  })
  return ring(id, spots)
}

const crowd = (radius: number) => Array.from({ length: VERTICES_A_TILE / 200 + 1 }, (_, id) => circle(id, radius, 200))

test('as many points as can be drawn stay, if they are a pixel apart', () => {
  expect(thinTile(carpet(POINTS_A_TILE), false)).toHaveLength(POINTS_A_TILE)
})

test('of more than that, those stay that lie far enough apart, the first of the file first', () => {
  const all = carpet(POINTS_A_TILE * 4)
  const kept = thinTile(all, false)
  expect(kept.length).toBeLessThanOrEqual(POINTS_A_TILE)
  expect(kept.length).toBeGreaterThan(POINTS_A_TILE / 4)
  expect(ids(kept)[0]).toBe(0)
  // nothing is moved: what stays is what was there
  for (const feature of kept) expect(feature).toBe(all[Number(feature.id)])
})

test('the deepest tile keeps every point that is half a pixel from the others', () => {
  expect(thinTile(carpet(POINTS_A_TILE * 4), true)).toHaveLength(POINTS_A_TILE * 4)
  expect(ids(thinTile([dot(0, 100, 100), dot(1, 101, 100), dot(2, 100, 108)], true))).toEqual([0, 2])
})

test('few vertices stay as they are', () => {
  const shapes = [circle(1, 40, 200)]
  expect(thinTile(shapes, false)).toEqual(shapes)
})

test('of many vertices those within a pixel of the one before go; rings stay closed and within a pixel of their shape', () => {
  for (const feature of thinTile(crowd(300), false)) {
    const [spots = []] = feature.geometry as unknown as [number, number][][]
    expect(spots.length).toBeLessThan(200)
    expect(spots[0]).toEqual(spots.at(-1))
    const off = spots.map(([x, y]) => Math.abs(Math.hypot(x - 2000, y - 2000) - 300))
    expect(Math.max(...off)).toBeLessThan(1)
  }
})

test('a ring smaller than a pixel is still a ring', () => {
  for (const feature of thinTile(crowd(3), false)) {
    const [spots = []] = feature.geometry as unknown as [number, number][][]
    expect(spots).toHaveLength(4)
    expect(new Set(spots.map(String)).size).toBe(3)
  }
})

test('the deepest tile keeps every vertex', () => {
  const shapes = crowd(300)
  thinTile(shapes, true).forEach((feature, at) => {
    expect(feature).toBe(shapes[at])
  })
})
