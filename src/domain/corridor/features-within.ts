import Flatbush from 'flatbush'
import { RADIAN } from '../earth/wgs84'
import type { Position } from '../position'
import { type Metres, metres } from '../units'
import type { Alignment, AlignmentPiece } from './alignment'
import { locateOn, type Station } from './locate-on'

export type Candidate = {
  readonly id: string
  readonly position: Position
  /** Radius within which the feature really lies; null where its place is not in doubt. */
  readonly uncertainty: Metres | null
}

export type FeatureNear<C extends Candidate> = Station & {
  readonly feature: C
  /** Whether the published position itself is within the distance. */
  readonly nominallyWithin: boolean
  /** `within`: inside however the uncertainty falls; `maybe`: its circle of uncertainty straddles the limit. */
  readonly certainty: 'within' | 'maybe'
}

/**
 * Finds the features near an alignment.
 *
 * Shape:  in chainage order (then by distance, then by id). Features whose circle of uncertainty reaches across the
 *         limit are there too, marked `maybe`, even where the published position is outside.
 * Units:  metres.
 * Errors: none; an alignment without segments has nothing near it.
 * Source: boxes of 5 km pieces in a packed R-tree with a 1 % margin, then `locateOn` for each survivor.
 */
export const featuresWithin = <C extends Candidate>(
  alignment: Alignment,
  candidates: readonly C[],
  limit: Metres,
): FeatureNear<C>[] => {
  if (alignment.pieces.length === 0) return []
  const near = pieceFinder(alignment.pieces)
  const found = candidates.flatMap((feature): FeatureNear<C>[] => {
    const doubt = feature.uncertainty ?? 0
    const reach = metres(limit + doubt)
    const pieces = near(feature.position, reach)
    const station = pieces.length > 0 ? locateOn(alignment, feature.position, pieces, reach) : null
    if (!station) return []
    const distance = Math.abs(station.offset)
    if (distance - doubt > limit) return []
    const certainty = distance + doubt <= limit ? 'within' : 'maybe'
    return [{ ...station, feature, nominallyWithin: distance <= limit, certainty }]
  })
  return found.sort(
    (a, b) =>
      a.chainage - b.chainage || Math.abs(a.offset) - Math.abs(b.offset) || (a.feature.id < b.feature.id ? -1 : 1),
  )
}

export type CountNear = { readonly nominal: number; readonly certain: number; readonly possible: number }

/** Counts features near a line: at their published position, for certain, and at most. Shape: certain ≤ nominal ≤ possible. */
export const countNear = (found: readonly FeatureNear<Candidate>[]): CountNear => ({
  nominal: found.filter((each) => each.nominallyWithin).length,
  certain: found.filter((each) => each.certainty === 'within').length,
  possible: found.length,
})

/** Fewest metres in a degree of latitude on WGS84 (at the equator), and in one of longitude there, both rounded down. */
const LEAST_PER_DEGREE = 110_500
const MARGIN = 1.01

/** A 5 km piece bulges out of the box round its ends by metres, which matters where the reach itself is metres. */
const BULGE = 10

/** Indexes pieces by their boxes; the answer holds every piece that can be within `reach` of a position. */
const pieceFinder = (
  pieces: readonly AlignmentPiece[],
): ((position: Position, reach: Metres) => readonly AlignmentPiece[]) => {
  const index = new Flatbush(pieces.length)
  for (const { from, to } of pieces) {
    index.add(Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.max(from[0], to[0]), Math.max(from[1], to[1]))
  }
  index.finish()
  return ([lon, lat], reach) => {
    const tall = (reach * MARGIN + BULGE) / LEAST_PER_DEGREE
    const farthest = Math.abs(lat) + tall
    if (farthest >= 89) return pieces
    const wide = tall / Math.cos(farthest * RADIAN)
    return index.search(lon - wide, lat - tall, lon + wide, lat + tall).flatMap((found) => pieces[found] ?? [])
  }
}
