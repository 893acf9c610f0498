import type { SquareMetres } from '../units'
import { type CellKey, cellKey, middleOfCell } from './dissolve/cells'
import { SHEET_DEGREES } from './sheet-blocks'
import { type SheetNumber, sheetAt, sheetBounds } from './sheet-number'

/** Ground by cell of the sheet grid. Units: square metres. */
export type GroundByCell = ReadonlyMap<CellKey, SquareMetres>

/** What polygons cover of each province, and under `own` of a denominator of the user's own. */
export type CoveredGround = Readonly<Record<string, GroundByCell>>

/** No polygons: only ticked sheets count. */
export const NO_GROUND: CoveredGround = {}

/** Sheets whose cell was asked for: every tick asks for each of them a dozen times. */
const known = new Map<SheetNumber, CellKey>()

/** The cell a sheet is. Errors: null if there is no such sheet. */
export const cellOfSheet = (sheet: SheetNumber): CellKey | null => {
  const before = known.get(sheet)
  if (before !== undefined) return before
  const bounds = sheetBounds(sheet)
  if (!bounds) return null
  const key = cellKey((bounds[0] + 180) / SHEET_DEGREES, (bounds[1] + 90) / SHEET_DEGREES)
  known.set(sheet, key)
  return key
}

const knownCells = new Map<CellKey, SheetNumber>()

/** The sheet that a cell is. Errors: null outside the index of sheets. */
export const sheetOfCell = (key: CellKey): SheetNumber | null => {
  const before = knownCells.get(key)
  if (before !== undefined) return before
  const sheet = sheetAt([...middleOfCell(key)])
  // a cell outside the index is not kept: an outline of the user's own may have any number of them
  if (sheet !== null) knownCells.set(key, sheet)
  return sheet
}
