import type { MainModule, PathsD } from 'clipper2-wasm/dist/clipper2z'
import type { AreaGeometry } from '../../earth/area-geometry'
import { type SquareMetres, squareMetres } from '../../units'
import { byColumn, type CellKey } from './cells'
import { cleanPolygon, type PlanePolygon } from './clean-polygon'
import { DECIMALS, pathsOf } from './clipper'
import { cutAlongSheets, deletePieces, type Edges, forEachCell, type Pieces } from './denominator-pieces'
import type { InputProblem } from './input-problem'
import { piecesInside } from './pieces-inside'
import { areaOfPlane } from './plane'
import { createStrips, isLarge, type Strips } from './strips'

/** Covered area by denominator and cell. Units: square metres; cells without any are left out. */
export type CoveredByCell = ReadonlyMap<string, ReadonlyMap<CellKey, SquareMetres>>

export type Dissolver = {
  /** Takes a polygon in, or with null out, at its place in the list; says what was wrong with it. */
  readonly put: (index: number, geometry: AreaGeometry | null) => InputProblem | null
  /** Sets or, with null, drops a denominator. */
  readonly setDenominator: (code: string, geometry: AreaGeometry | null, edges?: Edges) => void
  /** Area of a denominator that lies in none of some others; `cut` also takes it away from the denominator. */
  readonly areaOutside: (code: string, others: readonly string[], cut: boolean) => SquareMetres
  /** Covered area, computed anew only where something changed since the last call. */
  readonly covered: (onProgress?: (done: number, of: number) => void) => CoveredByCell
  /** Area of a denominator by cell. */
  readonly areaByCell: (code: string) => ReadonlyMap<CellKey, SquareMetres>
  readonly dispose: () => void
}

/**
 * Dissolves polygons and measures how much of each denominator they cover; what overlaps counts once.
 *
 * Shape:  polygons keep their place in the list; edges are straight in degrees (RFC 7946).
 * Units:  square metres on the WGS84 ellipsoid.
 * Errors: no input makes it throw; `put` says what was repaired or refused.
 * Source: Clipper2 (Johnson; Vatti 1992) in the equal-area plane of `plane.ts`, one cell of the sheet grid at a time:
 *         intersection with the non-zero rule unites and clips in one pass, as all rings are wound alike.
 */
export const createDissolver = (clipper: MainModule): Dissolver => {
  const polygons = new Map<number, PlanePolygon>()
  const inCell = new Map<CellKey, Set<number>>()
  const denominators = new Map<string, Pieces>()
  const results = new Map<string, Map<CellKey, SquareMetres>>()
  const dirty = new Set<CellKey>()

  const forEachWantedCell = (polygon: PlanePolygon, visit: (key: CellKey) => void): void =>
    forEachCell(polygon.bounds, [...denominators.values()], visit)
  const enter = (index: number, key: CellKey): void => {
    inCell.set(key, (inCell.get(key) ?? new Set()).add(index))
    dirty.add(key)
  }
  const takeOut = (index: number): void => {
    const before = polygons.get(index)
    if (!before) return
    forEachWantedCell(before, (key) => {
      if (inCell.get(key)?.delete(index)) dirty.add(key)
    })
    polygons.delete(index)
  }

  const put: Dissolver['put'] = (index, geometry) => {
    takeOut(index)
    if (!geometry) return null
    const { polygon, problem } = cleanPolygon(clipper, geometry)
    if (polygon) {
      polygons.set(index, polygon)
      forEachWantedCell(polygon, (key) => enter(index, key))
    }
    return problem && { index, kind: problem, refused: polygon === null }
  }

  const setDenominator: Dissolver['setDenominator'] = (code, geometry, edges) => {
    const before = denominators.get(code)
    if (before) deletePieces(before)
    denominators.delete(code)
    results.delete(code)
    if (!geometry) return
    const pieces = cutAlongSheets(clipper, geometry, edges)
    denominators.set(code, pieces)
    results.set(code, new Map())
    for (const [index, polygon] of polygons) {
      forEachCell(polygon.bounds, [pieces], (key) => enter(index, key))
    }
  }

  const areaOutside: Dissolver['areaOutside'] = (code, others, cut) => {
    const whole = denominators.get(code)
    if (!whole) return squareMetres(0)
    const lands = others.flatMap((other) => denominators.get(other) ?? [])
    const inside = piecesInside(clipper, whole, lands)
    const outside = squareMetres(Math.max(0, sumOfCells(whole.areaByCell) - sumOfCells(inside.areaByCell)))
    deletePieces(cut ? whole : inside)
    if (cut) denominators.set(code, inside)
    return outside
  }

  const pathsIn = (key: CellKey, strips: Strips): PathsD => {
    const inside = [...(inCell.get(key) ?? [])].flatMap((index) => polygons.get(index) ?? [])
    const paths = pathsOf(
      clipper,
      inside.filter((polygon) => !isLarge(polygon)).flatMap(({ rings }) => rings),
    )
    for (const polygon of inside.filter(isLarge)) strips.addCut(polygon, key, paths)
    return paths
  }

  const compute = (key: CellKey, strips: Strips): void => {
    const paths = pathsIn(key, strips)
    for (const [code, { byCell }] of denominators) {
      const piece = byCell.get(key)
      const result = results.get(code)
      if (!piece || !result) continue
      result.delete(key)
      if (paths.size() === 0) continue
      const inside = clipper.IntersectD(paths, piece, clipper.FillRule.NonZero, DECIMALS)
      const area = areaOfPlane(clipper.AreaPathsD(inside))
      inside.delete()
      if (area > 0) result.set(key, area)
    }
    paths.delete()
  }

  return {
    put,
    setDenominator,
    areaOutside,
    covered: (onProgress) => {
      const cells = byColumn(dirty)
      dirty.clear()
      const strips = createStrips(clipper)
      cells.forEach((key, done) => {
        compute(key, strips)
        onProgress?.(done + 1, cells.length)
      })
      strips.dispose()
      return results
    },
    areaByCell: (code) => denominators.get(code)?.areaByCell ?? new Map<CellKey, SquareMetres>(),
    dispose: () => {
      for (const pieces of denominators.values()) deletePieces(pieces)
      denominators.clear()
      polygons.clear()
      inCell.clear()
    },
  }
}

/** Adds the cells of a denominator up. Units: square metres. */
export const sumOfCells = (cells: ReadonlyMap<CellKey, SquareMetres>): SquareMetres => {
  let total = 0
  for (const area of cells.values()) total += area
  return squareMetres(total)
}
