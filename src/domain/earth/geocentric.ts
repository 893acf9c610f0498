import type { Position } from '../position'
import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS, RADIAN } from './wgs84'

/** Earth-centred x, y, z in metres of a point on the ellipsoid. */
export type Geocentric = readonly [x: number, y: number, z: number]

/**
 * Places a position in space. The straight distance between two such points is never longer than the geodesic, which
 * makes it a cheap and safe lower bound.
 *
 * Units:  metres.
 * Source: Torge 2001, Geodesy, 3rd ed., section 4.1.3, with ellipsoidal height 0.
 */
export const geocentric = ([lon, lat]: Position): Geocentric => {
  const sine = Math.sin(lat * RADIAN)
  const cosine = Math.cos(lat * RADIAN)
  const normal = EQUATORIAL_RADIUS / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine)
  return [
    normal * cosine * Math.cos(lon * RADIAN),
    normal * cosine * Math.sin(lon * RADIAN),
    normal * (1 - ECCENTRICITY_SQUARED) * sine,
  ]
}

/** Where along a chord, 0 at its start to 1 at its end, a point in space is nearest to it. */
export const shareAlongChord = (point: Geocentric, start: Geocentric, end: Geocentric): number => {
  const [dx, dy, dz] = [end[0] - start[0], end[1] - start[1], end[2] - start[2]]
  const squared = dx * dx + dy * dy + dz * dz
  const along = (point[0] - start[0]) * dx + (point[1] - start[1]) * dy + (point[2] - start[2]) * dz
  return squared > 0 ? Math.max(0, Math.min(1, along / squared)) : 0
}

/** Straight distance from a point in space to a chord. Units: metres. */
export const distanceToChord = (point: Geocentric, start: Geocentric, end: Geocentric): number => {
  const share = shareAlongChord(point, start, end)
  const x = point[0] - start[0] - share * (end[0] - start[0])
  const y = point[1] - start[1] - share * (end[1] - start[1])
  const z = point[2] - start[2] - share * (end[2] - start[2])
  return Math.sqrt(x * x + y * y + z * z)
}
