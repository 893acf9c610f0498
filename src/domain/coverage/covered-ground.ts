import type { SquareMetres } from '../units'
import { type CellKey, cellKey } from './dissolve/cells'
import { SHEET_DEGREES } from './sheet-blocks'
import { type SheetNumber, sheetBounds } from './sheet-number'

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
