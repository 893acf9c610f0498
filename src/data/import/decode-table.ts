import Papa from 'papaparse'
import type { RowProblem } from '../../domain/imported/import-problem'
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

const brokenQuotes = (errors: readonly Papa.ParseError[]): readonly RowProblem[] =>
  errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row }) => ({ row: (row ?? 0) + 1, column: null, reason: 'broken-quotes', detail: '' }))

export type TableRead = { readonly table: Table; readonly broken: readonly RowProblem[] }

/**
 * The rows of comma-, semicolon- or tab-separated text under its heading; null if there is no heading and row.
 *
 * Shape:  the separator is guessed; quotes may hold line breaks; formulas are texts like any other.
 * Errors: none; rows with broken quotes are told.
 */
export const readTable = (text: string): TableRead | null => {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' })
  const [heading, ...rows] = data
  if (!heading || rows.length === 0) return null
  const columns = distinct(heading)
  return { table: { columns, rows, choice: guessColumns(columns, rows) }, broken: brokenQuotes(errors) }
}

/**
 * Features of a table, its place guessed.
 *
 * Errors: none; a table whose columns cannot be guessed comes without candidates.
 */
export const decodeTable = ({ table, broken }: TableRead): Decode => placeTable(table, table.choice, broken)
