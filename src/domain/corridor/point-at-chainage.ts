import type { PointOnSegment } from '../earth/geodesic-segment'
import { type Metres, metres } from '../units'
import type { Alignment } from './alignment'

/**
 * Finds the place at a chainage of a line.
 *
 * Shape:  a chainage before the start or past the end is held to that end.
 * Units:  metres along; azimuth of the line there, in degrees clockwise from north.
 * Errors: null for a line without segments.
 */
export const pointAtChainage = ({ segments, chainages }: Alignment, chainage: Metres): PointOnSegment | null => {
  const after = chainages.findIndex((start) => start > chainage)
  const index = after === -1 ? segments.length - 1 : Math.max(0, after - 1)
  const segment = segments[index]
  if (!segment) return null
  const along = Math.max(0, Math.min(segment.length, chainage - (chainages[index] ?? 0)))
  return segment.at(metres(along))
}
