import { type SquareMetres, squareMetres } from '../units'
import type { CellCover } from './cell-cover'
import { cellOfSheet, type GroundByCell } from './covered-ground'
import type { SheetNumber } from './sheet-number'

/**
 * Lists the sheets of an area of the user's own with what of each is mapped.
 *
 * Shape:  a ticked sheet counts whole; any other with what polygons cover of it.
 * Units:  square metres.
 */
export const ownCovers = (
  area: GroundByCell,
  covered: GroundByCell | undefined,
  ticked: readonly SheetNumber[],
): readonly CellCover[] => {
  const counted = new Set(ticked.map(cellOfSheet))
  return [...area].map(([key, whole]) => {
    const polygons = squareMetres(Math.min(whole, covered?.get(key) ?? 0))
    return { key, whole, covered: counted.has(key) ? whole : polygons }
  })
}

/** Ground, what of it is mapped, and the share, 0–1; no ground has a share of 0. Units: square metres. */
export type MappedGround = { readonly area: SquareMetres; readonly mapped: SquareMetres; readonly share: number }

/** Adds up the sheets of an area. Units: square metres. */
export const mappedGround = (covers: readonly CellCover[]): MappedGround => {
  const area = covers.reduce((total, { whole }) => total + whole, 0)
  const mapped = Math.min(
    area,
    covers.reduce((total, { covered }) => total + covered, 0),
  )
  return { area: squareMetres(area), mapped: squareMetres(mapped), share: area > 0 ? mapped / area : 0 }
}
