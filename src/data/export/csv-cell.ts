import type { ExportValue } from './export-set'

/**
 * What makes a spreadsheet take a text for a formula: its first character, wide forms included. A text that has an
 * apostrophe there already gets another one, so that a reader can take one off every text that was guarded.
 */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** A negative number is data, not a formula. */
const NUMBER = /^-\d+(\.\d+)?([eE][-+]?\d+)?$/

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/

/**
 * Writes one cell as RFC 4180 has it, safe to open in a spreadsheet.
 *
 * Shape:  null is an empty cell; a text that a spreadsheet would run as a formula gets a leading apostrophe; `-5` and
 *         every number stay as they are.
 * Source: OWASP, CSV injection.
 */
export const csvCell = (value: ExportValue): string => {
  if (value === null) return ''
  if (typeof value !== 'string') return String(value)
  const safe = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
