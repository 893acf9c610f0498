import { type AreaGeometry, polygonsOf, type Ring } from '../earth/area-geometry'
import { EQUATORIAL_RADIUS, RADIAN } from '../earth/wgs84'
import type { Position } from '../position'
import { type Metres, metres, type SquareMetres, squareMetres } from '../units'
import { turnOf, unwrapped } from './unwrapped'

/** The projection of web maps ends here, where the world is a square; nearer to the pole it has no place for a point. */
const LAST_PARALLEL = 89.999999

const projected = ([lon, lat]: Position): readonly [x: number, y: number] => [
  EQUATORIAL_RADIUS * lon * RADIAN,
  EQUATORIAL_RADIUS * Math.asinh(Math.tan(lat * RADIAN)),
]

const isPolar = ([, lat]: Position): boolean => Math.abs(lat) > LAST_PARALLEL

/**
 * Length of a line as drawn on a web map, taken for metres: what a naive tool answers.
 *
 * Shape:  positions [lon, lat] in degrees; the short way across the antimeridian.
 * Units:  metres of the Web Mercator plane (EPSG:3857), which are metres on the ground at the equator alone.
 * Errors: null at a pole, which the projection does not reach.
 */
export const planarLength = (positions: readonly Position[]): Metres | null => {
  if (positions.some(isPolar)) return null
  const points = unwrapped(positions).map(projected)
  return metres(
    points.reduce((sum, [x, y], index) => {
      const before = points[index - 1]
      return before ? sum + Math.hypot(x - before[0], y - before[1]) : sum
    }, 0),
  )
}

/** Shoelace about the first corner, so that small figures far from the origin keep their digits. */
const ringArea = (ring: Ring): number => {
  const [first, ...others] = unwrapped(ring).map(projected)
  if (!first) return 0
  const corners = others.map(([x, y]) => [x - first[0], y - first[1]] as const)
  const twice = corners.reduce((sum, [x, y], index) => {
    const before = corners[index - 1]
    return before ? sum + before[0] * y - x * before[1] : sum
  }, 0)
  return Math.abs(twice) / 2
}

/**
 * Area of a polygon or multipolygon as drawn on a web map.
 *
 * Shape:  GeoJSON ring order, any winding, rings closed or open; the short way across the antimeridian.
 * Units:  square metres of the Web Mercator plane (EPSG:3857).
 * Errors: null where a ring touches or goes round a pole.
 */
export const planarArea = (geometry: AreaGeometry): SquareMetres | null => {
  const polygons = polygonsOf(geometry)
  if (polygons.flat().some((ring) => ring.some(isPolar) || turnOf(ring) !== 0)) return null
  return squareMetres(
    polygons.reduce(
      (total, rings) => total + rings.reduce((sum, ring, at) => sum + (at === 0 ? 1 : -1) * ringArea(ring), 0),
      0,
    ),
  )
}
