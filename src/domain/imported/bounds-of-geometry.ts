import type { Geometry } from 'geojson'
import type { BBox } from '../position'
import { eachPosition } from './each-position'

/**
 * The box round a checked geometry; null for one without positions.
 *
 * Shape:  west, south, east, north; a geometry across the antimeridian gives a box round the whole Earth.
 * Units:  degrees.
 */
export const boundsOfGeometry = (geometry: Geometry): BBox | null => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  eachPosition(geometry, ([lon = 0, lat = 0]) => {
    west = Math.min(west, lon)
    south = Math.min(south, lat)
    east = Math.max(east, lon)
    north = Math.max(north, lat)
  })
  return west <= east ? [west, south, east, north] : null
}
