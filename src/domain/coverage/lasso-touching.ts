import { sheetsCrossed } from '../corridor/sheets-crossed'
import { geodesicSegment } from '../earth/geodesic-segment'
import type { Position } from '../position'
import { metres } from '../units'
import { isInRing } from './lasso'
import { compareSheets, type SheetNumber, sheetBounds } from './sheet-number'
import { sheetsTouching } from './sheet-polygon'

/** A geodesic bends away from its chord by 6 m in this length at 30° N; no middle of a sheet is that near to its edge. */
const STEP = 20_000

const densified = (ring: readonly Position[]): Position[] =>
  ring.flatMap((to, at) => {
    const from = ring.at(at - 1) ?? to
    const segment = geodesicSegment(from, to)
    const count = Math.max(1, Math.ceil(segment.length / STEP))
    return Array.from(
      { length: count },
      (_, step) => segment.at(metres((segment.length * (step + 1)) / count)).position,
    )
  })

const closed = (ring: readonly Position[]): readonly Position[] => (ring[0] ? [...ring, ring[0]] : ring)

/**
 * Lists the sheets that share ground with an area whose edges are geodesics.
 *
 * Shape:  corners without the closing one, then the holes; sheets in sheet order. Exact: a sheet that no edge runs
 *         through lies inside or outside as a whole.
 * Errors: none; fewer than three corners touch nothing.
 */
export const sheetsTouchingArea = (
  corners: readonly Position[],
  holes: readonly (readonly Position[])[],
): readonly SheetNumber[] => {
  if (corners.length < 3) return []
  const rings = [corners, ...holes]
  const crossed = rings.flatMap((ring) => sheetsCrossed(closed(ring)))
  const [outer = [], ...inner] = rings.map(densified)
  const lons = outer.map(([lon]) => lon)
  const lats = outer.map(([, lat]) => lat)
  const box = [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)] as const
  const covered = sheetsTouching(box).filter((sheet) => {
    const bounds = sheetBounds(sheet)
    if (!bounds) return false
    const middle: Position = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]
    return isInRing(middle, outer) && !inner.some((hole) => isInRing(middle, hole))
  })
  return [...new Set([...crossed, ...covered])].sort(compareSheets)
}
