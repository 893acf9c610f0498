import type { Position } from '../position'
import { type Degrees, degrees, type Metres } from '../units'
import { AZIMUTH, LATITUDE, LONGITUDE, WGS84 } from './wgs84'

export type Direct = {
  readonly position: Position
  /** Forward azimuth on arrival, −180…180 clockwise from north. */
  readonly azimuth: Degrees
}

/**
 * Solves the direct geodesic problem: where one arrives.
 *
 * Shape:  start [lon, lat] in degrees; the result's longitude is within −180…180.
 * Units:  azimuth in degrees clockwise from north; distance in metres, negative to go backwards.
 * Source: Karney 2013, J. Geod. 87:43–55, doi:10.1007/s00190-012-0578-z.
 */
export const direct = (start: Position, azimuth: Degrees, distance: Metres): Direct => {
  const solved = WGS84.Direct(start[1], start[0], azimuth, distance, LATITUDE | LONGITUDE | AZIMUTH)
  return {
    position: [solved.lon2 ?? Number.NaN, solved.lat2 ?? Number.NaN],
    azimuth: degrees(solved.azi2 ?? Number.NaN),
  }
}
