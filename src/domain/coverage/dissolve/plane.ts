import { areaBetweenParallels, sineOfAuthalicLatitude } from '../../earth/authalic'
import type { Position } from '../../position'
import { degrees, type SquareMetres, squareMetres } from '../../units'

/**
 * The plane that is clipped in: x is the longitude in tenths of a degree, y the sine of the authalic latitude on the
 * same scale. Areas in it are areas on the ellipsoid; areas in plain degrees are not (50.0 % of a box over 25–32° N is
 * 49.2 % in truth). Tenths, because the clipper keeps eight decimals: 1e-9 degrees, a tenth of a millimetre.
 */
const PER_DEGREE = 10
const PER_SINE = PER_DEGREE * 57.29577951308232

const SQUARE_METRES_PER_UNIT = areaBetweenParallels([0, 0, 1, 90]) / (PER_DEGREE * PER_SINE)

/** Longitude in degrees as x. */
export const xOf = (lon: number): number => lon * PER_DEGREE

/** Latitude in degrees as y. */
export const yOf = (lat: number): number => sineOfAuthalicLatitude(degrees(lat)) * PER_SINE

/** Area on the ellipsoid of an area in the plane. Units: square metres. */
export const areaOfPlane = (area: number): SquareMetres => squareMetres(Math.abs(area) * SQUARE_METRES_PER_UNIT)

/**
 * Latitude that one step of a sloping edge may span. An edge that is straight in degrees (RFC 7946) is curved in the
 * plane; over this step it strays by at most 2 cm, a hundredth of the vertex accuracy of anything the atlas holds.
 */
export const LONGEST_STEP = 0.0125

/**
 * Carries a ring into the plane, edges kept straight in degrees.
 *
 * Shape:  closed or open ring of [lon, lat]; gives x, y, z triples (z is 0) of an open ring.
 */
export const ringToPlane = (ring: readonly Position[]): Float64Array => {
  const first = ring[0]
  const last = ring.at(-1)
  const isClosed = ring.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]
  const open = isClosed ? ring.slice(0, -1) : ring
  const triples: number[] = []
  open.forEach(([lon, lat], index) => {
    const [nextLon, nextLat] = open[(index + 1) % open.length] ?? [lon, lat]
    triples.push(xOf(lon), yOf(lat), 0)
    const steps = nextLon === lon ? 1 : Math.ceil(Math.abs(nextLat - lat) / LONGEST_STEP)
    for (let step = 1; step < steps; step += 1) {
      triples.push(xOf(lon + ((nextLon - lon) * step) / steps), yOf(lat + ((nextLat - lat) * step) / steps), 0)
    }
  })
  return Float64Array.from(triples)
}
