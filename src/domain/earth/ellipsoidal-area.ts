import geographiclib from 'geographiclib-geodesic'
import { type SquareMetres, squareMetres } from '../units'
import { type AreaGeometry, polygonsOf, type Ring } from './area-geometry'
import { WGS84 } from './wgs84'

/**
 * Area of one ring whose edges are geodesics, whichever way it is wound.
 *
 * Shape:  closed or open ring of [lon, lat]; it must not cross itself.
 * Units:  square metres.
 * Errors: none; fewer than three different positions measure 0 m².
 * Source: Karney 2013, J. Geod. 87:43–55, section 6; GeographicLib PolygonArea.
 */
export const ringArea = (ring: Ring): SquareMetres => {
  const polygon = new geographiclib.PolygonArea.PolygonArea(WGS84, false)
  for (const [lon, lat] of ring) polygon.AddPoint(lat, lon)
  return squareMetres(Math.abs(polygon.Compute(false, true).area ?? 0))
}

/**
 * Area of a polygon or multipolygon on the ellipsoid: outer rings less their holes.
 *
 * Shape:  GeoJSON ring order (outer ring first); winding is ignored.
 * Units:  square metres.
 */
export const ellipsoidalArea = (geometry: AreaGeometry): SquareMetres => {
  let total = 0
  for (const rings of polygonsOf(geometry)) {
    rings.forEach((ring, index) => {
      total += index === 0 ? ringArea(ring) : -ringArea(ring)
    })
  }
  return squareMetres(total)
}
