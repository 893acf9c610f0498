import * as v from 'valibot'
import { err, ok, type Result } from '../domain/result'
import type { LoadError } from './load-error'
import { firstIssue } from './read-features'

const idOf = (row: unknown): string => {
  const id: unknown = typeof row === 'object' && row !== null && 'id' in row ? row.id : null
  return typeof id === 'string' ? ` (${id})` : ''
}

/**
 * Reads a JSON file that is a list of rows.
 *
 * Errors: invalid, at the first row that does not fit, named by index and id.
 */
export const readRows = <P>(
  file: string,
  json: unknown,
  schema: v.GenericSchema<unknown, P>,
): Result<readonly P[], LoadError> => {
  if (!Array.isArray(json)) return err({ kind: 'invalid', file, where: 'file', problem: 'not a list of rows' })
  const rows: P[] = []
  for (const [index, row] of json.entries()) {
    const checked = v.safeParse(schema, row)
    if (!checked.success) {
      const { where, problem } = firstIssue(checked.issues)
      const place = `row ${index}${idOf(row)}${where === null ? '' : `, ${where}`}`
      return err({ kind: 'invalid', file, where: place, problem })
    }
    rows.push(checked.output)
  }
  return ok(rows)
}
