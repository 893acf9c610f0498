import { describe, expect, it } from 'vitest'
import { direct } from '../../src/domain/earth/direct'
import { inverse } from '../../src/domain/earth/inverse'
import { compassBearing, initialBearing } from '../../src/domain/measure/azimuth'
import { geodesicLength } from '../../src/domain/measure/geodesic-length'
import type { Position } from '../../src/domain/position'
import golden from './lengths.json'

type Pair = { from: Position; to: Position; distance: number; azimuthAtStart: number; azimuthAtEnd: number }
const pairsOf = (rows: unknown): Pair[] => rows as Pair[]
const relativeError = (found: number, expected: number): number =>
  expected === 0 ? Math.abs(found) : Math.abs(found - expected) / expected

describe('lengths against GeodSolve', () => {
  it('measures every corridor leg to a billionth', () => {
    expect(golden.legs).toHaveLength(8)
    for (const { from, to, distance } of pairsOf(golden.legs)) {
      expect(relativeError(geodesicLength([from, to]), distance)).toBeLessThan(1e-9)
    }
  })

  it('measures 200 pairs in the window of the atlas to a billionth, azimuths to a nanodegree', () => {
    expect(golden.window).toHaveLength(200)
    for (const { from, to, distance, azimuthAtStart, azimuthAtEnd } of pairsOf(golden.window)) {
      const solved = inverse(from, to)
      expect(relativeError(solved.distance, distance)).toBeLessThan(1e-9)
      expect(Math.abs(solved.azimuthAtStart - azimuthAtStart)).toBeLessThan(1e-9)
      expect(Math.abs(solved.azimuthAtEnd - azimuthAtEnd)).toBeLessThan(1e-9)
    }
  })

  it('measures awkward pairs: coincident, 0.1 mm apart, meridional, polar, across 180°, antipodal', () => {
    for (const { from, to, distance } of pairsOf(golden.awkward)) {
      expect(Math.abs(geodesicLength([from, to]) - distance)).toBeLessThan(Math.max(2e-8, distance * 1e-9))
    }
  })

  it('sets out on the bearing GeodSolve gives, told as 0–360°', () => {
    for (const { from, to, azimuthAtStart } of pairsOf(golden.legs)) {
      expect(initialBearing(from, to)).toBeCloseTo((azimuthAtStart + 360) % 360, 9)
    }
    expect(compassBearing(-143)).toBe(217)
  })

  it('arrives at the end of each pair when sent there', () => {
    for (const { from, to, distance, azimuthAtStart } of pairsOf(golden.window)) {
      const { position } = direct(from, azimuthAtStart as never, distance as never)
      expect(Math.abs(position[0] - to[0])).toBeLessThan(1e-10)
      expect(Math.abs(position[1] - to[1])).toBeLessThan(1e-10)
    }
  })
})
