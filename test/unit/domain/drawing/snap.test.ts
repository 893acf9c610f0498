import { expect, it } from 'vitest'
import { snapped } from '../../../../src/domain/drawing/snap'
import type { Position } from '../../../../src/domain/position'

const town: Position = [63, 27]
const line: Position[] = [
  [62, 27.01],
  [64, 27.01],
]

it('a position sticks to a town before a line that is nearer', () => {
  expect(snapped([63.001, 27.008], { points: [town], lines: [line] }, 0.02)).toEqual(town)
})

it('a position sticks to the nearest point of a line', () => {
  const [lon, lat] = snapped([63.5, 27.02], { points: [town], lines: [line] }, 0.02)
  expect(lon).toBeCloseTo(63.5, 9)
  expect(lat).toBeCloseTo(27.01, 9)
})

it('a position with nothing near enough stays where it is', () => {
  const position: Position = [63.5, 27.5]
  expect(snapped(position, { points: [town], lines: [line] }, 0.02)).toBe(position)
})

it('the reach is the same distance east as north: at 60° N, twice the degrees', () => {
  const north: Position = [0, 60]
  expect(snapped([0.035, 60], { points: [north], lines: [] }, 0.02)).toEqual(north)
  expect(snapped([0.045, 60], { points: [north], lines: [] }, 0.02)).not.toEqual(north)
})
