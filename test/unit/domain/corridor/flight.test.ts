import { describe, expect, it } from 'vitest'
import { surveyAlignment } from '../../../../src/domain/corridor/alignment'
import { type Flown, flyOn } from '../../../../src/domain/corridor/fly-on'
import { headingAlong } from '../../../../src/domain/corridor/heading-along'
import { nearestBeside } from '../../../../src/domain/corridor/nearest-beside'
import { pointAtChainage } from '../../../../src/domain/corridor/point-at-chainage'
import { distanceBetween } from '../../../../src/domain/earth/inverse'
import type { Position } from '../../../../src/domain/position'
import { degrees, type Metres, metres } from '../../../../src/domain/units'
import fc from '../../../support/fuzz'

const NOKUNDI: Position = [62.75039, 28.82704]
const MASHKEL: Position = [62.92523, 27.92385]
const TURBAT: Position = [63.04849, 26.00122]
const GWADAR: Position = [62.32541, 25.12163]
const AS_NAMED = surveyAlignment([NOKUNDI, MASHKEL, TURBAT, GWADAR])

/** GeodSolve -p 6, WGS84: azimuth and length of each leg by the inverse problem, then the direct problem along it. */
const PUBLISHED = [
  [60_000, 62.85404725782, 28.29345445612, 170.29244385305],
  [150_000, 62.95358636181, 27.48738935737, 176.69720171661],
  [240_000, 63.00567715165, 26.67648973206, 176.72091738956],
  [330_000, 62.9583070835, 25.89241975948, -143.17199010705],
  [420_000, 62.42287104666, 25.24114911034, -143.40306953872],
] as const
const LEGS = [101_552.943869, 213_384.337843, 121_549.298077]
const LENGTH = metres(LEGS.reduce((sum, leg) => sum + leg))

const turnBetween = (a: number, b: number): number => ((((b - a + 180) % 360) + 360) % 360) - 180

describe('a flight along the corridor', () => {
  const plan = { length: LENGTH, speed: LENGTH / 60, stops: [] as Metres[], stay: 0 }

  it('is over the places that GeodSolve finds at the same distance along the legs', () => {
    for (const [chainage, lon, lat, azimuth] of PUBLISHED) {
      const point = pointAtChainage(AS_NAMED, metres(chainage))
      expect(distanceBetween(point?.position ?? [0, 0], [lon, lat])).toBeLessThan(1e-4)
      expect(point?.azimuth).toBeCloseTo(azimuth, 7)
    }
  })

  it('covers equal geodesic distances in equal times, however long the frames take', () => {
    let flown: Flown = { chainage: metres(0), rest: 0 }
    const seconds = [0.016, 0.033, 0.251, 0.1, 0.6]
    const reached: Position[] = []
    for (let second = 0; second < 40; second++) {
      reached.push(pointAtChainage(AS_NAMED, flown.chainage)?.position ?? [0, 0])
      for (const frame of seconds) flown = flyOn(flown, frame, plan)
    }
    const legs = reached.slice(1).map((place, index) => {
      const [from, bend] = [reached[index] ?? place, [MASHKEL, TURBAT]]
      // over a bend the way is the sum of both sides
      const over = bend.find(
        (node) => distanceBetween(from, node) < 7500 && distanceBetween(node, place) < 7500 && node !== place,
      )
      return over ? distanceBetween(from, over) + distanceBetween(over, place) : distanceBetween(from, place)
    })
    for (const leg of legs) expect(Math.abs(leg / LENGTH) * 60).toBeCloseTo(1, 6)
  })

  it('stands at each town for the time asked, and no longer at the end', () => {
    const stops = [0, 100, 300, 400].map(metres)
    const line = { length: metres(400), speed: 100, stops, stay: 3 }
    expect(flyOn({ chainage: metres(0), rest: 0 }, 2, line)).toEqual({ chainage: 100, rest: 2 })
    expect(flyOn({ chainage: metres(0), rest: 0 }, 4.5, line).chainage).toBeCloseTo(150, 9)
    expect(flyOn({ chainage: metres(0), rest: 0 }, 60, line)).toEqual({ chainage: 400, rest: 0 })
    expect(flyOn({ chainage: metres(0), rest: 0 }, 4.5, { ...line, stay: 0 })).toEqual({ chainage: 400, rest: 0 })
  })

  it('comes equally far in one piece and in many', () => {
    const line = { length: metres(400), speed: 70, stops: [0, 100, 300, 400].map(metres), stay: 1.5 }
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 2, noNaN: true }), { maxLength: 12 }), (pieces) => {
        const start: Flown = { chainage: metres(0), rest: 0 }
        const whole = flyOn(
          start,
          pieces.reduce((sum, piece) => sum + piece, 0),
          line,
        )
        const parts = pieces.reduce((flown, piece) => flyOn(flown, piece, line), start)
        expect(parts.chainage).toBeCloseTo(whole.chainage, 6)
      }),
    )
  })

  it('goes from town to town at once where motion is not wanted', () => {
    const line = { length: LENGTH, speed: Number.POSITIVE_INFINITY, stops: [0, 100_000, LENGTH].map(metres), stay: 3 }
    expect(flyOn({ chainage: metres(0), rest: 3 }, 2, line)).toEqual({ chainage: 0, rest: 1 })
    expect(flyOn({ chainage: metres(0), rest: 1 }, 2, line)).toEqual({ chainage: 100_000, rest: 2 })
    expect(flyOn({ chainage: metres(100_000), rest: 2 }, 3, line)).toEqual({ chainage: LENGTH, rest: 0 })
  })
})

