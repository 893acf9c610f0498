import { PAKISTAN_WINDOW } from '../../domain/gazetteer/pakistan-window'
import type { BBox } from '../../domain/position'
import { camera } from '../../map/camera-port'
import { readViewport } from '../../map/viewport'

/** Less of the view than this and one would have to look for it. */
const ENOUGH = 0.25
/** Close enough for a single point, with a named town still in view. */
const NEAREST = 9

const [WEST, SOUTH, EAST, NORTH] = PAKISTAN_WINDOW

/**
 * Moves the map to a box, unless it is well in view already, because every move draws the whole map anew, or lies where
 * this atlas has no map: exchanged axes would lead to an empty sheet.
 */
export const bringIntoView = ([west, south, east, north]: BBox): void => {
  if (west > EAST || east < WEST || south > NORTH || north < SOUTH) return
  const [left, bottom, right, top] = readViewport()?.bounds ?? [0, 0, 0, 0]
  const isInside = west >= left && east <= right && south >= bottom && north <= top
  const share = Math.max((east - west) / (right - left), (north - south) / (top - bottom))
  if (!isInside || share < ENOUGH) camera.fitBounds([west, south, east, north], NEAREST)
}
