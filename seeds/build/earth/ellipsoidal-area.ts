import geodesic from 'geographiclib-geodesic'
import type { MultiPolygon, Polygon } from 'geojson'
import { polygonsOf, type Ring } from '../geometry/rings'

/** Signed area in m² of a ring whose edges are geodesics; counter-clockwise is positive. */
export const ringArea = (ring: Ring): number => {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false)
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat ?? Number.NaN, lon ?? Number.NaN)
  const { area } = polygon.Compute(false, true)
  if (area === undefined) throw new Error('a ring has no area')
  return area
}

/** Area in m² on the WGS84 ellipsoid: outer rings less their holes, whatever their winding. */
export const ellipsoidalArea = (geometry: Polygon | MultiPolygon): number => {
  let total = 0
  for (const rings of polygonsOf(geometry)) {
    rings.forEach((ring, index) => {
      total += (index === 0 ? 1 : -1) * Math.abs(ringArea(ring))
    })
  }
  return total
}
