import { ok } from '../../domain/result'
import { type Decode, decoded } from './decoded'
import type { ColumnChoice, Table } from './table'
import { tableCandidates } from './table-candidates'

/**
 * A table as it was read, with its place in the columns chosen.
 *
 * Errors: none; without a choice nothing is placed, rows that have no place are told.
 */
export const placeTable = (table: Table, choice: ColumnChoice | null): Decode => {
  if (!choice) return ok(decoded('table', [], { table }))
  const { candidates, refused } = tableCandidates(table, choice)
  return ok(decoded('table', candidates, { refused: [...table.broken, ...refused], table: { ...table, choice } }))
}