describe('where the camera looks', () => {
  const REACH = metres(10_000)

  it('is where the line runs, away from its bends', () => {
    const heading = headingAlong(AS_NAMED, REACH)
    for (const [chainage, , , azimuth] of PUBLISHED) expect(heading(metres(chainage))).toBeCloseTo(azimuth, 2)
  })

  it('is the weighted mean of the azimuths round the place, by brute force', () => {
    const heading = headingAlong(AS_NAMED, REACH)
    for (const chainage of [95_000, 101_552, 108_000, 312_000, 322_000]) {
      let [sum, weights] = [0, 0]
      for (let metre = -REACH + 2.5; metre < REACH; metre += 5) {
        const azimuth = pointAtChainage(AS_NAMED, metres(chainage + metre))?.azimuth ?? 0
        sum += (azimuth < 0 ? azimuth + 360 : azimuth) * (1 - Math.abs(metre) / REACH)
        weights += 1 - Math.abs(metre) / REACH
      }
      // the sampled corner lies at most 2.5 m off
      expect(turnBetween(sum / weights, heading(metres(chainage)))).toBeCloseTo(0, 1)
    }
  })

  it('turns by A over the reach at most in a bend of A degrees, and never leaps', () => {
    const heading = headingAlong(AS_NAMED, REACH)
    const sharpest = Math.abs(turnBetween(176.7399128846, -143.13253174454))
    for (let chainage = 0; chainage < LENGTH; chainage += 250) {
      const turn = Math.abs(turnBetween(heading(metres(chainage)), heading(metres(chainage + 250))))
      expect(turn).toBeLessThan((1.01 * sharpest * 250) / REACH)
    }
  })

  it('turns over north by the shorter way, and on a way back by half a turn without spinning', () => {
    const overNorth = surveyAlignment([
      [64, 27],
      [63.7, 28],
      [64, 29],
    ])
    const heading = headingAlong(overNorth, REACH)
    for (let chainage = 0; chainage < overNorth.length; chainage += 500)
      expect(Math.abs(heading(metres(chainage)))).toBeLessThan(20)
    const thereAndBack = surveyAlignment([TURBAT, GWADAR, TURBAT])
    const back = headingAlong(thereAndBack, REACH)
    let turned = 0
    for (let chainage = 0; chainage < thereAndBack.length; chainage += 100)
      turned += Math.abs(turnBetween(back(metres(chainage)), back(metres(chainage + 100))))
    expect(turned).toBeGreaterThan(179)
    expect(turned).toBeLessThan(182)
  })

  it('looks into a bend before the line bends, if asked to look ahead', () => {
    const before = metres(LEGS[0] ?? 0) - 4000
    const along = headingAlong(AS_NAMED, REACH)(metres(before))
    const ahead = headingAlong(AS_NAMED, REACH, metres(5000))(metres(before))
    expect(Math.abs(turnBetween(ahead, 176.684))).toBeLessThan(Math.abs(turnBetween(along, 176.684)))
  })
})

describe('the nearest place beside the way', () => {
  const south = { position: MASHKEL, azimuth: degrees(180) }
  const at = (lon: number, lat: number) => ({ position: [MASHKEL[0] + lon, MASHKEL[1] + lat] as Position })

  it('lies on the side on which a traveller has it', () => {
    // travelling south, the west is to the right
    expect(nearestBeside(south, [at(-0.1, 0)], metres(25_000))?.side).toBe('right')
    expect(nearestBeside(south, [at(0.1, 0)], metres(25_000))?.side).toBe('left')
    expect(nearestBeside(south, [at(0, -0.1)], metres(25_000))?.side).toBe('ahead')
    expect(nearestBeside(south, [at(0, 0.1)], metres(25_000))?.side).toBe('behind')
  })

  it('is the one that brute force finds, and none beyond the distance', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.double({ min: -0.4, max: 0.4, noNaN: true }), fc.double({ min: -0.4, max: 0.4, noNaN: true })),
          {
            maxLength: 20,
          },
        ),
        (offsets) => {
          const places = offsets.map(([lon, lat]) => at(lon, lat))
          const distances = places.map(({ position }) => distanceBetween(MASHKEL, position)).filter((d) => d <= 25_000)
          const found = nearestBeside(south, places, metres(25_000))
          expect(found?.distance ?? Number.POSITIVE_INFINITY).toBeCloseTo(Math.min(...distances), 6)
        },
      ),
    )
  })
})
