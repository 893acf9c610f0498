import type { Map as MapLibreMap } from 'maplibre-gl'
import { geodesicScale } from '../../domain/measure/scale-bar'
import type { Metres } from '../../domain/units'
import { mapsShown, SCALE_SPAN_PIXELS } from '../viewport'

/** Ground length of a pixel in the middle of the map in this box, measured as a geodesic; null before there is one. */
export const scaleUnder = (box: Element | null): Metres | null => {
  const map = (mapsShown() as readonly MapLibreMap[]).find((each) => box?.contains(each.getContainer()))
  if (!map) return null
  const { x, y } = map.project(map.getCenter())
  const [left, right] = [-1, 1].map((side) => map.unproject([x + (side * SCALE_SPAN_PIXELS) / 2, y]))
  return left && right ? geodesicScale([left.lng, left.lat], [right.lng, right.lat], SCALE_SPAN_PIXELS) : null
}
