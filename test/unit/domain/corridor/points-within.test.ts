import { describe, expect, it } from 'vitest'
import { pointsWithin } from '../../../../src/domain/corridor/points-within'
import { direct } from '../../../../src/domain/earth/direct'
import { geodesicPolyline } from '../../../../src/domain/earth/geodesic-polyline'
import { distanceBetween } from '../../../../src/domain/earth/inverse'
import type { Position } from '../../../../src/domain/position'
import { degrees, metres } from '../../../../src/domain/units'

const chance = (seed: number) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

/** A winding line of 2 000 vertices from Nokundi towards Gwadar. */
const winding = (): Position[] => {
  const next = chance(5)
  return Array.from({ length: 2000 }, (_, at): Position => {
    const along = at / 1999
    return [62.75 - 0.43 * along + (next() - 0.5) * 0.02, 28.83 - 3.7 * along]
  })
}

/** Brute force: the least geodesic distance to stations every 20 m round the nearest of the vertices. */
const bruteForce = (line: readonly Position[], point: Position): number => {
  const toVertex = line.map((vertex) => distanceBetween(vertex, point))
  const least = Math.min(...toVertex)
  const close = line.flatMap((vertex, at) => {
    const before = line[at - 1]
    const near = before && Math.min(toVertex[at] ?? 0, toVertex[at - 1] ?? 0) < least + 2500
    return near ? geodesicPolyline([before, vertex], metres(20)) : []
  })
  return Math.min(least, ...close.map((station) => distanceBetween(station, point)))
}

const flat = (points: readonly Position[]): Float64Array => Float64Array.from(points.flat())

describe('points within a distance of a line', () => {
  for (const limit of [5_000, 50_000, 150_000]) {
    it(`are told apart at the very edge of ${limit / 1000} km, as brute force on the ellipsoid does`, () => {
      const line = winding()
      const next = chance(limit)
      const atTheEdge = Array.from({ length: 50 }, (): Position => {
        const vertex = line[Math.floor(next() * line.length)] ?? [0, 0]
        const azimuth = degrees((next() < 0.5 ? 90 : -90) + (next() - 0.5) * 60)
        return direct(vertex, azimuth, metres(limit * (0.996 + next() * 0.012))).position
      })
      const answers = pointsWithin(line, flat(atTheEdge), metres(limit))
      const wrong = atTheEdge.filter((point, at) => {
        const distance = bruteForce(line, point)
        // Stations every 20 m overrate a distance by 100 m² / 2 limit; nearer than that brute force does not know.
        return Math.abs(distance - limit) > 0.1 && (answers[at] === 1) !== distance < limit
      })
      expect(wrong).toEqual([])
    })
  }

  it('are the same along a line of few and long legs, which are geodesics and no straight strokes', () => {
    const line: Position[] = [
      [60, 30],
      [72, 30],
    ]
    // Half way, the geodesic rises 14.5 km north of the parallel: a point 20 km north of that is within 21 km of it.
    const middle = geodesicPolyline(line, metres(10_000))
    const top = middle[Math.floor(middle.length / 2)] ?? [66, 30]
    const north = direct(top, degrees(0), metres(20_000)).position
    expect([...pointsWithin(line, flat([north, [66, 29.9]]), metres(21_000))]).toEqual([1, 0])
  })

  it('may lie near a pole, where every one is measured exactly', () => {
    const line: Position[] = [
      [0, 85],
      [10, 85],
    ]
    const points: Position[] = [
      [5, 85.5],
      [5, 86.5],
    ]
    expect([...pointsWithin(line, flat(points), metres(100_000))]).toEqual([1, 0])
  })

  it('are none without a line', () => {
    expect([...pointsWithin([[62, 28]], flat([[62, 28]]), metres(1000))]).toEqual([0])
  })
})
