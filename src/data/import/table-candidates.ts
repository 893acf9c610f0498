import { parseCoordinates } from '../../domain/gazetteer/parse-coordinates'
import type { Candidate } from '../../domain/imported/examine'
import type { RowProblem } from '../../domain/imported/import-problem'
import { err, ok, type Result } from '../../domain/result'
import { geometryOfWkt } from './decode-wkt'
import { isOwnTable, OWN_PLACES, ownValue } from './own-table'
import type { ColumnChoice, Table } from './table'

type Cell = Omit<RowProblem, 'row'>

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const COMMA_NUMBER = /^[+-]?\d+,\d+$/

/** A plain number, with a decimal comma too; NaN for anything else. */
const plainNumber = (text: string): number => {
  if (NUMBER.test(text)) return Number(text)
  return COMMA_NUMBER.test(text) ? Number(text.replace(',', '.')) : Number.NaN
}

const point = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] })

const pairOf = (text: string, column: string): Result<unknown, Cell> => {
  const read = parseCoordinates(text)
  const [reading] = read.ok ? read.value : []
  if (!reading) return err({ column, reason: 'not-coordinates', detail: text.slice(0, 60) })
  return ok(point(...reading.position))
}

const latLonOf = (latText: string, lonText: string, lat: string, lon: string): Result<unknown, Cell> => {
  if (latText === '') return err({ column: lat, reason: 'no-coordinates', detail: '' })
  if (lonText === '') return err({ column: lon, reason: 'no-coordinates', detail: '' })
  const [y, x] = [plainNumber(latText), plainNumber(lonText)]
  if (!Number.isNaN(x) && !Number.isNaN(y)) return ok(point(x, y))
  const column = Number.isNaN(y) ? lat : lon
  // degrees, minutes and seconds, with or without letters: the column says which is which
  const read = parseCoordinates(`${latText}, ${lonText}`)
  const reading = read.ok ? (read.value.find(({ order }) => order === 'lat-lon') ?? read.value[0]) : undefined
  if (!reading) return err({ column, reason: 'not-coordinates', detail: Number.isNaN(y) ? latText : lonText })
  return ok(point(...reading.position))
}

const placeOf = (row: readonly string[], columns: readonly string[], choice: ColumnChoice): Result<unknown, Cell> => {
  const text = (column: string): string => (row[columns.indexOf(column)] ?? '').trim()
  if (choice.kind === 'lat-lon') return latLonOf(text(choice.lat), text(choice.lon), choice.lat, choice.lon)
  const value = text(choice.column)
  if (value === '') return err({ column: choice.column, reason: 'no-coordinates', detail: '' })
  if (choice.kind === 'pair') return pairOf(value, choice.column)
  const geometry = geometryOfWkt(value)
  return geometry === undefined
    ? err({ column: choice.column, reason: 'bad-wkt', detail: value.slice(0, 60) })
    : ok(geometry)
}

/** A text that is a number becomes one, unless that would lose something of it (`007`, `1e5`, a long id). */
const propertyOf = (text: string): unknown =>
  /^-?\d+(\.\d+)?$/.test(text) && String(Number(text)) === text ? Number(text) : text

const placeColumns = (choice: ColumnChoice, own: boolean): readonly string[] => {
  if (own) return OWN_PLACES
  return choice.kind === 'wkt' ? [choice.column] : []
}

/**
 * Features of a table's rows with the place read from the columns chosen.
 *
 * Shape:  rows are numbered as in the file; every column but well-known text becomes a property. A table that the
 *         atlas wrote gives its values back as they were, as far as a table can.
 * Units:  degrees; decimal degrees, decimal commas, degrees with minutes and seconds.
 * Errors: rows without a place are told with their column.
 */
export const tableCandidates = (
  { columns, rows, numbers }: Table,
  choice: ColumnChoice,
): { readonly candidates: readonly Candidate[]; readonly refused: readonly RowProblem[] } => {
  const candidates: Candidate[] = []
  const refused: RowProblem[] = []
  const own = isOwnTable(columns)
  const readCell = own ? ownValue : propertyOf
  const left = placeColumns(choice, own)
  const kept = columns.flatMap((name, at) => (left.includes(name) ? [] : [[name, at] as const]))
  const column = choice.kind === 'lat-lon' ? choice.lat : choice.column
  for (const [at, cells] of rows.entries()) {
    const row = numbers[at] ?? 0
    const place = placeOf(cells, columns, choice)
    if (!place.ok) {
      refused.push({ row, ...place.error })
      continue
    }
    const properties = Object.fromEntries(kept.map(([name, index]) => [name, readCell(cells[index] ?? '')]))
    candidates.push({ row, column, geometry: place.value, properties })
  }
  return { candidates, refused }
}
