import { ECCENTRICITY_SQUARED, EQUATORIAL_RADIUS, RADIAN } from '../../domain/earth/wgs84'
import { pixelsOf } from './paper'

const TILE = 512

/**
 * Metres of the ellipsoid under a CSS pixel of the map at zoom 0, at this latitude.
 *
 * The map's Mercator treats the latitudes of the ellipsoid as those of a sphere, so its scale from west to east and
 * from south to north differ, by a quarter of a per cent either way at most: this is their geometric mean, the scale
 * of areas.
 */
const metresPerPixel = (latitude: number): number => {
  const bend = 1 - ECCENTRICITY_SQUARED * Math.sin(latitude * RADIAN) ** 2
  const radius = (EQUATORIAL_RADIUS * Math.sqrt(1 - ECCENTRICITY_SQUARED)) / bend
  return (2 * Math.PI * radius * Math.cos(latitude * RADIAN)) / TILE
}

const PIXELS_OF_METRE = pixelsOf(1000)

/** The zoom at which paper shows the map at 1:n at this latitude. */
export const zoomAtScale = (n: number, latitude: number): number =>
  Math.log2((metresPerPixel(latitude) * PIXELS_OF_METRE) / n)

/** The n of 1:n that a zoom has on paper at this latitude. */
export const scaleAtZoom = (zoom: number, latitude: number): number =>
  (metresPerPixel(latitude) * PIXELS_OF_METRE) / 2 ** zoom
