import type { Feature } from 'geojson'
import { expect, test } from 'vitest'
import { importTiles } from '../../../src/workers/import-tiles'
import { pointsInTile } from '../../support/read-tile'

const point = (lon: number, lat: number, properties: object): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties: { ...properties },
})

const FEATURES = [point(62.75, 28.83, { name: 'Nokundi' }), point(61.6, 29.28, { name: 'Saindak' })]
const ASKED = { z: 0, x: 0, y: 0, labelField: null, filter: null }

test('a tile holds every feature under the number of its place, and none of its attributes', () => {
  const found = pointsInTile(importTiles(FEATURES)(ASKED))
  expect(found.map((feature) => feature.id)).toEqual([0, 1])
  expect(found.map((feature) => feature.properties)).toEqual([{}, {}])
})

test('a point lies in its tile where Web Mercator puts it', () => {
  const [first] = pointsInTile(importTiles(FEATURES)(ASKED))
  // x = (62.75 + 180) / 360, y = (1 − asinh(tan 28.83°) / π) / 2, of 4096
  expect(first?.at[0]).toBe(Math.round(((62.75 + 180) / 360) * 4096))
  expect(first?.at[1]).toBe(Math.round(((1 - Math.asinh(Math.tan((28.83 * Math.PI) / 180)) / Math.PI) / 2) * 4096))
})

test('a filter leaves out what does not pass, without regard to case; a label comes with what is left', () => {
  const tile = importTiles(FEATURES)({ ...ASKED, labelField: 'name', filter: { field: 'name', text: 'SAIN' } })
  expect(pointsInTile(tile).map((feature) => [feature.id, feature.properties.label])).toEqual([[1, 'Saindak']])
})

test('where nothing is, there is no tile', () => {
  expect(importTiles(FEATURES)({ ...ASKED, z: 3, x: 0, y: 0 })).toBeNull()
  expect(importTiles(FEATURES)({ ...ASKED, filter: { field: 'name', text: 'gold' } })).toBeNull()
})

test('of points within half a pixel one is drawn, further apart both', () => {
  const near = [point(62.75, 28.83, {}), point(62.750001, 28.83, {})]
  expect(pointsInTile(importTiles(near)(ASKED))).toHaveLength(1)
  expect(pointsInTile(importTiles([point(62, 28, {}), point(66, 28, {})])(ASKED))).toHaveLength(2)
})

test('a point lies in the one tile that covers it, and where it does on its edges', () => {
  const asked = { ...ASKED, z: 10 }
  const tileOf = (lon: number, lat: number) => importTiles([point(lon, lat, {})])
  const places = [
    [62.75, 28.83],
    [0, 0],
    [-180, 85.05112877980659],
    [180, -85.05112877980659],
  ] as const
  for (const [lon, lat] of places) {
    // after the OpenStreetMap wiki, Slippy map tilenames
    const x = Math.min(1023, Math.floor(((lon + 180) / 360) * 1024))
    const angle = (lat * Math.PI) / 180
    const y = Math.min(1023, Math.max(0, Math.floor(((1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2) * 1024)))
    const tiles = tileOf(lon, lat)
    expect(pointsInTile(tiles({ ...asked, x, y })), `${lon}, ${lat}`).toHaveLength(1)
    for (const [dx, dy] of [
      [-1, 0],
      [1, 0],
      [0, -1],
      [0, 1],
    ] as const) {
      expect(tiles({ ...asked, x: x + dx, y: y + dy }), `beside ${lon}, ${lat}`).toBeNull()
    }
  }
})

/** No two of them within half a pixel of zoom 5. */
const MANY = Array.from({ length: 4000 }, (_, at) =>
  point(61 + ((at * 7919) % 15_000) / 1000, 24 + (at % 120) / 10, {}),
)

test.each([0, 3, 5, 7])('tiles of zoom %i hold every point once, in the order of the file', (z) => {
  const tiles = importTiles(MANY)
  const across = 2 ** z
  const found = Array.from({ length: across * across }, (_, at) =>
    pointsInTile(tiles({ ...ASKED, z, x: at % across, y: Math.floor(at / across) })).map(({ id }) => id),
  ).filter(({ length }) => length > 0)
  for (const ids of found) expect(ids).toEqual([...ids].sort((a, b) => a - b))
  if (z >= 5) expect(found.flat().sort((a, b) => a - b)).toEqual(MANY.map((_, at) => at))
})
