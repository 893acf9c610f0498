import { partsOfSheet, type SheetNumber } from './sheet-number'

/** A plan is sorted anew at every tick; taking hundreds of numbers apart each time would cost more than the sorting. */
const known = new Map<SheetNumber, number>()

/** Gives a sheet's place in the index, for sorting as `compareSheets` does. Shape: text that is no sheet comes last. */
export const placeInIndex = (sheet: SheetNumber): number => {
  const before = known.get(sheet)
  if (before !== undefined) return before
  const parts = partsOfSheet(sheet)
  if (!parts) return Number.POSITIVE_INFINITY
  const place = (parts.block * 16 + parts.letter.charCodeAt(0) - 65) * 16 + parts.number
  known.set(sheet, place)
  return place
}
