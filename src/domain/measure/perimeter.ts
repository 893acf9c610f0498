import { type AreaGeometry, polygonsOf, type Ring } from '../earth/area-geometry'
import type { Position } from '../position'

/** A ring that ends where it began. Shape: closed rings stay as they are. */
export const closedRing = (ring: Ring): readonly Position[] => {
  const [first, last] = [ring[0], ring.at(-1)]
  if (!first || !last || (first[0] === last[0] && first[1] === last[1])) return ring
  return [...ring, first]
}

/** Every outline of an area, outer rings and holes, closed: what its perimeter is measured along. */
export const outlinesOf = (geometry: AreaGeometry): readonly (readonly Position[])[] =>
  polygonsOf(geometry).flat().map(closedRing)
