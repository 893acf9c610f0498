import type { Ring } from '../../earth/area-geometry'
import type { Position } from '../../position'

/** Comparing every edge with every other is quicker than asking the clipper up to about this many. */
const FEW = 16

/** Twice the signed area of a triangle: which side of a–b the third point lies on. */
const side = ([ax, ay]: Position, [bx, by]: Position, [cx, cy]: Position): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)

/** Touching counts as crossing: whatever is not plainly apart is left to the clipper. */
const apart = (a: Position, b: Position, c: Position, d: Position): boolean =>
  side(a, b, c) * side(a, b, d) > 0 || side(c, d, a) * side(c, d, b) > 0

/**
 * Tells a small ring that plainly does not cross or touch itself, so that nothing about it has to be resolved.
 *
 * Shape:  open or closed ring, edges straight in degrees.
 * Errors: false for any ring that needs a second look: many corners, repeated ones, spikes, crossings, touching.
 */
export const isPlainlySimple = (ring: Ring): boolean => {
  const first = ring[0]
  const last = ring.at(-1)
  const count = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1] ? ring.length - 1 : ring.length
  if (count < 3 || count > FEW) return false
  const at = (index: number): Position => ring[index % count] ?? [Number.NaN, Number.NaN]
  for (let i = 0; i < count; i += 1) {
    // a corner on the line of its neighbours may be a spike; side() is NaN for what is no position
    if (!(Math.abs(side(at(i), at(i + 1), at(i + 2))) > 1e-12)) return false
    for (let j = i + 2; j < count; j += 1) {
      const areNeighbours = i === 0 && j === count - 1
      if (!areNeighbours && !apart(at(i), at(i + 1), at(j), at(j + 1))) return false
    }
  }
  return true
}
