import type { Position } from '../position'
import { type Degrees, degrees, type Metres, metres } from '../units'
import { AZIMUTH, DISTANCE, WGS84 } from './wgs84'

export type Inverse = {
  readonly distance: Metres
  /** Forward azimuth at the start, −180…180 clockwise from north. */
  readonly azimuthAtStart: Degrees
  /** Forward azimuth at the end: the direction one would go on in. */
  readonly azimuthAtEnd: Degrees
}

/**
 * Solves the inverse geodesic problem: how far apart two positions are, and in which direction.
 *
 * Shape:  positions [lon, lat] in degrees.
 * Units:  metres; degrees.
 * Errors: none; coincident positions give 0 m, and azimuths of 180° (northern) or 0° (southern) by convention.
 * Source: Karney 2013, J. Geod. 87:43–55, doi:10.1007/s00190-012-0578-z.
 */
export const inverse = (start: Position, end: Position): Inverse => {
  const solved = WGS84.Inverse(start[1], start[0], end[1], end[0], DISTANCE | AZIMUTH)
  return {
    distance: metres(solved.s12 ?? Number.NaN),
    azimuthAtStart: degrees(solved.azi1 ?? Number.NaN),
    azimuthAtEnd: degrees(solved.azi2 ?? Number.NaN),
  }
}

/**
 * Gives the geodesic distance between two positions.
 *
 * Units:  metres.
 * Source: as `inverse`.
 */
export const distanceBetween = (start: Position, end: Position): Metres =>
  metres(WGS84.Inverse(start[1], start[0], end[1], end[0], DISTANCE).s12 ?? Number.NaN)
