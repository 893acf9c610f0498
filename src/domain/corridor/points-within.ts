import Flatbush from 'flatbush'
import { geodesicPolyline } from '../earth/geodesic-polyline'
import { geodesicSegment } from '../earth/geodesic-segment'
import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS, RADIAN } from '../earth/wgs84'
import type { Position } from '../position'
import { type Metres, metres } from '../units'
import { nearestOnSegment } from './nearest-on-segment'

/** A straight stroke in degrees strays from its geodesic by half a metre over this length, far below the margin. */
const LONGEST_STROKE = metres(5_000)

/** A stroke that spans fewer degrees than this is shorter than `LONGEST_STROKE` wherever it lies. */
const SURELY_SHORT = 0.03

/**
 * Nearer to the limit than this share of it, the local metric does not decide. It measured 0.17 % at worst within 50 km
 * at 24–36° N; its error grows with the distance and with the tangent of the latitude (at most 0.2 × tangent × arc).
 */
const LEAST_MARGIN = 0.003
const MARGIN_OF_ARC = 0.4

/** Nearer to a pole a local metric is of no use, and every point is measured exactly. */
const POLAR = 80

/** Strokes as x1, y1, x2, y2 in degrees. */
const strokesOf = (line: readonly Position[]): Float64Array => {
  const fine = line.flatMap((end, index): readonly Position[] => {
    const start = line[index - 1]
    if (!start) return [end]
    const short = Math.abs(end[0] - start[0]) < SURELY_SHORT && Math.abs(end[1] - start[1]) < SURELY_SHORT
    return short ? [end] : geodesicPolyline([start, end], LONGEST_STROKE).slice(1)
  })
  const strokes = new Float64Array(Math.max(0, fine.length - 1) * 4)
  fine.slice(1).forEach((end, index) => {
    const start = fine[index] ?? end
    strokes.set([start[0], start[1], end[0], end[1]], index * 4)
  })
  return strokes
}

/** Metres in a degree of longitude and of latitude on the ellipsoid at a latitude. */
const metresPerDegree = (latitude: number): readonly [x: number, y: number] => {
  const sine = Math.sin(latitude * RADIAN)
  const w = 1 - ECCENTRICITY_SQUARED * sine * sine
  const normal = EQUATORIAL_RADIUS / Math.sqrt(w)
  return [normal * Math.cos(latitude * RADIAN) * RADIAN, ((normal * (1 - ECCENTRICITY_SQUARED)) / w) * RADIAN]
}

/**
 * Tells for many points whether they lie within a distance of a line, exactly.
 *
 * Shape:  `points` holds lon, lat, lon, lat … in degrees; the answer has a 1 for each point within, else a 0.
 * Units:  metres.
 * Errors: none; a line of fewer than two positions has nothing near it.
 * Source: a packed R-tree of strokes and a flat metric at the point's latitude; what lies within a third of a per cent
 *         of the limit is decided by the geodesic (Karney 2013), see `nearestOnSegment`.
 */
export const pointsWithin = (line: readonly Position[], points: Float64Array, limit: Metres): Uint8Array => {
  const within = new Uint8Array(points.length / 2)
  const strokes = strokesOf(line)
  const count = strokes.length / 4
  if (count === 0) return within
  const index = indexOf(strokes)
  for (let point = 0; point < within.length; point += 1) {
    within[point] = isWithin(index, strokes, points[point * 2] ?? 0, points[point * 2 + 1] ?? 0, limit) ? 1 : 0
  }
  return within
}

/** Neighbouring strokes that share a box: an answer found in the first of them spares looking at the others. */
const RUN = 16

const indexOf = (strokes: Float64Array): Flatbush => {
  const count = strokes.length / 4
  const index = new Flatbush(Math.ceil(count / RUN))
  for (let run = 0; run < count; run += RUN) {
    const box = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
    const [low = 0, high = 0] = [run * 4, Math.min(count, run + RUN) * 4]
    for (let at = low; at < high; at += 2) {
      const [x = 0, y = 0] = [strokes[at], strokes[at + 1]]
      box[0] = Math.min(box[0] ?? x, x)
      box[1] = Math.min(box[1] ?? y, y)
      box[2] = Math.max(box[2] ?? x, x)
      box[3] = Math.max(box[3] ?? y, y)
    }
    index.add(box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0)
  }
  index.finish()
  return index
}

/** Square of the distance from a point to a stroke in the flat metric of the point's latitude. */
const flatDistance = (
  strokes: Float64Array,
  at: number,
  lon: number,
  lat: number,
  perX: number,
  perY: number,
): number => {
  const x = ((strokes[at] ?? 0) - lon) * perX
  const y = ((strokes[at + 1] ?? 0) - lat) * perY
  const dx = ((strokes[at + 2] ?? 0) - lon) * perX - x
  const dy = ((strokes[at + 3] ?? 0) - lat) * perY - y
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, -(x * dx + y * dy) / square))
  return (x + along * dx) ** 2 + (y + along * dy) ** 2
}

const isWithin = (index: Flatbush, strokes: Float64Array, lon: number, lat: number, limit: Metres): boolean => {
  const isPolar = Math.abs(lat) > POLAR
  const [perX, perY] = metresPerDegree(lat)
  const arc = limit / EQUATORIAL_RADIUS
  const margin = Math.max(LEAST_MARGIN, MARGIN_OF_ARC * Math.abs(Math.tan(lat * RADIAN)) * arc + 0.001)
  const [surely, possibly] = isPolar
    ? [-1, Number.POSITIVE_INFINITY]
    : [(limit * (1 - margin)) ** 2, (limit * (1 + margin)) ** 2]
  const tall = (limit * (1 + margin)) / perY
  // The box must hold the circle at its widest, on its poleward side.
  const wide = (limit * (1 + margin)) / metresPerDegree(Math.min(89, Math.abs(lat) + tall))[0]
  let inside = false
  const doubtful: number[] = []
  const look = (run: number): boolean => {
    const end = Math.min(strokes.length, (run + 1) * RUN * 4)
    for (let at = run * RUN * 4; at < end && !inside; at += 4) {
      const distance = flatDistance(strokes, at, lon, lat, perX, perY)
      if (distance <= surely) inside = true
      else if (distance <= possibly) doubtful.push(at)
    }
    return false
  }
  if (isPolar) index.search(-360, -90, 360, 90, look)
  else index.search(lon - wide, lat - tall, lon + wide, lat + tall, look)
  return inside || doubtful.some((at) => exactly(strokes, at, [lon, lat]) <= limit)
}

const exactly = (strokes: Float64Array, at: number, point: Position): number => {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = strokes.subarray(at, at + 4)
  return nearestOnSegment(geodesicSegment([x1, y1], [x2, y2]), point).distance
}
