import { distanceBetween } from '../earth/inverse'
import type { Position } from '../position'
import { type Metres, metres } from '../units'

/**
 * Length of a traced line on the WGS84 ellipsoid.
 *
 * Shape:  positions [lon, lat] in degrees; heights ignored; a repeated position adds nothing.
 * Units:  metres.
 * Errors: none; fewer than two positions measure 0 m.
 * Source: Karney 2013, J. Geod. 87:43–55, doi:10.1007/s00190-012-0578-z, inverse problem summed over segments.
 */
export const geodesicLength = (positions: readonly Position[]): Metres => {
  let total = 0
  positions.forEach((end, index) => {
    const start = positions[index - 1]
    if (start) total += distanceBetween(start, end)
  })
  return metres(total)
}
