import Papa from 'papaparse'
import type { Decode } from './decoded'
import { guessColumns } from './guess-columns'
import { placeTable } from './place-table'
import type { Table } from './table'

/** Columns without a name, and two with the same, get one that tells them apart. */
const distinct = (heading: readonly string[]): readonly string[] => {
  const seen = new Map<string, number>()
  return heading.map((raw, at) => {
    const name = raw.trim() || `column ${at + 1}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}

type Row = { readonly number: number; readonly cells: readonly string[] }

/** Blank lines are no rows, but they count: a report names rows as an editor or a spreadsheet does. */
const filledRows = (data: readonly string[][]): readonly Row[] =>
  data.flatMap((cells, at) => (cells.some((cell) => cell.trim() !== '') ? [{ number: at + 1, cells }] : []))

const rowsWithBrokenQuotes = (errors: readonly Papa.ParseError[]): ReadonlySet<number> =>
  new Set(errors.filter(({ type }) => type === 'Quotes').map(({ row }) => (row ?? 0) + 1))

const SEPARATORS = [',', ';', '\t', '|'] as const

/**
 * The separator that makes the most columns of the heading: what stands in quotes below it, well-known text for
 * instance, may hold as many commas or semicolons as it likes. Empty, which leaves it to the parser, if none makes two.
 */
const separatorOf = (text: string): string => {
  const heading = text.split(/\r\n|\r|\n/, 20).find((line) => line.trim() !== '') ?? ''
  const bare = heading.replaceAll(/"[^"]*"/g, '')
  const counts = SEPARATORS.map((separator) => bare.split(separator).length - 1)
  const most = Math.max(...counts)
  return most > 0 ? (SEPARATORS[counts.indexOf(most)] ?? '') : ''
}

/**
 * The rows of comma-, semicolon- or tab-separated text under its heading; null if there is no heading and row.
 *
 * Shape:  the separator is guessed; quotes may hold line breaks; formulas are texts like any other.
 * Errors: none; rows with broken quotes, which swallow what follows them, are told and not read.
 */
export const readTable = (text: string): Table | null => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separatorOf(text) })
  const [heading, ...rows] = filledRows(data)
  if (!heading || rows.length === 0) return null
  const brokenRows = rowsWithBrokenQuotes(errors)
  const sound = rows.filter(({ number }) => !brokenRows.has(number))
  const columns = distinct(heading.cells)
  const cells = sound.map((row) => row.cells)
  return {
    columns,
    rows: cells,
    numbers: sound.map(({ number }) => number),
    broken: [...brokenRows].map((row) => ({ row, column: null, reason: 'broken-quotes', detail: '' })),
    choice: guessColumns(columns, cells),
  }
}

/**
 * Features of a table, its place guessed.
 *
 * Errors: none; a table whose columns cannot be guessed comes without candidates.
 */
export const decodeTable = (table: Table): Decode => placeTable(table, table.choice)
