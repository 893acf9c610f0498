import type { Candidate } from '../../domain/imported/examine'
import { refusal } from '../../domain/imported/import-problem'
import { isPlainObject, type PlainObject } from '../../domain/plain-object'
import { err, ok } from '../../domain/result'
import { type Decode, decoded } from './decoded'

const GEOMETRY_TYPES = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]

const isGeometry = (value: PlainObject): boolean => GEOMETRY_TYPES.includes(String(value.type))

const propertiesOf = (value: unknown): Readonly<Record<string, unknown>> | null => (isPlainObject(value) ? value : null)

/**
 * A member of a `features` array as a candidate; null if it is no feature at all.
 *
 * Shape:  a Feature, or a bare geometry, which stands for a feature without properties.
 * Errors: none.
 */
export const candidateOf = (value: unknown, row: number): Candidate | null => {
  if (!isPlainObject(value)) return null
  if (isGeometry(value)) return { row, geometry: value, properties: null }
  if (value.type !== 'Feature') return null
  const { id, geometry = null, properties } = value
  return { row, id: id as string | number | null, geometry, properties: propertiesOf(properties) }
}

const WGS84 = /CRS:?:?84|EPSG:{1,2}4326|WGS ?84/i

/** GeoJSON of 2008 could name another reference system; today's is WGS84 alone. */
const foreignCrs = (value: PlainObject): string | null => {
  if (!isPlainObject(value.crs)) return null
  const properties = isPlainObject(value.crs.properties) ? value.crs.properties : {}
  const name = String(properties.name ?? properties.code ?? '')
  return name === '' || WGS84.test(name) || name === '4326' ? null : name
}

const NOT_A_FEATURE = { column: null, reason: 'not-a-feature', detail: '' } as const

/**
 * Features of a parsed GeoJSON document.
 *
 * Shape:  FeatureCollection, Feature, geometry, or a bare array of features.
 * Errors: not-geojson, other-reference-system, no-features.
 * Source: RFC 7946.
 */
export const decodeGeoJson = (value: unknown): Decode => {
  if (isPlainObject(value)) {
    const crs = foreignCrs(value)
    if (crs !== null) return err(refusal('other-reference-system', crs))
    const single = candidateOf(value, 1)
    if (single) return ok(decoded('geojson', [single]))
    if (value.type !== 'FeatureCollection') return err(refusal('not-geojson', String(value.type ?? '')))
  }
  const members = Array.isArray(value) ? value : isPlainObject(value) ? value.features : null
  if (!Array.isArray(members)) return err(refusal('not-geojson', 'features'))
  if (members.length === 0) return err(refusal('no-features'))
  const read = members.map((each, at) => candidateOf(each, at + 1))
  if (Array.isArray(value) && read.every((each) => each === null)) return err(refusal('not-geojson', '[…]'))
  const refused = read.flatMap((each, at) => (each ? [] : [{ row: at + 1, ...NOT_A_FEATURE }]))
  return ok(
    decoded(
      'geojson',
      read.filter((each) => each !== null),
      { refused },
    ),
  )
}
