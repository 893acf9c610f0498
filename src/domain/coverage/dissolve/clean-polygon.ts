import type { MainModule, PathsD } from 'clipper2-wasm/dist/clipper2z'
import { type AreaGeometry, polygonsOf, type Ring } from '../../earth/area-geometry'
import type { Position } from '../../position'
import { DECIMALS, pathsOf, ringsOf } from './clipper'
import type { InputProblemKind } from './input-problem'
import { ringToPlane } from './plane'
import { isPlainlySimple } from './simple-ring'
import { tangleOf } from './tangle'
import { unwrappedRing } from './unwrapped-ring'

/** A polygon in the plane, wound so that outer rings count up and holes count down. */
export type PlanePolygon = {
  /** x, y, z triples per ring. */
  readonly rings: readonly Float64Array[]
  /** West, south, east, north in the plane. */
  readonly bounds: readonly [number, number, number, number]
}

export type Cleaned = { readonly polygon: PlanePolygon | null; readonly problem: InputProblemKind | null }

/** Files that count on past the antimeridian do so once at most; anything further is not a longitude. */
const FURTHEST = 540

const isPosition = ([lon, lat]: Position): boolean => Math.abs(lon) <= FURTHEST && Math.abs(lat) <= 90

/** Twice the signed area of an open ring of triples. */
const doubleArea = (ring: Float64Array): number => {
  let sum = 0
  const [x0 = 0, y0 = 0] = ring
  for (let at = 3; at + 3 < ring.length; at += 3) {
    const [ax = 0, ay = 0, , bx = 0, by = 0] = ring.subarray(at, at + 5)
    sum += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0)
  }
  return sum
}

const boundsOf = (rings: readonly Float64Array[]): PlanePolygon['bounds'] => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 3) {
      const x = ring[at] ?? 0
      const y = ring[at + 1] ?? 0
      west = Math.min(west, x)
      east = Math.max(east, x)
      south = Math.min(south, y)
      north = Math.max(north, y)
    }
  }
  return [west, south, east, north]
}

const absoluteArea = (rings: readonly Float64Array[]): number =>
  rings.reduce((sum, ring) => sum + Math.abs(doubleArea(ring)), 0)

/**
 * What winding says beside what covers: a polygon whose rings cross covers less than its rings enclose. Compared to
 * one part in a hundred million, the rounding of the clipper.
 */
const isCrossed = (outer: readonly Float64Array[], holes: readonly Float64Array[], covered: number): boolean => {
  const enclosed = Math.abs(absoluteArea(outer) - absoluteArea(holes))
  return Math.abs(enclosed - covered) > enclosed * 1e-8 + 1e-9
}

const resolved = (clipper: MainModule, rings: readonly Float64Array[]): readonly Float64Array[] => {
  const raw: PathsD = pathsOf(clipper, rings)
  const clean = clipper.UnionSelfD(raw, clipper.FillRule.EvenOdd, DECIMALS)
  const found = ringsOf(clean)
  raw.delete()
  clean.delete()
  return found
}

const reversed = (ring: Float64Array): Float64Array => {
  const turned = new Float64Array(ring.length)
  for (let at = 0; at < ring.length; at += 3) turned.set(ring.subarray(at, at + 3), ring.length - 3 - at)
  return turned
}

/** Below this (square tenths of a degree) a ring may round to nothing in the clipper: it decides. */
const LEAST = 1e-6

/** The one small ring of most polygons, wound as the clipper would; null for anything less plain. */
const plainRing = (polygons: readonly (readonly Ring[])[]): Float64Array | null => {
  const [rings, ...others] = polygons
  const [ring, ...holes] = rings ?? []
  if (!ring || holes.length + others.length > 0 || !isPlainlySimple(ring) || unwrappedRing(ring)[0] !== ring)
    return null
  const plane = ringToPlane(ring)
  const area = doubleArea(plane)
  if (Math.abs(area) < LEAST) return null
  return area > 0 ? plane : reversed(plane)
}

/**
 * Carries a polygon into the plane and makes it sound: crossings resolved by the even-odd rule, rings wound alike.
 *
 * Shape:  closed or open rings, either winding; a ring that jumps over the antimeridian is followed round it.
 * Errors: never throws; `problem` says what was repaired, or why `polygon` is null.
 */
export const cleanPolygon = (clipper: MainModule, geometry: AreaGeometry): Cleaned => {
  const polygons = polygonsOf(geometry)
  const all = polygons.flat()
  if (!all.every((ring) => ring.every(isPosition))) return { polygon: null, problem: 'not-a-position' }
  const plain = plainRing(polygons)
  if (plain) return { polygon: { rings: [plain], bounds: boundsOf([plain]) }, problem: null }
  if (tangleOf(polygons).isTooMuch) return { polygon: null, problem: 'too-tangled' }
  const plane = (ring: Ring): Float64Array[] => unwrappedRing(ring).map(ringToPlane)
  const outer = polygons.flatMap(([ring]) => (ring ? plane(ring) : []))
  const holes = polygons.flatMap(([, ...rings]) => rings.flatMap(plane))
  // each polygon by itself: two that overlap each other must not cancel by the even-odd rule
  const rings = polygons.flatMap((polygon) => resolved(clipper, polygon.flatMap(plane)))
  if (rings.length === 0) return { polygon: null, problem: 'no-area' }
  const covered = Math.abs(rings.reduce((sum, ring) => sum + doubleArea(ring), 0))
  const crossed = isCrossed(outer, holes, covered)
  return { polygon: { rings, bounds: boundsOf(rings) }, problem: crossed ? 'self-crossing' : null }
}
