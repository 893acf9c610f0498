import geodesic from 'geographiclib-geodesic'
import type { Position } from '../../../src/domain/position'

/** Metres between two positions on the WGS84 ellipsoid. */
export const geodesicDistance = ([lon1, lat1]: Position, [lon2, lat2]: Position): number => {
  const { s12 } = geodesic.Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2)
  if (s12 === undefined) throw new Error(`no distance between ${lon1},${lat1} and ${lon2},${lat2}`)
  return s12
}
