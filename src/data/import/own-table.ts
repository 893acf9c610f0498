import { LAST_CSV_COLUMNS } from '../export/export-set'

/** Tells a table that the atlas wrote, by how its heading begins and ends. */
export const isOwnTable = (columns: readonly string[]): boolean =>
  columns[0] === 'id' &&
  columns[1] === 'name' &&
  columns.slice(-LAST_CSV_COLUMNS.length).join() === LAST_CSV_COLUMNS.join()

/** Where a row is: no attribute of it. */
export const OWN_PLACES: readonly string[] = ['longitude', 'latitude', 'wkt']

/** The apostrophe that keeps a spreadsheet from running a text; see `csvCell`. */
const GUARD = /^'(?='*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/

/**
 * A cell of such a table as it was before it was written.
 *
 * Shape:  a table has no types: an empty cell is null, `true` and `false` are booleans, and what is written as a number
 *         is written is one.
 */
export const ownValue = (text: string): string | number | boolean | null => {
  if (text === '') return null
  if (text === 'true' || text === 'false') return text === 'true'
  const number = Number(text)
  return Number.isFinite(number) && String(number) === text ? number : text.replace(GUARD, '')
}
