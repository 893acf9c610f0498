import { degreesText } from './coordinate'
import { csvCell } from './csv-cell'
import { attributesOf, type ExportRow, type ExportSet, type ExportValue, LAST_CSV_COLUMNS } from './export-set'
import { wkt } from './wkt'

/**
 * Where a row is: two numbers for a point, well-known text for whatever has more than one position. Among such rows a
 * point has both, or a reader of the text column would leave it out.
 */
const placeOf = ({ geometry }: ExportRow, mixed: boolean): Readonly<Record<string, ExportValue>> => {
  if (geometry === null) return { longitude: null, latitude: null, wkt: null }
  if (geometry.type !== 'Point') return { longitude: null, latitude: null, wkt: wkt(geometry) }
  const [lon, lat] = geometry.coordinates
  return { longitude: degreesText(lon), latitude: degreesText(lat), wkt: mixed ? wkt(geometry) : null }
}

/** Places first, then what the rows say, then where it is from; a column that stays empty in every row is left out. */
const columnsOf = (rows: readonly Readonly<Record<string, ExportValue>>[]): readonly string[] => {
  const keys = new Set(['id', 'name', ...rows.flatMap(Object.keys)])
  const filled = [...keys].filter(
    (key) => !['longitude', 'latitude', 'wkt'].includes(key) || rows.some((row) => row[key] !== null),
  )
  return [...filled.filter((key) => !LAST_CSV_COLUMNS.includes(key)), ...LAST_CSV_COLUMNS]
}

/**
 * Writes CSV as RFC 4180 has it: comma, CRLF, one heading line, no comments.
 *
 * Shape:  UTF-8; `mark` puts a byte-order mark in front, without which some spreadsheets misread Urdu. Source, licence,
 *         method, unit, edition and selection are columns of every row. A table has no types: null and an empty text
 *         are the same cell, and a text that looks like a number or a boolean is read back as one.
 */
export const writeCsv = (set: ExportSet, { mark }: { readonly mark: boolean }): string => {
  const mixed = set.rows.some(({ geometry }) => geometry !== null && geometry.type !== 'Point')
  const rows = set.rows.map((row) => {
    const { id = null, name = null, ...rest } = attributesOf(set, row)
    return { id, name, ...placeOf(row, mixed), ...rest, selection: set.about.selection }
  })
  const columns = columnsOf(rows)
  const line = (cells: readonly ExportValue[]): string => `${cells.map(csvCell).join(',')}\r\n`
  const body = rows.map((row: Readonly<Record<string, ExportValue>>) => line(columns.map((key) => row[key] ?? null)))
  return `${mark ? '\uFEFF' : ''}${line(columns)}${body.join('')}`
}
