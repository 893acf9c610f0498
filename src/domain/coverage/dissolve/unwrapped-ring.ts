import type { Ring } from '../../earth/area-geometry'
import type { Position } from '../../position'

const TURN = 360

/** An edge this long in longitude is meant the short way, across the antimeridian; exactly 360° is the whole world. */
const crosses = (jump: number): boolean => Math.abs(jump) > 180 && Math.abs(jump) < TURN

const shifted = (ring: Ring, by: number): Ring => ring.map(([lon, lat]): Position => [lon + by, lat])

/**
 * Follows a ring across the antimeridian, and gives every turn of it that may touch longitudes -180 to 180.
 *
 * Shape:  one ring, the same reference, when nothing jumps; else the ring without jumps, and a copy one turn away.
 */
export const unwrappedRing = (ring: Ring): readonly Ring[] => {
  let offset = 0
  let jumped = false
  const followed = ring.map(([lon, lat], index): Position => {
    const before = ring[index - 1]
    const jump = before ? lon - before[0] : 0
    if (crosses(jump)) {
      offset -= Math.sign(jump) * TURN
      jumped = true
    }
    return [lon + offset, lat]
  })
  if (!jumped) return [ring]
  // not spread into Math.max: a ring may have more corners than a call takes arguments
  const east = followed.reduce((most, [lon]) => Math.max(most, lon), Number.NEGATIVE_INFINITY)
  return east > 180 ? [followed, shifted(followed, -TURN)] : [followed, shifted(followed, TURN)]
}
