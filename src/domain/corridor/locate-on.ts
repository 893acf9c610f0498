import { distanceToChord, geocentric, shareAlongChord } from '../earth/geocentric'
import type { Position } from '../position'
import { type Metres, metres } from '../units'
import type { Alignment, AlignmentPiece } from './alignment'
import { type NearestOnSegment, nearestOnSegment } from './nearest-on-segment'

/** Where a point stands in relation to an alignment, as a road engineer would say it. */
export type Station = {
  /** Distance along the line, from its start, to the foot. */
  readonly chainage: Metres
  /** Geodesic distance from the line: positive to the right of the direction of travel, negative to the left. */
  readonly offset: Metres
  readonly foot: Position
  /** Whether the foot is one of the line's two ends and the point lies beyond it. */
  readonly place: 'along' | 'before-start' | 'past-end'
}

/**
 * Places a point beside an alignment: chainage and offset of its nearest point.
 *
 * Shape:  `pieces` may be a subset that surely holds the nearest one; by default all are looked at.
 * Units:  metres.
 * Errors: null for an alignment without segments, and for a point that is surely farther than `reach`.
 * Source: `nearestOnSegment` on every segment whose lower bound (a chord through space) does not rule it out.
 */
export const locateOn = (
  alignment: Alignment,
  position: Position,
  pieces: readonly AlignmentPiece[] = alignment.pieces,
  reach: Metres = metres(Number.POSITIVE_INFINITY),
): Station | null => {
  const point = geocentric(position)
  const bounds = pieces.map((piece) => distanceToChord(point, piece.fromInSpace, piece.toInSpace) - piece.rise)
  const least = bounds.reduce((low, bound, index) => (bound < (bounds[low] ?? 0) ? index : low), 0)
  if ((bounds[least] ?? 0) > reach) return null
  let best: Found | null = null
  const look = (piece: AlignmentPiece | undefined): void => {
    const segment = piece && alignment.segments[piece.segment]
    if (!segment) return
    const guess = piece.along + piece.length * shareAlongChord(point, piece.fromInSpace, piece.toInSpace)
    const nearest = nearestOnSegment(segment, position, metres(guess))
    if (!best || nearest.distance < best.nearest.distance) best = { segment: piece.segment, nearest }
  }
  look(pieces[least])
  const tried = new Set([pieces[least]?.segment])
  pieces.forEach((piece, index) => {
    if (!best || (bounds[index] ?? 0) >= best.nearest.distance || tried.has(piece.segment)) return
    tried.add(piece.segment)
    look(piece)
  })
  return stationOf(alignment, best)
}

type Found = { readonly segment: number; readonly nearest: NearestOnSegment }

const stationOf = (alignment: Alignment, found: Found | null): Station | null => {
  if (!found) return null
  const { segment, nearest } = found
  const atStart = nearest.along === 0
  const atEnd = nearest.along === alignment.segments[segment]?.length
  const ahead = Math.abs(nearest.turn) < 90
  const onTheRight = sideAt(alignment, segment, nearest, atStart, atEnd)
  const isLast = segment === alignment.segments.length - 1
  return {
    chainage: metres((alignment.chainages[segment] ?? 0) + nearest.along),
    offset: metres(onTheRight ? nearest.distance : -nearest.distance),
    foot: nearest.foot,
    place: atStart && segment === 0 && !ahead ? 'before-start' : atEnd && isLast && ahead ? 'past-end' : 'along',
  }
}

/**
 * Right or left. A point whose nearest point is a bend lies on the outside of that bend, whatever the direction of
 * the single segment that happened to be looked at first would say.
 */
const sideAt = (
  alignment: Alignment,
  segment: number,
  nearest: NearestOnSegment,
  atStart: boolean,
  atEnd: boolean,
): boolean => {
  const arriving = alignment.segments[atStart ? segment - 1 : segment]
  const leaving = alignment.segments[atEnd ? segment + 1 : segment]
  if ((atStart || atEnd) && arriving && leaving && arriving !== leaving) {
    const bend = leaving.at(metres(0)).azimuth - arriving.at(arriving.length).azimuth
    const sine = Math.sin((bend * Math.PI) / 180)
    if (Math.abs(sine) > 1e-9) return sine < 0
  }
  return nearest.turn >= 0
}
