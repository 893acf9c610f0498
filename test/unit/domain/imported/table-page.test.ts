import type { Feature } from 'geojson'
import { expect, test } from 'vitest'
import { orderedIndexes, tablePage } from '../../../../src/domain/imported/table-page'

const FEATURES = [
  { grade: 10, name: 'Duddar' },
  { grade: 9, name: '<b>Saindak</b>' },
  { grade: null },
  { name: 'Thar' },
].map(
  (properties, at): Feature => ({
    type: 'Feature',
    geometry: {
      type: 'LineString',
      coordinates: [
        [60 + at, 29],
        [70, 30],
      ],
    },
    properties,
  }),
)

test('numbers are ordered as numbers, and blanks come last in either direction', () => {
  expect(orderedIndexes(FEATURES, null, { field: 'grade', descending: false })).toEqual([1, 0, 2, 3])
  expect(orderedIndexes(FEATURES, null, { field: 'grade', descending: true })).toEqual([0, 1, 2, 3])
})

test('a filter finds part of a value without regard to case', () => {
  expect(orderedIndexes(FEATURES, { field: 'name', text: 'DU' }, null)).toEqual([0])
  expect(orderedIndexes(FEATURES, { field: 'name', text: ' ' }, null)).toHaveLength(4)
})

test('a page tells how many rows there are in all, where each lies, and its values as text', () => {
  expect(tablePage(FEATURES, [3, 1, 0], { offset: 1, limit: 1, fields: ['name', 'grade'] })).toEqual({
    total: 3,
    rows: [{ index: 1, bounds: [61, 29, 70, 30], values: ['<b>Saindak</b>', '9'] }],
  })
  expect(tablePage(FEATURES, [3], { offset: 5, limit: 5, fields: [] })).toEqual({ total: 1, rows: [] })
})
