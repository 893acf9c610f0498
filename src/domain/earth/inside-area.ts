import type { Position } from '../position'
import { type AreaGeometry, polygonsOf, type Ring } from './area-geometry'

/** An edge of a ring: x and y of both ends. */
export type Edge = readonly [ax: number, ay: number, bx: number, by: number]

const edgesOfRing = (ring: Ring): readonly Edge[] =>
  ring.map(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay]
    return [ax, ay, bx, by]
  })

/** Lists the edges of every ring of an area, outer rings and holes alike. Shape: straight in degrees (RFC 7946). */
export const edgesOf = (area: AreaGeometry): readonly Edge[] =>
  polygonsOf(area).flatMap((rings) => rings.flatMap(edgesOfRing))

/**
 * Tells whether a position lies inside an area given by its edges.
 *
 * Shape:  even-odd rule over all rings at once, so that a hole is outside; rings may be wound either way.
 */
export const isInside = ([x, y]: Position, edges: readonly Edge[]): boolean => {
  let inside = false
  for (const [ax, ay, bx, by] of edges) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  }
  return inside
}
