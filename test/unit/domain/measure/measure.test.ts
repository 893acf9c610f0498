import { describe, expect, it } from 'vitest'
import { initialBearing } from '../../../../src/domain/measure/azimuth'
import { compareAreas, compareLengths } from '../../../../src/domain/measure/compare-methods'
import { geodesicLength } from '../../../../src/domain/measure/geodesic-length'
import { sphericalLength } from '../../../../src/domain/measure/spherical'
import type { Position } from '../../../../src/domain/position'
import fc from '../../../support/fuzz'

const place = fc.tuple(
  fc.double({ min: 58, max: 80, noNaN: true }),
  fc.double({ min: 21, max: 39.5, noNaN: true }),
) as fc.Arbitrary<Position>

describe('the length of a line', () => {
  it('is nothing for fewer than two positions', () => {
    expect(geodesicLength([])).toBe(0)
    expect(geodesicLength([[67, 30]])).toBe(0)
    expect(sphericalLength([[67, 30]])).toBe(0)
  })

  it('is the same in both directions, and repeated positions add nothing', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 8 }), (line) => {
        const length = geodesicLength(line)
        const repeated = line.flatMap((position) => [position, position])
        return (
          Math.abs(geodesicLength(line.toReversed()) - length) < 1e-6 &&
          Math.abs(geodesicLength(repeated) - length) < 1e-6
        )
      }),
    )
  })

  it('is never shortened by a detour', () => {
    fc.assert(fc.property(place, place, place, (a, b, c) => geodesicLength([a, b, c]) >= geodesicLength([a, c]) - 1e-6))
  })

  it('differs between ellipsoid and sphere by at most half a per cent', () => {
    fc.assert(
      fc.property(place, place, (a, b) => {
        const { geodesic, differenceRatio } = compareLengths([a, b])
        return geodesic < 1 || Math.abs(differenceRatio ?? 1) < 5e-3
      }),
    )
  })

  it('on the sphere of a degree of meridian is Turf’s 111 195 m', () => {
    expect(
      sphericalLength([
        [67, 30],
        [67, 31],
      ]),
    ).toBeCloseTo((6_371_008.8 * Math.PI) / 180, 3)
  })
})

describe('an area by both methods', () => {
  it('of a degree square at 30° N is smaller on the ellipsoid than on the sphere', () => {
    const coordinates: Position[][] = [
      [
        [67, 30],
        [68, 30],
        [68, 31],
        [67, 31],
        [67, 30],
      ],
    ]
    const { geodesic, spherical, differenceRatio } = compareAreas({ type: 'Polygon', coordinates })
    expect(spherical).toBeGreaterThan(geodesic)
    expect(differenceRatio).toBeCloseTo(spherical / geodesic - 1, 12)
  })
})

describe('the initial bearing', () => {
  it('is 0 due north, 180 due south and nothing at all for one place', () => {
    expect(initialBearing([67, 30], [67, 31])).toBe(0)
    expect(initialBearing([67, 31], [67, 30])).toBe(180)
    expect(initialBearing([67, 30], [67, 30])).toBeNull()
  })

  it('due west along the equator is 270', () => {
    expect(initialBearing([67, 0], [66, 0])).toBe(270)
  })
})
