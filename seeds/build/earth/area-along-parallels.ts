import type { MultiPolygon, Polygon, Position as Vertex } from 'geojson'
import { polygonsOf, type Ring } from '../geometry/rings'
import { ringArea } from './ellipsoidal-area'

/** Steps to a quarter degree: with 64 the area under a sheet's edge is right to 2e-8 of the sheet. */
const STEP = 0.25 / 64
const GRID = 0.25
const TINY = 1e-9

const onGrid = (lat: number): boolean => Math.abs(lat / GRID - Math.round(lat / GRID)) < TINY

/** Positions between two vertices on one sheet parallel, on steps that both neighbouring sheets share. */
const between = ([x1 = 0, y1 = 0]: Vertex, [x2 = 0, y2 = 0]: Vertex): Vertex[] => {
  if (y1 !== y2 || !onGrid(y1)) return []
  const [low, high] = x1 < x2 ? [x1, x2] : [x2, x1]
  const steps: Vertex[] = []
  for (let n = Math.floor(low / STEP) + 1; n * STEP < high; n++) steps.push([n * STEP, y1])
  return x1 < x2 ? steps : steps.reverse()
}

const densified = (ring: Ring): Ring =>
  ring.flatMap((vertex, i) => {
    const next = ring[i + 1]
    return next ? [vertex, ...between(vertex, next)] : [vertex]
  })

/**
 * Area in m² of a piece cut out by survey sheets: edges along a sheet's parallel follow the parallel, all others are
 * geodesics, so that the pieces of a province add up to the province.
 */
export const areaAlongParallels = (geometry: Polygon | MultiPolygon): number => {
  let total = 0
  for (const rings of polygonsOf(geometry)) {
    rings.forEach((ring, index) => {
      total += (index === 0 ? 1 : -1) * Math.abs(ringArea(densified(ring)))
    })
  }
  return total
}
