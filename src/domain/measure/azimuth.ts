import { inverse } from '../earth/inverse'
import type { Position } from '../position'
import { type Degrees, degrees } from '../units'

/** Turns any angle into a compass bearing. Units: degrees, 0 up to but not including 360. */
export const compassBearing = (azimuth: number): Degrees => degrees(((azimuth % 360) + 360) % 360)

/**
 * Bearing on which the geodesic from one position to another sets out.
 *
 * Units:  degrees clockwise from true north, 0 up to but not including 360.
 * Errors: null for coincident positions, which have no bearing.
 * Source: Karney 2013, J. Geod. 87:43–55, azimuth of the inverse problem.
 */
export const initialBearing = (start: Position, end: Position): Degrees | null => {
  const { distance, azimuthAtStart } = inverse(start, end)
  return distance > 0 ? compassBearing(azimuthAtStart) : null
}
