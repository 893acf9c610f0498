import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import geodesic from 'geographiclib-geodesic'
import type { Feature, MultiPolygon, Polygon, Position as Vertex } from 'geojson'
import type { Position } from '../../../src/domain/position'
import { polygonsOf } from './rings'

export type Areal = Feature<Polygon | MultiPolygon>

/** The code of the province that holds a position, or null at sea and abroad. */
export const provinceAt = (position: Position, provinces: readonly Areal[]): string | null => {
  const [lon, lat] = position
  const found = provinces.find((province) => booleanPointInPolygon([lon, lat], province))
  return found ? String(found.properties?.code) : null
}

const vertexDistance = ([lon, lat]: Position, [x = 0, y = 0]: Vertex): number =>
  geodesic.Geodesic.WGS84.Inverse(lat, lon, y, x).s12 ?? Number.POSITIVE_INFINITY

/** Metres from a position to the nearest vertex of a province: an upper bound of its distance from it. */
export const distanceToProvince = (position: Position, province: Areal): number => {
  const near = polygonsOf(province.geometry)
    .flat(2)
    .filter(([x = 0, y = 0]) => Math.abs(x - position[0]) < 0.2 && Math.abs(y - position[1]) < 0.2)
  return Math.min(...near.map((vertex) => vertexDistance(position, vertex)), Number.POSITIVE_INFINITY)
}
