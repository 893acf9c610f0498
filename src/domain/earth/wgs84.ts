import geographiclib from 'geographiclib-geodesic'

/** GeographicLib's WGS84 ellipsoid; everything geodesic in the atlas goes through this one object. */
export const WGS84 = geographiclib.Geodesic.WGS84

/** Masks for GeographicLib calls: what to compute. Longitudes are unrolled where a line must not jump at 180°. */
export const { AZIMUTH, DISTANCE, DISTANCE_IN, LATITUDE, LONGITUDE, LONG_UNROLL } = geographiclib.Geodesic

/** Equatorial radius in metres and flattening, the two defining numbers of WGS84. */
export const EQUATORIAL_RADIUS = WGS84.a
const FLATTENING = WGS84.f

/** Square of the first eccentricity, e² = f (2 − f). */
export const ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING)

/** Radians in a degree. */
export const RADIAN = Math.PI / 180
