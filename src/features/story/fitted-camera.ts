import { framing, MAX_ZOOM, MIN_ZOOM, OPENING_BOUNDS } from '../../map/opening-view'
import type { Camera } from '../../permalink/snapshot'
import { filledWithPlate } from './fill-with-plate'

type Size = { readonly width: number; readonly height: number }

/** The maps of usual windows, in CSS pixels: what views are made on lies between these. */
const MADE_ON: { readonly least: Size; readonly most: Size } = {
  least: { width: 840, height: 700 },
  most: { width: 1100, height: 800 },
}

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 }

/**
 * A view on a smaller or larger screen than it was made on shows the same ground, smaller or larger: and rather closer,
 * as long as the ground of the smallest map it may have been made on stays in sight, than with an edge of the plate.
 * `foot` is what a strip at the lower edge covers, in CSS pixels.
 */
export const fittedCamera = (camera: Camera | null, { width, height }: Size, foot = 0): Camera => {
  if (!camera) {
    const { centre, zoom } = framing(OPENING_BOUNDS, { width, height }, NO_PADDING)
    return { lon: centre[0], lat: centre[1], zoom, bearing: 0, pitch: 0 }
  }
  // its middle stays the middle of the box: what the foot takes below is missing above as well
  const free = height - 2 * foot
  if (width <= 0 || free <= 0) return camera
  const { least, most } = MADE_ON
  const room = Math.min(width / least.width, free / least.height)
  const smaller = Math.min(1, room)
  const larger = Math.max(1, Math.min(width / most.width, height / most.height))
  const zoom = Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, camera.zoom + Math.log2(smaller * larger)))
  const fitted = smaller * larger === 1 ? camera : { ...camera, zoom }
  return filledWithPlate(fitted, { width, height }, camera.zoom + Math.log2(room))
}
