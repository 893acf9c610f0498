import { SHEET_DEGREES, SHEETS_PER_DEGREE } from '../sheet-blocks'
import type { Rectangle } from './clipper'
import { xOf, yOf } from './plane'

/**
 * The ground is cut into the quarter degrees of the survey sheets: each is clipped by itself, so that an edit touches
 * few of them, and what comes out says at once how much of each sheet is covered.
 */
export type CellKey = number

const COLUMNS = 360 * SHEETS_PER_DEGREE

/** Column and row of a quarter degree, counted from 180° W and 90° S, as one number. */
export const cellKey = (column: number, row: number): CellKey => row * COLUMNS + column

/** Column and row of a cell. */
export const placeOfCell = (key: CellKey): { readonly column: number; readonly row: number } => ({
  column: key % COLUMNS,
  row: Math.floor(key / COLUMNS),
})

/** Cells one column after the other, each from south to north. */
export const byColumn = (keys: Iterable<CellKey>): CellKey[] =>
  [...keys].sort((a, b) => (a % COLUMNS) - (b % COLUMNS) || a - b)

/** Middle of a cell as [lon, lat] in degrees. */
export const middleOfCell = (key: CellKey): readonly [number, number] => [
  ((key % COLUMNS) + 0.5) * SHEET_DEGREES - 180,
  (Math.floor(key / COLUMNS) + 0.5) * SHEET_DEGREES - 90,
]

const westOf = (column: number): number => column * SHEET_DEGREES - 180
const southOf = (row: number): number => row * SHEET_DEGREES - 90

const rowEdges = Array.from({ length: 180 * SHEETS_PER_DEGREE + 1 }, (_, row) => yOf(southOf(row)))

/** A cell as a rectangle of the plane. */
export const rectangleOfCell = (column: number, row: number): Rectangle => [
  xOf(westOf(column)),
  rowEdges[row] ?? 0,
  xOf(westOf(column + 1)),
  rowEdges[row + 1] ?? 0,
]

/** The last row whose southern edge lies at or below y. */
const rowAt = (y: number): number => {
  let low = 0
  let high = rowEdges.length - 2
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((rowEdges[middle] ?? Infinity) <= y) low = middle
    else high = middle - 1
  }
  return low
}

const columnAt = (x: number): number =>
  Math.min(COLUMNS - 1, Math.max(0, Math.floor((x / xOf(1) + 180) * SHEETS_PER_DEGREE)))

export type CellRange = {
  readonly fromColumn: number
  readonly toColumn: number
  readonly fromRow: number
  readonly toRow: number
}

/** The cells that a rectangle of the plane may touch, both ends included. */
export const cellsTouching = ([west, south, east, north]: Rectangle): CellRange => ({
  fromColumn: columnAt(west),
  toColumn: columnAt(east),
  fromRow: rowAt(south),
  toRow: rowAt(north),
})
