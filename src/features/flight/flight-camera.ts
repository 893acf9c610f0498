import { pointAtChainage } from '../../domain/corridor/point-at-chainage'
import type { Metres } from '../../domain/units'
import type { Camera } from '../../permalink/snapshot'
import type { FlightCourse } from '../../store/selectors/corridor-flight'

/**
 * How high the camera flies. Beyond zoom 10 the atlas does not go, and a tilt of more than 60° the map does not allow;
 * the higher one flies the steeper one looks down, so that what is seen ends before the plate does.
 */
export const HEIGHTS = {
  near: { zoom: 9.4, pitch: 55 },
  middle: { zoom: 8.2, pitch: 45 },
  far: { zoom: 7, pitch: 30 },
} as const

export type Height = keyof typeof HEIGHTS

/** The camera over the course at a chainage, looking along it; null for a course without segments. */
export const cameraAlong = (
  { alignment, headingAt }: FlightCourse,
  chainage: Metres,
  height: Height,
): Camera | null => {
  const point = pointAtChainage(alignment, chainage)
  if (!point) return null
  const [lon, lat] = point.position
  return { lon, lat, bearing: headingAt(chainage), ...HEIGHTS[height] }
}
