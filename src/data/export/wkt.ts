import type { Position } from '../../domain/position'
import { degreesText } from './coordinate'
import type { ExportGeometry } from './export-set'

const list = (positions: readonly Position[]): string =>
  `(${positions.map(([lon, lat]) => `${degreesText(lon)} ${degreesText(lat)}`).join(', ')})`

/** Writes a geometry as well-known text, longitude first. */
export const wkt = (geometry: ExportGeometry): string => {
  if (geometry.type === 'Point') return `POINT ${list([geometry.coordinates])}`
  if (geometry.type === 'LineString') return `LINESTRING ${list(geometry.coordinates)}`
  return `POLYGON (${geometry.coordinates.map(list).join(', ')})`
}
