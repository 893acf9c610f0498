import type { PointOnSegment } from '../earth/geodesic-segment'
import { inverse } from '../earth/inverse'
import type { Position } from '../position'
import type { Metres } from '../units'

/** Where a place lies for someone who travels along a line. */
export type Side = 'ahead' | 'right' | 'behind' | 'left'

export type NearestBeside<T> = { readonly place: T; readonly distance: Metres; readonly side: Side }

/** Less than this to either side counts as straight ahead, or straight behind. */
const STRAIGHT = 30

const sideOf = (azimuth: number, heading: number): Side => {
  const turn = ((((azimuth - heading + 180) % 360) + 360) % 360) - 180
  if (Math.abs(turn) <= STRAIGHT) return 'ahead'
  if (Math.abs(turn) >= 180 - STRAIGHT) return 'behind'
  return turn > 0 ? 'right' : 'left'
}

/** A degree of latitude is nowhere shorter, so that places farther off in latitude alone need no measuring. */
const SHORTEST_DEGREE = 110_570

/**
 * Finds the place nearest to a point of a line, and on which side it lies in the direction of travel.
 *
 * Units:  metres, along the geodesic from the point to the place.
 * Errors: null where no place lies within the distance.
 */
export const nearestBeside = <T extends { readonly position: Position }>(
  { position, azimuth }: PointOnSegment,
  places: readonly T[],
  within: Metres,
): NearestBeside<T> | null => {
  let nearest: NearestBeside<T> | null = null
  for (const place of places) {
    const reach = nearest?.distance ?? within
    if (Math.abs(place.position[1] - position[1]) * SHORTEST_DEGREE > reach) continue
    const { distance, azimuthAtStart } = inverse(position, place.position)
    if (distance <= reach) nearest = { place, distance, side: sideOf(azimuthAtStart, azimuth) }
  }
  return nearest
}
