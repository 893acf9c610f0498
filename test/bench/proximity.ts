import { lineString, pointToLineDistance } from '@turf/turf'
import { pointsWithin } from '../../src/domain/corridor/points-within'
import type { Position } from '../../src/domain/position'
import { metres } from '../../src/domain/units'

const POINTS = 100_000
const VERTICES = 2_000
/** Turf needs minutes for all of them: it is timed on as many and scaled. */
const OF_TURF = 50

/** A line of 2 000 vertices from Nokundi to the sea, and 100 000 points round it; `next` gives numbers of 0–1. */
export const manyPoints = (next: () => number) => {
  const line = Array.from({ length: VERTICES }, (_, at): Position => {
    const along = at / (VERTICES - 1)
    return [62.75 - 0.43 * along + (next() - 0.5) * 0.02, 28.83 - 3.7 * along]
  })
  const points = Float64Array.from({ length: POINTS * 2 }, (_, at) =>
    at % 2 === 0 ? 60.8 + next() * 9 : 24.8 + next() * 6.5,
  )
  return { line, points }
}

/** Which of 100 000 points lie within 50 km of a line of 2 000 vertices, the index built each time. */
export const proximityOfMany = (next: () => number) => {
  const { line, points } = manyPoints(next)
  const turfLine = lineString(line.map(([lon, lat]) => [lon, lat]))
  const few = Array.from({ length: OF_TURF }, (_, at) => [points[at * 2] ?? 0, points[at * 2 + 1] ?? 0])
  return {
    name: 'proximity/100k',
    ours: () => pointsWithin(line, points, metres(50_000)),
    other: () => few.filter((point) => pointToLineDistance(point, turfLine) <= 50),
    vs: `Turf pointToLineDistance for ${OF_TURF} of the ${POINTS} points`,
  }
}
