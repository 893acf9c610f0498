import type { AreaGeometry, Ring } from '../../earth/area-geometry'
import { polygonsOf } from '../../earth/area-geometry'
import { geodesicPolyline } from '../../earth/geodesic-polyline'
import { metres } from '../../units'

/** Over a kilometre a geodesic at 37° N strays 1.5 cm from the line that is straight in degrees. */
const STEP = metres(1000)

const closed = (ring: Ring): Ring => {
  const [first] = ring
  const last = ring.at(-1)
  return !first || (first[0] === last?.[0] && first[1] === last?.[1]) ? ring : [...ring, first]
}

/**
 * Fills in the edges of a polygon so that they run along geodesics even where edges are taken as straight in degrees.
 * The areas the atlas publishes are those between geodesics; along the Line of Control the difference is 7e-5.
 */
export const withGeodesicEdges = (geometry: AreaGeometry): AreaGeometry => ({
  type: 'MultiPolygon',
  coordinates: polygonsOf(geometry).map((rings) => rings.map((ring) => geodesicPolyline(closed(ring), STEP))),
})
