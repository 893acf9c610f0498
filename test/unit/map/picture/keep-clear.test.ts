import { expect, test } from 'vitest'
import { fence, outline } from '../../../../src/map/view/picture/keep-clear'

test('the marks on an outline lie on it, and none as wide as a mark has a gap to the next', () => {
  const marks = outline({ x: 10, y: 20, width: 101, height: 43 })
  for (const [x, y] of marks) expect(x === 10 || x === 111 || y === 20 || y === 63).toBe(true)
  const along = (side: 0 | 1, on: 0 | 1, at: number) =>
    marks
      .filter((mark) => mark[on] === at)
      .map((mark) => mark[side])
      .sort((one, other) => one - other)
  for (const [places, from, to] of [
    [along(0, 1, 20), 10, 111],
    [along(0, 1, 63), 10, 111],
    [along(1, 0, 10), 20, 63],
    [along(1, 0, 111), 20, 63],
  ] as const) {
    expect([places[0], places.at(-1)]).toEqual([from, to])
    for (const [index, place] of places.slice(1).entries()) expect(place - (places[index] ?? 0)).toBeLessThanOrEqual(8)
  }
})

test('a name that begins at a mark on the edge finds no room beyond it', () => {
  const marks = fence({ x: 10, y: 20, width: 101, height: 43 })
  const isTaken = (x: number, y: number) =>
    marks.some(([right, down]) => Math.abs(right - x) <= 4.5 && Math.abs(down - y) <= 4.5)
  for (let out = 1; out <= 40; out++) {
    for (let x = 10 - out; x <= 111 + out; x++) expect(isTaken(x, 20 - out) && isTaken(x, 63 + out)).toBe(true)
    for (let y = 20 - out; y <= 63 + out; y++) expect(isTaken(10 - out, y) && isTaken(111 + out, y)).toBe(true)
  }
  // and all the room within
  expect(marks.some(([x, y]) => x > 10 && x < 111 && y > 20 && y < 63)).toBe(false)
})
