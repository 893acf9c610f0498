import { geodesicPolyline } from '../earth/geodesic-polyline'
import { closedRing } from '../measure/perimeter'
import { unwrapped } from '../measure/unwrapped'
import type { Position } from '../position'
import { outlineStep } from './outline-step'

type Outline = readonly Position[]

const outlineOf = (corners: readonly Position[]): Outline => {
  const ring = unwrapped(closedRing(corners))
  return unwrapped(geodesicPolyline(ring, outlineStep(ring)))
}

/** Whether a position lies in an outline: a ray to the east crosses it an odd number of times. */
const lies = ([lon, lat]: Position, within: Outline): boolean => {
  // the same turn of the Earth as the outline, which may pass the 180th meridian
  const x = lon + 360 * Math.round(((within[0]?.[0] ?? lon) - lon) / 360)
  let odd = false
  within.forEach(([toX, toY], at) => {
    const [fromX, fromY] = within[at - 1] ?? [toX, toY]
    if (fromY > lat === toY > lat) return
    if (x < fromX + ((lat - fromY) / (toY - fromY)) * (toX - fromX)) odd = !odd
  })
  return odd
}

/**
 * Finds the holes of an area that are none: those that reach out of its outline, or into another hole.
 *
 * Shape:  corners without the closing one, edges are geodesics; indices into `holes`.
 * Errors: none; a hole whose edges only cross another's, no corner of either within the other, is found by
 *         `selfCrossings`.
 */
export const strayHoles = (
  positions: readonly Position[],
  holes: readonly (readonly Position[])[],
): readonly number[] => {
  if (holes.length === 0 || positions.length < 3) return []
  const outline = outlineOf(positions)
  const outlines = holes.map(outlineOf)
  return holes.flatMap((hole, index) => {
    const out = hole.some((corner) => !lies(corner, outline))
    const inAnother = outlines.some((other, at) => at !== index && hole.some((corner) => lies(corner, other)))
    return out || inAnother ? [index] : []
  })
}
