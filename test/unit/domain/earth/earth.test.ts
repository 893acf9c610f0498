import { describe, expect, it } from 'vitest'
import { areaBetweenParallels, authalicLatitude, sineOfAuthalicLatitude } from '../../../../src/domain/earth/authalic'
import { ellipsoidalArea, ringArea } from '../../../../src/domain/earth/ellipsoidal-area'
import { distanceToChord, geocentric } from '../../../../src/domain/earth/geocentric'
import { geodesicPolyline } from '../../../../src/domain/earth/geodesic-polyline'
import { geodesicSegment } from '../../../../src/domain/earth/geodesic-segment'
import { distanceBetween } from '../../../../src/domain/earth/inverse'
import type { BBox, Position } from '../../../../src/domain/position'
import { degrees, metres } from '../../../../src/domain/units'
import fc from '../../../support/fuzz'

const place = fc.tuple(
  fc.double({ min: 58, max: 80, noNaN: true }),
  fc.double({ min: 21, max: 39.5, noNaN: true }),
) as fc.Arbitrary<Position>

describe('a densified line', () => {
  it('keeps its own positions and takes no step longer than asked', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), (line) => {
        const dense = geodesicPolyline(line, metres(50_000))
        const steps = dense.slice(1).map((to, index) => distanceBetween(dense[index] ?? to, to))
        return line.every((position) => dense.includes(position)) && steps.every((step) => step <= 50_000.001)
      }),
    )
  })

  it('is no longer than the line it fills in', () => {
    const [from, to]: [Position, Position] = [
      [60, 25],
      [77, 37],
    ]
    const dense = geodesicPolyline([from, to], metres(10_000))
    const length = dense.slice(1).reduce((sum, next, index) => sum + distanceBetween(dense[index] ?? next, next), 0)
    expect(length).toBeCloseTo(distanceBetween(from, to), 5)
  })

  it('goes on past 180° instead of jumping back', () => {
    const [, middle] = geodesicPolyline(
      [
        [179, 30],
        [-179, 30],
      ],
      metres(100_000),
    )
    expect(middle?.[0]).toBeGreaterThan(179)
    expect(geodesicSegment([179, 30], [-179, 30]).at(metres(150_000)).position[0]).toBeGreaterThan(180)
  })
})

describe('equal areas', () => {
  it('turn 30° and 60° into the authalic latitudes that Snyder tabulates', () => {
    // USGS PP 1395, equation 3-18 (series): β = φ − 0.12867° sin 2φ + 0.00024° sin 4φ for this flattening, to 1e-5°.
    const series = (latitude: number): number => {
      const e2 = 0.00669437999014
      const phi = (latitude * Math.PI) / 180
      const two = e2 / 3 + (31 * e2 ** 2) / 180 + (59 * e2 ** 3) / 560
      const four = (17 * e2 ** 2) / 360 + (61 * e2 ** 3) / 1260
      const six = (383 * e2 ** 3) / 45360
      return ((phi - two * Math.sin(2 * phi) + four * Math.sin(4 * phi) - six * Math.sin(6 * phi)) * 180) / Math.PI
    }
    for (const latitude of [-75, -30, 0, 24, 30, 37, 60, 90]) {
      expect(authalicLatitude(degrees(latitude))).toBeCloseTo(series(latitude), 7)
    }
    expect(sineOfAuthalicLatitude(degrees(90))).toBe(1)
  })

  it('make up the whole Earth, 510 065 622 km² by GeographicLib', () => {
    expect(areaBetweenParallels([-180, -90, 180, 90]) / 1e6).toBeCloseTo(510_065_621.724, 2)
  })

  it('of a box are the sum of its halves', () => {
    const halves: readonly BBox[] = [
      [60, 24, 77, 30],
      [60, 30, 77, 37],
    ]
    const sum = halves.reduce((total, half) => total + areaBetweenParallels(half), 0)
    expect(sum / areaBetweenParallels([60, 24, 77, 37])).toBeCloseTo(1, 13)
  })
})

describe('an ellipsoidal area', () => {
  it('is nothing for less than a triangle', () => {
    expect(ringArea([])).toBe(0)
    expect(
      ringArea([
        [67, 30],
        [68, 31],
        [67, 30],
      ]),
    ).toBe(0)
  })

  it('is the same for a closed and an open ring', () => {
    const open: Position[] = [
      [67, 30],
      [68, 30],
      [68, 31],
    ]
    expect(ringArea([...open, [67, 30]])).toBe(ringArea(open))
    expect(ellipsoidalArea({ type: 'MultiPolygon', coordinates: [] })).toBe(0)
  })
})

describe('the straight distance through the Earth', () => {
  it('is never longer than the geodesic, and hardly shorter over 150 km', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const straight = distanceToChord(geocentric(one), geocentric(other), geocentric(other))
        const geodesic = distanceBetween(one, other)
        return straight <= geodesic + 1e-6 && (geodesic > 150_000 || straight >= geodesic * (1 - 3e-5) - 1e-6)
      }),
    )
  })
})
