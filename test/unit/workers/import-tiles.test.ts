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
