import { describe, expect, it } from 'vitest'
import { surveyAlignment } from '../../../../src/domain/corridor/alignment'
import { locateOn } from '../../../../src/domain/corridor/locate-on'
import { direct } from '../../../../src/domain/earth/direct'
import { geodesicPolyline } from '../../../../src/domain/earth/geodesic-polyline'
import { distanceBetween, inverse } from '../../../../src/domain/earth/inverse'
import type { Position } from '../../../../src/domain/position'
import { degrees, metres } from '../../../../src/domain/units'
import fc from '../../../support/fuzz'

const WEST: Position = [62, 28]
const EAST: Position = [64, 28]
const NORTH: Position = [64, 30]
const along = (from: Position, azimuth: number, distance: number): Position =>
  direct(from, degrees(azimuth), metres(distance)).position

const place = fc.tuple(
  fc.double({ min: 60, max: 68, noNaN: true }),
  fc.double({ min: 25, max: 33, noNaN: true }),
) as fc.Arbitrary<Position>

describe('chainage and offset', () => {
  const bend = surveyAlignment([WEST, EAST, NORTH])

  it('give back where a point was set out at right angles from the line', () => {
    const line = surveyAlignment([WEST, NORTH])
    const { azimuthAtStart } = inverse(WEST, NORTH)
    const foot = direct(WEST, azimuthAtStart, metres(100_000))
    const station = locateOn(line, along(foot.position, foot.azimuth - 90, 40_000))
    expect(station?.chainage).toBeCloseTo(100_000, 5)
    expect(station?.offset).toBeCloseTo(-40_000, 6)
    expect(station?.place).toBe('along')
  })

  it('are positive to the right of the direction of travel and change sign with it', () => {
    const south: Position = [63, 27.5]
    const there = locateOn(surveyAlignment([WEST, EAST]), south)
    const back = locateOn(surveyAlignment([EAST, WEST]), south)
    expect(there?.offset).toBeGreaterThan(0)
    expect(back?.offset).toBeCloseTo(-(there?.offset ?? 0), 6)
    expect((there?.chainage ?? 0) + (back?.chainage ?? 0)).toBeCloseTo(distanceBetween(WEST, EAST), 6)
  })

  it('put a point outside a bend on the outer side of the bend', () => {
    const station = locateOn(bend, [64.3, 27.8])
    expect(station?.chainage).toBeCloseTo(distanceBetween(WEST, EAST), 6)
    expect(station?.offset).toBeCloseTo(distanceBetween(EAST, [64.3, 27.8]), 6)
    const hairpin = surveyAlignment([WEST, EAST, [62, 28.2]])
    expect(locateOn(hairpin, [64.3, 28.4])?.offset).toBeGreaterThan(0)
    expect(locateOn(hairpin, [64.3, 27.6])?.offset).toBeGreaterThan(0)
  })

  it('measure to the ends of the line for points beyond them, and say so', () => {
    expect(locateOn(bend, [61, 28])).toMatchObject({ chainage: 0, place: 'before-start' })
    const past = locateOn(bend, [64, 31])
    expect(past?.place).toBe('past-end')
    expect(past?.chainage).toBe(bend.length)
  })

  it('follow the geodesic, not the straight stroke on the map', () => {
    const line = surveyAlignment([WEST, [70, 28]])
    const [, middle] = geodesicPolyline([WEST, [70, 28]], metres(line.length / 2 + 1))
    expect(middle?.[1]).toBeGreaterThan(28.05)
    expect(Math.abs(locateOn(line, middle ?? WEST)?.offset ?? 1)).toBeLessThan(1e-6)
  })

  it('choose the nearer stretch by ground distance, though a long chord under the ground seems nearer', () => {
    // A 5 km stretch 1000.3 m to the south, half a metre of rise allowed for, against a short one 1000 m to the north.
    const start: Position = [63, 28]
    const end = along(start, 90, 4999)
    const point = along(along(start, 90, 2499.5), 0, 1000.3)
    const [shortEnd, shortStart] = [along(along(point, 0, 1000), 270, 10), along(along(point, 0, 1000), 90, 10)]
    const line = surveyAlignment([start, end, along(end, 0, 3000), along(shortStart, 0, 1000), shortStart, shortEnd])
    const station = locateOn(line, point)
    expect(Math.abs(station?.offset ?? 0)).toBeCloseTo(1000, 3)
    expect(station?.foot[1]).toBeGreaterThan(point[1])
  })

  it('do not exist for a line without length', () => {
    expect(locateOn(surveyAlignment([]), WEST)).toBeNull()
    expect(locateOn(surveyAlignment([WEST, WEST]), EAST)).toBeNull()
  })

  it('are not disturbed by a repeated position', () => {
    const twice = surveyAlignment([WEST, EAST, EAST, NORTH])
    expect(locateOn(twice, [63.5, 29])).toEqual(locateOn(bend, [63.5, 29]))
  })

  it('lead to a foot that lies at that chainage and that offset, square to the line', () => {
    fc.assert(
      fc.property(place, place, place, (from, to, point) => {
        fc.pre(distanceBetween(from, to) > 100)
        const line = surveyAlignment([from, to])
        const station = locateOn(line, point)
        if (!station) return false
        const distance = distanceBetween(station.foot, point)
        if (Math.abs(distance - Math.abs(station.offset)) > 1e-6) return false
        if (Math.abs(distanceBetween(from, station.foot) - station.chainage) > 1e-5) return false
        const atAnEnd = station.chainage === 0 || station.chainage === line.length
        if (atAnEnd || distance < 1000) return true
        const ahead = inverse(station.foot, to).azimuthAtStart
        const turn = inverse(station.foot, point).azimuthAtStart - ahead
        return distanceBetween(station.foot, to) < 100 || Math.abs(Math.cos((turn * Math.PI) / 180)) < 1e-6
      }),
    )
  })

  it('are never beaten by a dense sample of the line', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 5 }), place, (positions, point) => {
        const line = surveyAlignment(positions)
        fc.pre(line.length > 0)
        const sampled = geodesicPolyline(positions, metres(2000)).map((sample) => distanceBetween(sample, point))
        const nearest = Math.min(...sampled)
        const offset = Math.abs(locateOn(line, point)?.offset ?? Number.NaN)
        return offset <= nearest + 1e-6 && offset >= nearest - 1000
      }),
      { numRuns: 60 },
    )
  })
})
