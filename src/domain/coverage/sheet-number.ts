import type { BBox, Position } from '../position'
import { blockAt, cornerOfBlock, SHEET_DEGREES, SHEETS_PER_DEGREE } from './sheet-blocks'

/** A Survey of Pakistan 15′ × 15′ sheet, written without spaces: `30G11`. */
export type SheetNumber = string

const LETTERS = 'ABCDEFGHIJKLMNOP'
const SHEET_NUMBER = /^(\d{2})([A-P])(\d{1,2})$/

export type SheetParts = { readonly block: number; readonly letter: string; readonly number: number }

/** Rebuilds the number from its parts. Shape: `{block: 30, letter: 'G', number: 11}` gives `30G11`. */
export const sheetFromParts = ({ block, letter, number }: SheetParts): SheetNumber => `${block}${letter}${number}`

/** The index has 5 120 sheets and never changes, and every tick asks tens of thousands of times. */
const known = new Map<SheetNumber, SheetParts>()

const readParts = (sheet: SheetNumber): SheetParts | null => {
  const [, block, letter, number] = SHEET_NUMBER.exec(sheet) ?? []
  if (block === undefined || letter === undefined || number === undefined || number.startsWith('0')) return null
  const parts = { block: Number(block), letter, number: Number(number) }
  return parts.number <= 16 && cornerOfBlock(parts.block) !== null ? parts : null
}

/**
 * Takes a sheet number apart.
 *
 * Errors: null unless it is written exactly as `30G11` and stands in the index; parse free text with `parseSheet`.
 */
export const partsOfSheet = (sheet: SheetNumber): SheetParts | null => {
  const before = known.get(sheet)
  if (before) return before
  const parts = readParts(sheet)
  // text that is no sheet is not kept: there is no end of it
  if (parts) known.set(sheet, parts)
  return parts
}

/**
 * Finds the 15′ sheet that a position lies on.
 *
 * Shape:  [lon, lat] in degrees; a sheet owns its western and southern edge.
 * Errors: null outside the index of numbered blocks (60–80° E, 20–40° N, less the all-sea block south-west).
 * Source: Survey of India/Pakistan index: 4° blocks, then A–P by 1°, then 1–16 by 15′, each counted down columns from
 *         the north-west; checked against the published sheets 43 B/16, 30 O/15, 34 C/3, 34 C/7 and 34 C/11.
 */
export const sheetAt = ([lon, lat]: Position): SheetNumber | null => {
  const found = blockAt(lon, lat)
  if (found === null) return null
  // Whole columns and rows from the block's north-west corner; quarter degrees are exact in binary.
  const column = Math.floor((lon - found.west) * SHEETS_PER_DEGREE)
  const row = (found.north - 1 / SHEETS_PER_DEGREE) * SHEETS_PER_DEGREE - Math.floor(lat * SHEETS_PER_DEGREE)
  const letter = LETTERS.charAt(Math.floor(column / 4) * 4 + Math.floor(row / 4))
  return sheetFromParts({ block: found.block, letter, number: (column % 4) * 4 + (row % 4) + 1 })
}

/**
 * Gives the edges of a sheet.
 *
 * Shape:  [west, south, east, north] in degrees, exact quarters.
 * Errors: null if there is no such sheet.
 */
export const sheetBounds = (sheet: SheetNumber): BBox | null => {
  const parts = partsOfSheet(sheet)
  const corner = parts && cornerOfBlock(parts.block)
  if (!corner) return null
  const letter = LETTERS.indexOf(parts.letter)
  const west = corner.west + Math.floor(letter / 4) + Math.floor((parts.number - 1) / 4) * SHEET_DEGREES
  const north = corner.north - (letter % 4) - ((parts.number - 1) % 4) * SHEET_DEGREES
  return [west, north - SHEET_DEGREES, west + SHEET_DEGREES, north]
}

/** Writes a sheet number as maps print it. Shape: `30G11` gives `30 G/11`; anything else comes back unchanged. */
export const formatSheet = (sheet: SheetNumber): string => {
  const parts = partsOfSheet(sheet)
  return parts ? `${parts.block} ${parts.letter}/${parts.number}` : sheet
}

/** Orders sheets by block, letter and number, as an index map lists them; unknown numbers come last. */
export const compareSheets = (a: SheetNumber, b: SheetNumber): number => {
  const left = partsOfSheet(a)
  const right = partsOfSheet(b)
  if (!left || !right) return (left ? 0 : 1) - (right ? 0 : 1) || (a < b ? -1 : a > b ? 1 : 0)
  return (
    left.block - right.block || left.letter.charCodeAt(0) - right.letter.charCodeAt(0) || left.number - right.number
  )
}
