import type { BBox } from '../position'
import { type Degrees, degrees, type SquareMetres, squareMetres } from '../units'
import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS, RADIAN } from './wgs84'

const E = Math.sqrt(ECCENTRICITY_SQUARED)

/** Snyder's q: twice the area between the equator and a parallel, in units of a² per radian of longitude. */
const authalicQ = (latitude: number): number => {
  const sine = Math.sin(latitude * RADIAN)
  return (1 - ECCENTRICITY_SQUARED) * (sine / (1 - ECCENTRICITY_SQUARED * sine * sine) + Math.atanh(E * sine) / E)
}

const Q_AT_POLE = authalicQ(90)

/**
 * Sine of the authalic latitude: equal steps of it are equal areas, so (longitude, sine) is an equal-area plane.
 *
 * Units:  geodetic latitude in degrees; result −1…1.
 * Source: Snyder 1987, USGS PP 1395, equations 3-11 and 3-12.
 */
export const sineOfAuthalicLatitude = (latitude: Degrees): number => authalicQ(latitude) / Q_AT_POLE

/** Latitude on the sphere of equal area that stands for a geodetic latitude. Units: degrees. Source: as above. */
export const authalicLatitude = (latitude: Degrees): Degrees =>
  degrees(Math.asin(Math.max(-1, Math.min(1, sineOfAuthalicLatitude(latitude)))) / RADIAN)

/**
 * Area between two parallels and two meridians, in closed form.
 *
 * Shape:  [west, south, east, north] in degrees; the northern and southern edges are parallels, not geodesics.
 * Units:  square metres.
 * Source: Snyder 1987, USGS PP 1395, equation 3-12.
 */
export const areaBetweenParallels = ([west, south, east, north]: BBox): SquareMetres =>
  squareMetres((EQUATORIAL_RADIUS ** 2 / 2) * (east - west) * RADIAN * (authalicQ(north) - authalicQ(south)))
