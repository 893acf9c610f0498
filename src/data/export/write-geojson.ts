import type { Position } from '../../domain/position'
import { rounded } from './coordinate'
import { attributesOf, type ExportGeometry, type ExportSet } from './export-set'

const written = ([lon, lat]: Position): Position => [rounded(lon), rounded(lat)]

/** Twice the signed area in the plane of longitude and latitude: positive for a ring that runs anticlockwise. */
const turn = (ring: readonly Position[]): number =>
  ring.reduce((sum, [lon, lat], at) => {
    const [nextLon, nextLat] = ring[at + 1] ?? ring[0] ?? [lon, lat]
    return sum + (lon * nextLat - nextLon * lat)
  }, 0)

/** RFC 7946, section 3.1.6: the outer ring anticlockwise, holes clockwise. */
const wound = (rings: readonly (readonly Position[])[]): readonly (readonly Position[])[] =>
  rings.map((ring, at) => (turn(ring) > 0 === (at === 0) ? ring : [...ring].reverse()))

const geometryOf = (geometry: ExportGeometry | null): ExportGeometry | null => {
  if (geometry === null) return null
  if (geometry.type === 'Point') return { type: 'Point', coordinates: written(geometry.coordinates) }
  if (geometry.type === 'LineString') return { type: 'LineString', coordinates: geometry.coordinates.map(written) }
  return { type: 'Polygon', coordinates: wound(geometry.coordinates).map((ring) => ring.map(written)) }
}

/**
 * Writes GeoJSON as RFC 7946 has it.
 *
 * Shape:  a FeatureCollection in WGS84 longitude and latitude, rings wound by the right-hand rule; what holds for the
 *         whole file stands in the foreign member `atlas` and again in every feature's properties.
 */
export const writeGeojson = (set: ExportSet): string => {
  const { edition, ...about } = set.about
  const features = set.rows.map((row) => ({
    type: 'Feature',
    id: row.id,
    geometry: geometryOf(row.geometry),
    properties: attributesOf(set, row),
  }))
  const head = { type: 'FeatureCollection', atlas: { ...about, data_edition: edition, count: features.length } }
  return `${JSON.stringify({ ...head, features }, null, 1)}\n`
}
