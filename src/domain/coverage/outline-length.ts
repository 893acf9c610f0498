import { type AreaGeometry, polygonsOf } from '../earth/area-geometry'
import { distanceBetween } from '../earth/inverse'
import type { Position } from '../position'
import type { Metres } from '../units'

const nameOf = ([lon, lat]: Position): string => `${lon},${lat}`

/** The same for both directions of travel. */
const edgeName = (a: Position, b: Position): string => [nameOf(a), nameOf(b)].sort().join(' ')

/** A piece of a border between two vertices. Units: metres, along the geodesic. */
export type OutlineEdge = { readonly start: Position; readonly end: Position; readonly length: Metres }

/**
 * The border round several areas together: what two of them share is inside.
 *
 * Shape:  a shared border has the same vertices in both areas; holes count as borders.
 * Units:  metres, along geodesics.
 */
export const outlineEdges = (areas: readonly AreaGeometry[]): readonly OutlineEdge[] => {
  const edges = new Map<string, { readonly ends: readonly [Position, Position]; times: number }>()
  for (const ring of areas.flatMap(polygonsOf).flat()) {
    ring.forEach((end, index) => {
      const start = ring[index - 1]
      if (!start) return
      const name = edgeName(start, end)
      const known = edges.get(name)
      if (known) known.times += 1
      else edges.set(name, { ends: [start, end], times: 1 })
    })
  }
  return [...edges.values()]
    .filter(({ times }) => times === 1)
    .map(({ ends: [start, end] }) => ({ start, end, length: distanceBetween(start, end) }))
}
