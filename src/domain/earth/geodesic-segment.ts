import type { Position } from '../position'
import { type Degrees, degrees, type Metres, metres } from '../units'
import { AZIMUTH, DISTANCE, DISTANCE_IN, LATITUDE, LONG_UNROLL, LONGITUDE, WGS84 } from './wgs84'

export type PointOnSegment = { readonly position: Position; readonly azimuth: Degrees }

/** The shortest line between two positions, ready to be asked for the point at any distance along it. */
export type GeodesicSegment = {
  readonly start: Position
  readonly end: Position
  readonly length: Metres
  readonly at: (distance: Metres) => PointOnSegment
}

const CAPABILITIES = LATITUDE | LONGITUDE | AZIMUTH | DISTANCE | DISTANCE_IN | LONG_UNROLL

/**
 * Prepares the geodesic between two positions.
 *
 * Shape:  `at(0)` is the start; longitudes continue past ±180° rather than jump.
 * Units:  metres along; azimuth in degrees clockwise from north, −180…180.
 * Source: Karney 2013, J. Geod. 87:43–55, doi:10.1007/s00190-012-0578-z.
 */
export const geodesicSegment = (start: Position, end: Position): GeodesicSegment => {
  const line = WGS84.InverseLine(start[1], start[0], end[1], end[0], CAPABILITIES)
  return {
    start,
    end,
    length: metres(line.s13),
    at: (distance) => {
      const solved = line.Position(distance, LATITUDE | LONGITUDE | AZIMUTH | LONG_UNROLL)
      return {
        position: [solved.lon2 ?? Number.NaN, solved.lat2 ?? Number.NaN],
        azimuth: degrees(solved.azi2 ?? Number.NaN),
      }
    },
  }
}
