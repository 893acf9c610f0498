import { wktToGeoJSON } from 'betterknown'
import type { Candidate } from '../../domain/imported/examine'
import { type RowProblem, refusal } from '../../domain/imported/import-problem'
import { err, ok } from '../../domain/result'
import { type Decode, decoded } from './decoded'

/** The word alone is none: tables have columns called Point, and survey stations called Point 1. */
const WKT = /^\s*(SRID=\d+;)?\s*(MULTI)?(POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(ZM?|M)?\s*(\(|EMPTY\b)/i

/**
 * Whether a text begins as well-known text does.
 *
 * Errors: none.
 */
export const looksLikeWkt = (text: string): boolean => WKT.test(text)

/**
 * The geometry of a well-known text; undefined if it is none.
 *
 * Shape:  WKT and EWKT in WGS84; `EMPTY` gives null.
 * Errors: undefined for anything else, other reference systems included.
 * Source: OGC 06-103r4.
 */
export const geometryOfWkt = (text: string): unknown => {
  try {
    return wktToGeoJSON(text.trim())
  } catch {
    return undefined
  }
}

/** One geometry may run over several lines: a line that begins one ends the one before. */
const pieces = (text: string): readonly { readonly row: number; readonly text: string }[] => {
  const found: { row: number; text: string }[] = []
  for (const [at, line] of text.split('\n').entries()) {
    const last = found.at(-1)
    if (!last || looksLikeWkt(line)) found.push({ row: at + 1, text: line })
    else last.text += `\n${line}`
  }
  return found.filter((piece) => piece.text.trim() !== '')
}

/**
 * Features of well-known texts, one or several below each other.
 *
 * Errors: not-wkt if not a single one can be read; others are told by row.
 */
export const decodeWkt = (text: string): Decode => {
  const candidates: Candidate[] = []
  const refused: RowProblem[] = []
  for (const piece of pieces(text)) {
    const geometry = geometryOfWkt(piece.text.replace(/;\s*$/, ''))
    if (geometry === undefined)
      refused.push({ row: piece.row, column: null, reason: 'bad-wkt', detail: piece.text.trim().slice(0, 60) })
    else candidates.push({ row: piece.row, geometry, properties: null })
  }
  const [first] = refused
  if (candidates.length === 0) return err(refusal('not-wkt', first?.detail ?? '', first?.row ?? null))
  return ok(decoded('wkt', candidates, { refused }))
}
