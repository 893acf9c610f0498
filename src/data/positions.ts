import type { Geometry } from 'geojson'
import type { Position } from '../domain/position'
import { err, ok, type Result } from '../domain/result'
import type { RowProblem } from './read-features'

const problem = (text: string) => err<RowProblem>({ where: 'geometry', problem: text })

/** Takes a position as GeoJSON has it; null unless it is two finite degrees that exist on Earth. */
const positionOf = (coordinates: unknown): Position | null => {
  if (!Array.isArray(coordinates)) return null
  const [lon, lat]: unknown[] = coordinates
  if (typeof lon !== 'number' || typeof lat !== 'number') return null
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null
}

/**
 * Reads the position of a point feature.
 *
 * Errors: another geometry, or degrees that do not exist (latitude and longitude swapped, perhaps).
 */
export const readPoint = (geometry: Geometry | null): Result<Position, RowProblem> => {
  if (geometry?.type !== 'Point') return problem(`expected a Point, got ${geometry?.type ?? 'no geometry'}`)
  const position = positionOf(geometry.coordinates)
  return position ? ok(position) : problem(`not a position: ${JSON.stringify(geometry.coordinates)}`)
}

/** Reads the position of a point feature that may have none. Errors: as `readPoint`. */
export const readPointOrNull = (geometry: Geometry | null): Result<Position | null, RowProblem> =>
  geometry === null ? ok(null) : readPoint(geometry)

/** Reads the positions of a line feature. Errors: another geometry, fewer than two positions, impossible degrees. */
export const readLine = (geometry: Geometry | null): Result<readonly Position[], RowProblem> => {
  if (geometry?.type !== 'LineString') return problem(`expected a LineString, got ${geometry?.type ?? 'no geometry'}`)
  const positions = geometry.coordinates.flatMap((coordinates) => {
    const position = positionOf(coordinates)
    return position ? [position] : []
  })
  return positions.length === geometry.coordinates.length && positions.length >= 2
    ? ok(positions)
    : problem('expected at least two positions in degrees')
}

/** Checks that a feature is drawn as an area. Errors: another geometry. */
export const readArea = (geometry: Geometry | null): Result<null, RowProblem> =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
    ? ok(null)
    : problem(`expected a Polygon or MultiPolygon, got ${geometry?.type ?? 'no geometry'}`)
