import { type Geocentric, geocentric } from '../earth/geocentric'
import { type GeodesicSegment, geodesicSegment } from '../earth/geodesic-segment'
import type { Position } from '../position'
import { type Metres, metres } from '../units'

/** A stretch of a segment short enough that the straight chord through space stands for it. */
export type AlignmentPiece = {
  /** Index of the segment it is part of, and how far along that segment it begins. */
  readonly segment: number
  readonly along: Metres
  readonly length: Metres
  /** The most by which the ground line can rise above the chord. */
  readonly rise: Metres
  readonly from: Position
  readonly to: Position
  readonly fromInSpace: Geocentric
  readonly toInSpace: Geocentric
}

/** A line prepared for questions of chainage and offset. */
export type Alignment = {
  readonly segments: readonly GeodesicSegment[]
  /** Chainage at the start of each segment. */
  readonly chainages: readonly Metres[]
  readonly length: Metres
  readonly pieces: readonly AlignmentPiece[]
}

/** A 5 km arc rises 0.5 m above its chord: little enough for the chord to rule out nearly every other piece. */
const LONGEST_PIECE = 5000

/** Rise of an arc over its chord is length² / 8R; the smallest radius of curvature of WGS84 is 6 335 km. */
const riseOverChord = (length: number): Metres => metres(length ** 2 / (8 * 6_335_000) + 1e-6)

/**
 * Prepares a line once, so that many points can be placed along it.
 *
 * Shape:  positions [lon, lat] in degrees; repeated positions are dropped.
 * Errors: none; fewer than two different positions give an alignment without segments, on which nothing can be placed.
 */
export const surveyAlignment = (positions: readonly Position[]): Alignment => {
  const segments = positions.flatMap((end, index) => {
    const start = positions[index - 1]
    const segment = start ? geodesicSegment(start, end) : null
    return segment && segment.length > 0 ? [segment] : []
  })
  const chainages: Metres[] = []
  let length = 0
  for (const segment of segments) {
    chainages.push(metres(length))
    length += segment.length
  }
  return { segments, chainages, length: metres(length), pieces: segments.flatMap(piecesOf) }
}

const piecesOf = (segment: GeodesicSegment, index: number): AlignmentPiece[] => {
  const count = Math.ceil(segment.length / LONGEST_PIECE)
  const length = metres(segment.length / count)
  const stations = Array.from({ length: count + 1 }, (_, station) => {
    if (station === 0) return segment.start
    return station === count ? segment.end : segment.at(metres(length * station)).position
  })
  return stations.flatMap((to, station) => {
    const from = stations[station - 1]
    if (!from) return []
    const ends = { from, to, fromInSpace: geocentric(from), toInSpace: geocentric(to) }
    return [{ segment: index, along: metres(length * (station - 1)), length, rise: riseOverChord(length), ...ends }]
  })
}
