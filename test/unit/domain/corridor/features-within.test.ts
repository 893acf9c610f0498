import { describe, expect, it } from 'vitest'
import { surveyAlignment } from '../../../../src/domain/corridor/alignment'
import { type Candidate, countNear, featuresWithin } from '../../../../src/domain/corridor/features-within'
import { direct } from '../../../../src/domain/earth/direct'
import { geodesicPolyline } from '../../../../src/domain/earth/geodesic-polyline'
import { distanceBetween, inverse } from '../../../../src/domain/earth/inverse'
import type { Position } from '../../../../src/domain/position'
import { degrees, metres } from '../../../../src/domain/units'
import fc from '../../../support/fuzz'

const LINE: readonly Position[] = [
  [62.75039, 28.82704],
  [62.92523, 27.92385],
  [63.04849, 26.00122],
  [62.32541, 25.12163],
]
const alignment = surveyAlignment(LINE)

/** A candidate set out square to the first leg: 50 km along it, so far to its right. */
const beside = (id: string, offset: number, uncertainty: number | null = null, along = 50_000): Candidate => {
  const [from = [0, 0] as Position, to = [0, 0] as Position] = LINE
  const foot = direct(from, inverse(from, to).azimuthAtStart, metres(along))
  const { position } = direct(foot.position, degrees(foot.azimuth + 90), metres(offset))
  return { id, position, uncertainty: uncertainty === null ? null : metres(uncertainty) }
}
const idsOf = (found: readonly { feature: Candidate }[]): string[] => found.map(({ feature }) => feature.id)

describe('features near a corridor', () => {
  it('come in order of chainage, whatever their offset and the order they are given in', () => {
    const candidates = [beside('far on', 5000, null, 90_000), beside('start', 40_000, null, 1000), beside('mid', -9000)]
    expect(idsOf(featuresWithin(alignment, candidates, metres(50_000)))).toEqual(['start', 'mid', 'far on'])
  })

  it('are told apart within a metre at a limit of 50 km', () => {
    const candidates = [beside('in', 49_999.5), beside('out', 50_000.5), beside('in left', -49_999.5)]
    expect(idsOf(featuresWithin(alignment, candidates, metres(50_000))).sort()).toEqual(['in', 'in left'])
  })

  it('are told apart within a centimetre at a limit of 10 m', () => {
    const candidates = [beside('in', 9.99), beside('out', 10.01)]
    expect(idsOf(featuresWithin(alignment, candidates, metres(10)))).toEqual(['in'])
  })

  it('are found beside the middle of a stretch that bulges north of its ends', () => {
    const [west, east]: [Position, Position] = [
      [66, 36],
      [66.055, 36],
    ]
    const level = surveyAlignment([west, east])
    expect(level.pieces).toHaveLength(1)
    const foot = level.segments[0]?.at(metres(level.length / 2))
    const position = direct(foot?.position ?? west, degrees(0), metres(9.99)).position
    expect(idsOf(featuresWithin(level, [{ id: 'in', position, uncertainty: null }], metres(10)))).toEqual(['in'])
  })

  it('carry their offset, positive to the right', () => {
    const [left] = featuresWithin(alignment, [beside('left', -12_345)], metres(50_000))
    expect(left?.offset).toBeCloseTo(-12_345, 5)
    expect(left?.chainage).toBeCloseTo(50_000, 4)
  })

  it('are maybes where their uncertainty reaches across the limit, from either side', () => {
    const candidates = [
      beside('sure', 30_000, 5000),
      beside('maybe in', 48_000, 5000),
      beside('maybe out', 52_000, 5000),
      beside('surely out', 56_000, 5000),
    ]
    const found = featuresWithin(alignment, candidates, metres(50_000))
    const standing = Object.fromEntries(found.map((each) => [each.feature.id, [each.certainty, each.nominallyWithin]]))
    expect(standing).toEqual({ sure: ['within', true], 'maybe in': ['maybe', true], 'maybe out': ['maybe', false] })
    expect(countNear(found)).toEqual({ nominal: 2, certain: 1, possible: 3 })
  })

  it('are none along a line without length', () => {
    expect(featuresWithin(surveyAlignment([]), [beside('any', 1)], metres(50_000))).toEqual([])
  })

  const candidate = fc
    .tuple(fc.double({ min: 58, max: 68, noNaN: true }), fc.double({ min: 22, max: 32, noNaN: true }))
    .map((position, index = 0): Candidate => ({ id: String(index), position, uncertainty: null }))

  it('only become more as the distance grows', () => {
    const reach = fc.double({ min: 0, max: 600_000, noNaN: true })
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 40 }), reach, reach, (candidates, one, other) => {
        const near = (limit: number): Set<Candidate> =>
          new Set(featuresWithin(alignment, candidates, metres(limit)).map(({ feature }) => feature))
        const wide = near(Math.max(one, other))
        return [...near(Math.min(one, other))].every((feature) => wide.has(feature))
      }),
    )
  })

  it('are those that a sample of the line every 250 m finds', () => {
    const samples = geodesicPolyline(LINE, metres(250))
    fc.assert(
      fc.property(candidate, fc.double({ min: 1000, max: 600_000, noNaN: true }), (one, limit) => {
        const nearest = Math.min(...samples.map((sample) => distanceBetween(sample, one.position)))
        fc.pre(Math.abs(nearest - limit) > 10)
        return (featuresWithin(alignment, [one], metres(limit)).length === 1) === nearest < limit
      }),
      { numRuns: 60 },
    )
  })
})
