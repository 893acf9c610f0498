import { type Geocentric, geocentric } from '../earth/geocentric'
import type { BBox, Position } from '../position'
import { type Metres, metres } from '../units'
import { distanceToBox } from './scenario-sheet-distance'
import { type SheetNumber, sheetBounds } from './sheet-number'

export type NamedPoint = { readonly id: string; readonly position: Position }

export type NearestPoint = { readonly id: string; readonly distance: Metres }

const apart = (a: Geocentric, b: Geocentric): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

/** No 15′ sheet reaches farther from its middle than this, the half diagonal at the equator. */
const REACH = 19_700

const middleOf = (sheet: SheetNumber): Geocentric | null => {
  const bounds = sheetBounds(sheet)
  return bounds && geocentric([(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2])
}

type Candidate = { readonly point: NamedPoint; readonly least: number }

/** Points with a distance that they surely have at least (a chord through space), the nearest first. */
const candidates = (sheet: SheetNumber, points: readonly (readonly [NamedPoint, Geocentric])[]): Candidate[] => {
  const middle = middleOf(sheet)
  if (!middle) return []
  return points
    .map(([point, inSpace]) => ({ point, least: apart(middle, inSpace) - REACH }))
    .sort((a, b) => a.least - b.least)
}

const nearestOf = (
  bounds: BBox,
  nearestFirst: readonly Candidate[],
  rank: ReadonlyMap<NamedPoint, number>,
): NearestPoint | null => {
  let best: (NearestPoint & { readonly rank: number }) | null = null
  for (const { point, least } of nearestFirst) {
    if (best && least > best.distance) break
    const distance = distanceToBox(bounds, point.position)
    const place = rank.get(point) ?? 0
    const isNearer = !best || distance < best.distance || (distance === best.distance && place < best.rank)
    if (isNearer) best = { id: point.id, distance, rank: place }
  }
  return best && { id: best.id, distance: best.distance }
}

const inSpace = (points: readonly NamedPoint[]) => points.map((point) => [point, geocentric(point.position)] as const)

/**
 * Finds the nearest of some points to each sheet.
 *
 * Shape:  sheets in the order given; of points equally near, the one listed first.
 * Units:  metres from the nearest ground of the sheet; 0 for a point on it.
 * Errors: none; without points nothing is near anything and the map is empty.
 * Source: `distanceToBox` on every point that a lower bound does not rule out.
 */
export const nearestPoints = (
  sheets: readonly SheetNumber[],
  points: readonly NamedPoint[],
): ReadonlyMap<SheetNumber, NearestPoint> => {
  const places = inSpace(points)
  const rank = new Map(points.map((point, at) => [point, at]))
  const found = new Map<SheetNumber, NearestPoint>()
  for (const sheet of sheets) {
    const bounds = sheetBounds(sheet)
    const nearest = bounds && nearestOf(bounds, candidates(sheet, places), rank)
    if (nearest) found.set(sheet, nearest)
  }
  return found
}

/**
 * Lists, for each sheet, the points on it or within a distance of it.
 *
 * Shape:  sheets without any are left out; ids in the order of the points.
 * Units:  metres.
 */
export const pointsWithin = (
  sheets: readonly SheetNumber[],
  points: readonly NamedPoint[],
  limit: Metres,
): ReadonlyMap<SheetNumber, readonly string[]> => {
  const places = inSpace(points)
  const found = new Map<SheetNumber, readonly string[]>()
  for (const sheet of sheets) {
    const bounds = sheetBounds(sheet)
    const middle = middleOf(sheet)
    if (!bounds || !middle) continue
    const near = places.filter(
      ([point, place]) =>
        apart(middle, place) - REACH <= limit && distanceToBox(bounds, point.position) <= metres(limit),
    )
    if (near.length > 0)
      found.set(
        sheet,
        near.map(([{ id }]) => id),
      )
  }
  return found
}
