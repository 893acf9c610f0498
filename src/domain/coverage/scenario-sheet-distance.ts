import { nearestOnSegment } from '../corridor/nearest-on-segment'
import { geodesicSegment } from '../earth/geodesic-segment'
import { distanceBetween } from '../earth/inverse'
import type { BBox, Position } from '../position'
import { type Metres, metres } from '../units'

const held = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/**
 * Gives the distance from a position to the nearest ground of a box of parallels and meridians.
 *
 * Shape:  a survey sheet's bounds. Of all points on one parallel the one with the nearest longitude is nearest, so
 *         only one meridian has to be searched, and a meridian is a geodesic.
 * Units:  metres; 0 on the box and on its edges.
 * Source: `nearestOnSegment` along that meridian.
 */
export const distanceToBox = ([west, south, east, north]: BBox, position: Position): Metres => {
  const [lon, lat] = position
  const nearestLon = held(lon, west, east)
  const nearestLat = held(lat, south, north)
  if (nearestLon === lon) {
    return nearestLat === lat ? metres(0) : distanceBetween(position, [lon, nearestLat])
  }
  return nearestOnSegment(geodesicSegment([nearestLon, south], [nearestLon, north]), position).distance
}
