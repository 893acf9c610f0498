import { describe, expect, it } from 'vitest'
import { alignmentOf } from '../../../../src/domain/corridor/corridor-variant'
import { measureCorridor, measureLeg } from '../../../../src/domain/corridor/measure-corridor'
import type { Position } from '../../../../src/domain/position'
import golden from '../../../golden/lengths.json'
import { aLeg, aVariant } from './builders'

const STOPS: readonly Position[] = [
  [62.75039, 28.82704],
  [62.92523, 27.92385],
  [63.04849, 26.00122],
  [62.32541, 25.12163],
]
const legsOfGolden = golden.legs.filter(({ variant }) => variant === 'as-named')

describe('a corridor leg', () => {
  it('stands beside its published length as 103 km of road to 101.553 km straight', () => {
    const { geodesic, published, ratioPublishedToGeodesic } = measureLeg(aLeg())
    expect(geodesic).toBeCloseTo(101_552.9439, 3)
    expect(published).toBe(103_000)
    expect(ratioPublishedToGeodesic).toBeCloseTo(103_000 / 101_552.943869461, 12)
  })

  it('has no ratio where nobody published a length', () => {
    expect(measureLeg(aLeg({ publishedLength: null })).ratioPublishedToGeodesic).toBeNull()
  })

  it('sets out southwards from Nokundi', () => {
    expect(measureLeg(aLeg()).initialBearing).toBeCloseTo(170.24288657385, 9)
  })

  it('is told longer by Turf, by the ratio of its sphere to the curvature of the ellipsoid on that course', () => {
    const { geodesic, spherical, differenceRatio } = measureLeg(aLeg())
    expect(differenceRatio).toBeCloseTo(spherical / geodesic - 1, 14)
    // Euler: 1/R = cos²α/M + sin²α/N at 28.375° N on azimuth 170.28° gives R = 6 350.78 km against Turf's 6 371.009.
    expect(differenceRatio).toBeCloseTo(6371.0088 / 6350.78 - 1, 5)
  })

  it('without ground under it has no bearing and no ratio', () => {
    const measured = measureLeg(aLeg({ positions: [[62.75, 28.8]] }))
    expect(measured).toMatchObject({ geodesic: 0, initialBearing: null, differenceRatio: null, sheets: ['30L13'] })
  })
})

describe('a corridor', () => {
  it('is as long as its legs by GeodSolve', () => {
    const total = legsOfGolden.reduce((sum, { distance }) => sum + distance, 0)
    expect(measureCorridor(aVariant(STOPS, [])).total.geodesic).toBeCloseTo(total, 5)
  })

  it('has a complete published total only where every leg was published', () => {
    expect(measureCorridor(aVariant(STOPS, [103_000, 300_000, 150_000])).total.published).toMatchObject({
      length: 553_000,
      legs: 3,
      ofLegs: 3,
      complete: true,
    })
  })

  it('says over how many legs its published parts run, and compares them with those legs only', () => {
    const { published } = measureCorridor(aVariant(STOPS, [103_000, null, null])).total
    expect(published).toMatchObject({ length: 103_000, legs: 1, ofLegs: 3, complete: false })
    expect(published?.geodesicOfThoseLegs).toBeCloseTo(101_552.943869461, 5)
  })

  it('has no published total where no leg was published', () => {
    expect(measureCorridor(aVariant(STOPS, [])).total.published).toBeNull()
  })

  it('names each sheet once though two legs meet on it', () => {
    const { legs, total } = measureCorridor(aVariant(STOPS, []))
    expect(total.sheets).toEqual([...new Set(legs.flatMap(({ sheets }) => sheets))])
    expect(total.sheets.length).toBeLessThan(legs.flatMap(({ sheets }) => sheets).length)
  })

  it('joins its legs to one line without repeating the towns between them', () => {
    expect(alignmentOf(aVariant(STOPS, []))).toEqual(STOPS)
  })
})
