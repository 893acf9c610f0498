import geodesic from 'geographiclib-geodesic'
import type { MultiPolygon, Polygon, Position as Vertex } from 'geojson'
import { polygonsOf, type Ring } from '../geometry/rings'

/** Metres: a chord this short leaves its geodesic by less than 10 m² of area. */
const LONGEST = 1000

const pieces = ([x1 = 0, y1 = 0]: Vertex, [x2 = 0, y2 = 0]: Vertex): Vertex[] => {
  const line = geodesic.Geodesic.WGS84.InverseLine(y1, x1, y2, x2)
  const count = Math.ceil(line.s13 / LONGEST)
  return Array.from({ length: Math.max(0, count - 1) }, (_, i) => {
    const { lon2, lat2 } = line.Position((line.s13 * (i + 1)) / count)
    if (lon2 === undefined || lat2 === undefined) throw new Error('a geodesic has no position')
    return [lon2, lat2]
  })
}

const follow = (ring: Ring): Ring =>
  ring.flatMap((vertex, i) => {
    const next = ring[i + 1]
    return next ? [vertex, ...pieces(vertex, next)] : [vertex]
  })

/** The same polygon with vertices along its geodesic edges, so that a planar cut hardly leaves them. */
export const alongGeodesics = (geometry: Polygon | MultiPolygon): Polygon | MultiPolygon =>
  geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(follow) }
    : { type: 'MultiPolygon', coordinates: polygonsOf(geometry).map((rings) => rings.map(follow)) }
