import type { Geometry, Position } from 'geojson'

const visit = (coordinates: unknown, use: (position: Position) => void): void => {
  if (!Array.isArray(coordinates)) return
  if (typeof coordinates[0] === 'number') use(coordinates as Position)
  else for (const each of coordinates) visit(each, use)
}

/**
 * Visits every position of a checked geometry, those of collections included.
 *
 * Units:  degrees.
 * Errors: none.
 */
export const eachPosition = (geometry: Geometry, use: (position: Position) => void): void => {
  if (geometry.type === 'GeometryCollection') for (const each of geometry.geometries) eachPosition(each, use)
  else visit(geometry.coordinates, use)
}
