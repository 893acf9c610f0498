import type { MainModule, PathsD } from 'clipper2-wasm/dist/clipper2z'
import { type AreaGeometry, polygonsOf } from '../../earth/area-geometry'
import type { SquareMetres } from '../../units'
import { type CellKey, type CellRange, cellKey, cellsTouching, rectangleOfCell } from './cells'
import { cleanPolygon } from './clean-polygon'
import { cutTo, DECIMALS, pathsOf, type Rectangle } from './clipper'
import { withGeodesicEdges } from './geodesic-edges'
import { areaOfPlane } from './plane'

/** A denominator cut along the sheet grid. */
export type Pieces = {
  /** Owned by the clipper: freed with `deletePieces`. */
  readonly byCell: ReadonlyMap<CellKey, PathsD>
  readonly areaByCell: ReadonlyMap<CellKey, SquareMetres>
  /** Where its cells lie; null when it has none. */
  readonly range: CellRange | null
}

/** How the edges of a polygon run: along geodesics, or straight in degrees as RFC 7946 has it. */
export type Edges = 'geodesic' | 'straight'

/** Cuts paths to a cell; polygons of one denominator that overlap each other are united there. */
const pieceOf = (clipper: MainModule, strip: PathsD, cell: Rectangle, unite: boolean): PathsD => {
  const cut = cutTo(clipper, cell, strip)
  if (!unite || cut.size() < 2) return cut
  const united = clipper.UnionSelfD(cut, clipper.FillRule.NonZero, DECIMALS)
  cut.delete()
  return united
}

/**
 * Cuts a denominator along the sheet grid, first into columns and each column into cells: cutting the whole outline
 * once per cell would take a hundred times as long.
 *
 * Shape:  edges are geodesics, as in every area the atlas publishes, unless told otherwise. Polygons may overlap.
 * Errors: gives no pieces for a geometry without area.
 */
export const cutAlongSheets = (clipper: MainModule, geometry: AreaGeometry, edges: Edges = 'geodesic'): Pieces => {
  const byCell = new Map<CellKey, PathsD>()
  const areaByCell = new Map<CellKey, SquareMetres>()
  const { polygon } = cleanPolygon(clipper, edges === 'geodesic' ? withGeodesicEdges(geometry) : geometry)
  if (!polygon) return { byCell, areaByCell, range: null }
  const unite = polygonsOf(geometry).length > 1
  const whole = pathsOf(clipper, polygon.rings)
  const range = cellsTouching(polygon.bounds)
  const { fromColumn, toColumn, fromRow, toRow } = range
  for (let column = fromColumn; column <= toColumn; column += 1) {
    const [west, south] = rectangleOfCell(column, fromRow)
    const [, , east, north] = rectangleOfCell(column, toRow)
    const strip = cutTo(clipper, [west, south, east, north], whole)
    for (let row = fromRow; row <= toRow && strip.size() > 0; row += 1) {
      const piece = pieceOf(clipper, strip, rectangleOfCell(column, row), unite)
      const area = clipper.AreaPathsD(piece)
      if (area === 0) {
        piece.delete()
        continue
      }
      byCell.set(cellKey(column, row), piece)
      areaByCell.set(cellKey(column, row), areaOfPlane(area))
    }
    strip.delete()
  }
  whole.delete()
  return { byCell, areaByCell, range }
}

/** Gives the memory of the pieces back. */
export const deletePieces = ({ byCell }: Pieces): void => {
  for (const piece of byCell.values()) piece.delete()
}

/** Visits the cells of some denominators that a rectangle of the plane may touch. */
export const forEachCell = (
  bounds: Rectangle,
  denominators: readonly Pieces[],
  visit: (key: CellKey) => void,
): void => {
  const wanted = new Set<CellKey>()
  for (const { byCell, range } of denominators) {
    if (!range) continue
    const touched = cellsTouching(bounds)
    for (let row = Math.max(touched.fromRow, range.fromRow); row <= Math.min(touched.toRow, range.toRow); row += 1) {
      const last = Math.min(touched.toColumn, range.toColumn)
      for (let column = Math.max(touched.fromColumn, range.fromColumn); column <= last; column += 1) {
        const key = cellKey(column, row)
        if (byCell.has(key)) wanted.add(key)
      }
    }
  }
  for (const key of wanted) visit(key)
}
