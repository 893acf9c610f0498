import { framing, MAX_ZOOM, MIN_ZOOM, OPENING_BOUNDS } from '../../map/opening-view'
import type { Camera } from '../../permalink/snapshot'

type Size = { readonly width: number; readonly height: number }

/** The maps of usual windows, in CSS pixels: what views are made on lies between these. */
const MADE_ON: { readonly least: Size; readonly most: Size } = {
  least: { width: 840, height: 640 },
  most: { width: 1100, height: 800 },
}

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 }

/** A view on a smaller or larger screen than it was made on shows the same ground, smaller or larger. */
export const fittedCamera = (camera: Camera | null, { width, height }: Size): Camera => {
  if (!camera) {
    const { centre, zoom } = framing(OPENING_BOUNDS, { width, height }, NO_PADDING)
    return { lon: centre[0], lat: centre[1], zoom, bearing: 0, pitch: 0 }
  }
  const { least, most } = MADE_ON
  const smaller = Math.min(1, width / least.width, height / least.height)
  const larger = Math.max(1, Math.min(width / most.width, height / most.height))
  const zoom = camera.zoom + Math.log2(smaller * larger)
  return smaller * larger === 1 || smaller === 0
    ? camera
    : { ...camera, zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom)) }
}
