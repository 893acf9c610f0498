import { SHEET_DEGREES } from './sheet-blocks'
import { type SheetNumber, sheetAt, sheetBounds } from './sheet-number'

const STEPS = [-1, 0, 1]

/** The index has 5 120 sheets and never changes, and a plan asks for the neighbours of hundreds at every tick. */
const known = new Map<SheetNumber, readonly SheetNumber[]>()

const found = (sheet: SheetNumber): readonly SheetNumber[] => {
  const bounds = sheetBounds(sheet)
  if (!bounds) return []
  const [lon, lat] = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]
  return STEPS.flatMap((row) =>
    STEPS.flatMap((column) => {
      if (row === 0 && column === 0) return []
      return sheetAt([lon + column * SHEET_DEGREES, lat - row * SHEET_DEGREES]) ?? []
    }),
  )
}

/** Lists the up to eight sheets that share a side or a corner with a sheet, row by row. Errors: none for no sheet. */
export const neighboursOf = (sheet: SheetNumber): readonly SheetNumber[] => {
  const before = known.get(sheet)
  if (before) return before
  const neighbours = found(sheet)
  if (neighbours.length > 0) known.set(sheet, neighbours)
  return neighbours
}
