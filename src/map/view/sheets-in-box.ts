import { type SheetNumber, sheetAt, sheetBounds } from '../../domain/coverage/sheet-number'
import { sheetsTouching } from '../../domain/coverage/sheet-polygon'
import type { BBox } from '../../domain/position'

const middle = (low: number, high: number): number => (low + high) / 2

/** Sheets whose middle lies in a box; a box too small to hold any middle means the one sheet it was drawn on. */
export const sheetsInBox = (box: BBox): readonly SheetNumber[] => {
  const [west, south, east, north] = box
  const inside = sheetsTouching(box).filter((sheet) => {
    const bounds = sheetBounds(sheet)
    if (!bounds) return false
    const lon = middle(bounds[0], bounds[2])
    const lat = middle(bounds[1], bounds[3])
    return lon >= west && lon <= east && lat >= south && lat <= north
  })
  if (inside.length > 0) return inside
  const sheet = sheetAt([middle(west, east), middle(south, north)])
  return sheet === null ? [] : [sheet]
}
