import type { MainModule, PathsD } from 'clipper2-wasm/dist/clipper2z'
import { type CellKey, placeOfCell, rectangleOfCell } from './cells'
import type { PlanePolygon } from './clean-polygon'
import { cutTo, pathsOf } from './clipper'

/** A polygon with more points than this is cut to the cell first, so that each cell sorts only what lies in it. */
const WORTH_CUTTING = 64

/** True for polygons worth cutting to a cell before they are clipped in it. */
export const isLarge = ({ rings }: PlanePolygon): boolean =>
  rings.reduce((sum, ring) => sum + ring.length / 3, 0) > WORTH_CUTTING

export type Strips = {
  /** Adds what of a large polygon lies in a cell to some paths. */
  readonly addCut: (polygon: PlanePolygon, key: CellKey, to: PathsD) => void
  readonly dispose: () => void
}

/**
 * Cuts large polygons to the column of cells at hand once, and only that strip to each of its cells: asked column by
 * column, an outline of a hundred thousand points is walked once per column instead of once per cell.
 */
export const createStrips = (clipper: MainModule): Strips => {
  let atColumn = -1
  const held = new Map<PlanePolygon, PathsD>()
  const dispose = (): void => {
    for (const strip of held.values()) strip.delete()
    held.clear()
  }
  const stripOf = (polygon: PlanePolygon, column: number): PathsD => {
    const known = held.get(polygon)
    if (known) return known
    const whole = pathsOf(clipper, polygon.rings)
    const [, south, , north] = polygon.bounds
    const [west, , east] = rectangleOfCell(column, 0)
    const strip = cutTo(clipper, [west, south, east, north], whole)
    whole.delete()
    held.set(polygon, strip)
    return strip
  }
  return {
    addCut: (polygon, key, to) => {
      const { column, row } = placeOfCell(key)
      if (column !== atColumn) dispose()
      atColumn = column
      const cut = cutTo(clipper, rectangleOfCell(column, row), stripOf(polygon, column))
      for (let at = 0; at < cut.size(); at += 1) {
        const path = cut.get(at)
        to.push_back(path)
        path.delete()
      }
      cut.delete()
    },
    dispose,
  }
}
