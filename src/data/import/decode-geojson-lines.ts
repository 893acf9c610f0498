import type { Candidate } from '../../domain/imported/examine'
import { type RowProblem, refusal } from '../../domain/imported/import-problem'
import { err, ok } from '../../domain/result'
import { candidateOf } from './decode-geojson'
import { type Decode, decoded } from './decoded'

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

// RFC 8142 puts a record separator before every text.
const clean = (line: string): string => line.replace('\u001e', '').trim()

/**
 * Whether a text is one JSON value a line: its first line is whole.
 *
 * Errors: none.
 */
export const isLineByLine = (text: string): boolean => {
  const lines = text.split(/\r?\n/, 40).map(clean).filter(Boolean)
  return lines.length > 1 && parse(lines[0] ?? '') !== undefined
}

/**
 * Features of newline-delimited GeoJSON; a line that cannot be read is told and left out.
 *
 * Shape:  one Feature or geometry a line, blank lines between them allowed.
 * Errors: no-features.
 * Source: RFC 8142.
 */
export const decodeGeoJsonLines = (text: string): Decode => {
  const candidates: Candidate[] = []
  const refused: RowProblem[] = []
  for (const [at, raw] of text.split('\n').entries()) {
    const line = clean(raw)
    if (line === '') continue
    const value = parse(line)
    const candidate = candidateOf(value, at + 1)
    if (candidate) candidates.push(candidate)
    else
      refused.push({
        row: at + 1,
        column: null,
        reason: value === undefined ? 'bad-line' : 'not-a-feature',
        detail: line.slice(0, 60),
      })
  }
  return candidates.length === 0 && refused.length === 0
    ? err(refusal('no-features'))
    : ok(decoded('geojson-lines', candidates, { refused }))
}
