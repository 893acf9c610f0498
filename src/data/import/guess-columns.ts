import { parseCoordinates } from '../../domain/gazetteer/parse-coordinates'
import { looksLikeWkt } from './decode-wkt'
import type { ColumnChoice } from './table'

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_\-.()°[\]]/g, '')

const LAT = [
  'lat',
  'latitude',
  'latdd',
  'latitudedd',
  'decimallatitude',
  'latdeg',
  'latwgs84',
  'ycoord',
  'northing',
  'y',
  'عرضبلد',
  'عرض',
]
const LON = [
  'lon',
  'lng',
  'long',
  'longitude',
  'londd',
  'longdd',
  'longitudedd',
  'decimallongitude',
  'londeg',
  'lonwgs84',
  'xcoord',
  'easting',
  'x',
  'طولبلد',
  'طول',
]
const WKT = ['wkt', 'geometry', 'geom', 'thegeom', 'shape', 'wktgeometry']
const PAIR = ['coordinates', 'coordinate', 'coords', 'position', 'location', 'latlon', 'latlong', 'latlng', 'dms']

const SAMPLE = 20

const valuesOf = (rows: readonly (readonly string[])[], at: number): readonly string[] =>
  rows
    .slice(0, SAMPLE)
    .map((row) => row[at] ?? '')
    .filter((value) => value.trim() !== '')

const mostly = (values: readonly string[], test: (value: string) => boolean): boolean =>
  values.length > 0 && values.filter(test).length * 2 > values.length

const named = (columns: readonly string[], names: readonly string[]): string | null => {
  const plainColumns = columns.map(plain)
  const at = names.map((name) => plainColumns.indexOf(name)).find((found) => found !== -1)
  return at === undefined ? null : (columns[at] ?? null)
}

const columnOf = (
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  names: readonly string[],
  test: (value: string) => boolean,
): string | null => {
  const fits = columns.filter((_, at) => mostly(valuesOf(rows, at), test))
  return named(fits, names) ?? fits[0] ?? null
}

const isPair = (value: string): boolean => {
  const read = parseCoordinates(value)
  return read.ok && (read.value[0]?.basis !== 'assumed' || /[,;\s]/.test(value.trim()))
}

/**
 * Which columns of a table hold the place: by their names, or by what stands in them.
 *
 * Shape:  well-known text first, then latitude and longitude by name, then a column of pairs that has a telling name.
 * Errors: null when nothing fits.
 */
export const guessColumns = (columns: readonly string[], rows: readonly (readonly string[])[]): ColumnChoice | null => {
  const wkt = columnOf(columns, rows, WKT, looksLikeWkt)
  if (wkt !== null) return { kind: 'wkt', column: wkt }
  const lat = named(columns, LAT)
  const lon = named(columns, LON)
  if (lat !== null && lon !== null) return { kind: 'lat-lon', lat, lon }
  const pair = named(columns, PAIR)
  if (pair !== null && mostly(valuesOf(rows, columns.indexOf(pair)), isPair)) return { kind: 'pair', column: pair }
  return null
}
