import type { GeodesicSegment } from '../earth/geodesic-segment'
import { inverse } from '../earth/inverse'
import { EQUATORIAL_RADIUS, RADIAN } from '../earth/wgs84'
import type { Position } from '../position'
import { type Degrees, degrees, type Metres, metres } from '../units'

export type NearestOnSegment = {
  /** Distance from the segment's start to the foot of the perpendicular (or to the nearer end). */
  readonly along: Metres
  readonly foot: Position
  readonly distance: Metres
  /** Angle from the line's direction at the foot to the direction of the point, −180…180, positive to the right. */
  readonly turn: Degrees
}

/** A tenth of a micrometre: below what a double can resolve in a coordinate, so iteration stops here. */
const CLOSE_ENOUGH = 1e-7
const MOST_STEPS = 30

/**
 * Finds the point of a geodesic segment that is nearest to a position.
 *
 * Shape:  from a guess along the line, a right-angled spherical triangle says how far to move; each step squares the
 *         error, so three or four settle it. Past an end of the segment the end itself is nearest.
 * Units:  metres; degrees.
 * Errors: none for positions within about 5 000 km of the line; farther ones may settle on a false nearest point.
 * Source: after Baselga & Martínez-Llario 2018, Stud. Geophys. Geod. 62:353–363, doi:10.1007/s11200-017-1020-z.
 */
export const nearestOnSegment = (
  segment: GeodesicSegment,
  position: Position,
  guess: Metres = metres(0),
): NearestOnSegment => {
  let along: number = Math.max(0, Math.min(segment.length, guess))
  for (let step = 0; ; step += 1) {
    const { position: foot, azimuth } = segment.at(metres(along))
    const { distance, azimuthAtStart } = inverse(foot, position)
    const turn = distance > 0 ? signedAngle(azimuthAtStart - azimuth) : 0
    const arc = distance / EQUATORIAL_RADIUS
    const move = EQUATORIAL_RADIUS * Math.atan2(Math.sin(arc) * Math.cos(turn * RADIAN), Math.cos(arc))
    const next = Math.max(0, Math.min(segment.length, along + move))
    if (Math.abs(next - along) < CLOSE_ENOUGH || step === MOST_STEPS) {
      return { along: metres(along), foot, distance, turn: degrees(turn) }
    }
    along = next
  }
}

/** Brings an angle into −180…180. */
const signedAngle = (angle: number): number => ((((angle + 180) % 360) + 360) % 360) - 180
