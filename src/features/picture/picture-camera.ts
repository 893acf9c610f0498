import { geodesicScale, niceScaleLength, type ScaleBar } from '../../domain/measure/scale-bar'
import type { Position } from '../../domain/position'
import { framing, OPENING_BOUNDS } from '../../map/opening-view'
import { shiftedCentre } from '../../map/view/picture/tile-plan'
import type { Camera } from '../../permalink/snapshot'

type Sides = { readonly width: number; readonly height: number }

const NOTHING_COVERED = { top: 0, right: 0, bottom: 0, left: 0 }

/** The camera whose picture shows all that the screen shows, as large as its frame allows. */
export const pictureCamera = (camera: Camera | null, screen: Sides, frame: Sides): Camera => {
  if (!camera) {
    const { centre, zoom } = framing(OPENING_BOUNDS, frame, NOTHING_COVERED)
    return { lon: centre[0], lat: centre[1], zoom, bearing: 0, pitch: 0 }
  }
  const grown = Math.min(frame.width / screen.width, frame.height / screen.height)
  return { ...camera, zoom: camera.zoom + Math.log2(grown) }
}

const HALF_SPAN = 50

/**
 * The scale bar for the middle of a picture.
 *
 * Units:  CSS pixels of the picture; the length is the geodesic between two points of the middle's parallel to the
 *         picture's edge, a hundred pixels apart.
 */
export const scaleOfPicture = (camera: Camera, longest: number): ScaleBar | null => {
  const level = { ...camera, pitch: 0 }
  const [left, right] = [-HALF_SPAN, HALF_SPAN].map((right): Position => shiftedCentre(level, right, 0))
  return left && right ? niceScaleLength(geodesicScale(left, right, 2 * HALF_SPAN), longest) : null
}
