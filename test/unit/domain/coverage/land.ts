import { expect } from 'vitest'
import { createDissolver, type Dissolver, sumOfCells } from '../../../../src/domain/coverage/dissolve/dissolver'
import type { Position } from '../../../../src/domain/position'
import type { startClipper } from '../../../support/start-clipper'

type Clipper = Awaited<ReturnType<typeof startClipper>>

export const ring = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
export const polygon = (...coordinates: Position[][]) => ({ type: 'Polygon' as const, coordinates })

/** Steps along the parallels, which the denominator would otherwise leave for the geodesic. */
export const LAND = ((): Position[] => {
  const steps = 600
  const along = (lat: number, from: number, to: number): Position[] =>
    Array.from({ length: steps + 1 }, (_, step) => [from + ((to - from) * step) / steps, lat])
  return [...along(26, 62, 68), ...along(31, 68, 62), [62, 26]]
})()

export const landIn = (clipper: Clipper): Dissolver => {
  const dissolver = createDissolver(clipper)
  dissolver.setDenominator('land', polygon(LAND))
  return dissolver
}
export const covered = (dissolver: Dissolver): number => sumOfCells(dissolver.covered().get('land') ?? new Map())
export const near = (value: number, expected: number, relative = 1e-7): void =>
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(Math.abs(expected) * relative)
