import { compareSheets, type SheetNumber } from './sheet-number'

/** How two lists of sheets differ, each part in sheet order. */
export type SheetDifference = {
  /** In the second list only. */
  readonly added: readonly SheetNumber[]
  /** In the first list only. */
  readonly removed: readonly SheetNumber[]
  readonly both: readonly SheetNumber[]
}

/** Compares two lists of sheets. Shape: what the second adds to the first, takes from it and shares with it. */
export const sheetDifference = (first: Iterable<SheetNumber>, second: Iterable<SheetNumber>): SheetDifference => {
  const [before, after] = [new Set(first), new Set(second)]
  const sorted = (sheets: readonly SheetNumber[]): SheetNumber[] => [...sheets].sort(compareSheets)
  return {
    added: sorted([...after].filter((sheet) => !before.has(sheet))),
    removed: sorted([...before].filter((sheet) => !after.has(sheet))),
    both: sorted([...after].filter((sheet) => before.has(sheet))),
  }
}
