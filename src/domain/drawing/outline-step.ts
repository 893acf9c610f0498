import type { Position } from '../position'
import { type Metres, metres } from '../units'

/** Over 20 km a geodesic leaves the straight line between its ends by less than 15 m at 35° N. */
const STEP = metres(20_000)
/** Beyond this many pieces the step is widened: the question is asked on every movement of the pointer. */
const MOST_PIECES = 2000

/** How far apart the straight pieces may be set that stand for the geodesic edges of an outline. Units: metres. */
export const outlineStep = (positions: readonly Position[]): Metres => {
  const degrees = positions.reduce((sum, [lon, lat], at) => {
    const before = positions[at - 1] ?? [lon, lat]
    return sum + Math.hypot(lon - before[0], lat - before[1])
  }, 0)
  return metres(Math.max(STEP, (degrees * 111_200) / MOST_PIECES))
}
