import { expect, test } from 'vitest'
import { isCut, roomOf, sizeAt } from '../../../../src/map/view/picture/standing-names'

const seen = { x: 0, y: 0, width: 800, height: 600 }
const plates = [{ x: 10, y: 540, width: 260, height: 50 }]
const BALOCHISTAN = { text: 'BALOCHISTAN', size: 24 }

test('a size between two zooms is as far between their sizes, and no farther than the outermost', () => {
  const size = ['interpolate', ['linear'], ['zoom'], 3.2, 8.4, 4, 12, 7, 24]
  expect([3, 3.2, 4, 5.5, 7, 9].map((zoom) => sizeAt(size, zoom))).toEqual([8.4, 8.4, 12, 18, 24, 24])
  expect(sizeAt(13, 5)).toBe(13)
})

test('a name takes the width of its longest line and the height of all', () => {
  expect(roomOf({ x: 100, y: 100 }, { text: 'Balochistan', size: 10 })).toMatchObject({ width: 110, height: 14 })
  expect(roomOf({ x: 100, y: 100 }, { text: 'Khyber Pakhtunkhwa', size: 10 })).toMatchObject({ width: 110, height: 28 })
})

test.each([
  ['in the middle', 400, 300, false],
  ['across the right edge', 790, 300, true],
  ['across the upper edge', 400, 5, true],
  ['under a plate', 160, 560, true],
  ['just above a plate', 160, 500, false],
  ['wholly outside', 1200, 300, true],
])('a name %s is cut: %#', (_, x, y, cut) => {
  expect(isCut(roomOf({ x, y }, BALOCHISTAN), { seen, plates })).toBe(cut)
})
