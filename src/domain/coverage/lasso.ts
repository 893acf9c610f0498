import type { BBox, Position } from '../position'
import { type SheetNumber, sheetAt, sheetBounds } from './sheet-number'
import { sheetsTouching } from './sheet-polygon'

/**
 * Tells whether a position lies inside a ring, by the even-odd rule in the plane of longitude and latitude.
 *
 * Shape:  corners in order, closed or not.
 */
export const isInRing = ([lon, lat]: Position, ring: readonly Position[]): boolean => {
  let inside = false
  ring.forEach((to, at) => {
    const from = ring.at(at - 1) ?? to
    const crosses = from[1] > lat !== to[1] > lat
    if (crosses && lon < from[0] + ((lat - from[1]) / (to[1] - from[1])) * (to[0] - from[0])) inside = !inside
  })
  return inside
}

const boxOf = (ring: readonly Position[]): BBox => {
  const lons = ring.map(([lon]) => lon)
  const lats = ring.map(([, lat]) => lat)
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
}

const middleOf = ([west, south, east, north]: BBox): Position => [(west + east) / 2, (south + north) / 2]

/**
 * Lists the sheets whose middle lies inside a ring drawn by hand.
 *
 * Shape:  row by row from the north-west; a ring too small to hold any middle means the one sheet it was drawn on.
 * Errors: none; fewer than three corners hold nothing.
 */
export const sheetsInLasso = (ring: readonly Position[]): readonly SheetNumber[] => {
  if (ring.length < 3) return []
  const box = boxOf(ring)
  const inside = sheetsTouching(box).filter((sheet) => {
    const bounds = sheetBounds(sheet)
    return bounds !== null && isInRing(middleOf(bounds), ring)
  })
  if (inside.length > 0) return inside
  const sheet = sheetAt(middleOf(box))
  return sheet === null ? [] : [sheet]
}
