import type { AreaGeometry } from '../earth/area-geometry'
import type { Position } from '../position'
import { type Metres, metres, type SquareMetres } from '../units'
import { geodesicArea } from './geodesic-area'
import { geodesicLength } from './geodesic-length'
import { outlinesOf } from './perimeter'
import { planarArea, planarLength } from './planar'
import { sphericalArea, sphericalLength } from './spherical'
import { turnOf, unwrapped } from './unwrapped'

/** One quantity by three methods; null where a method has no answer (a pole on the plane). */
export type ThreeMethods<Q extends Metres | SquareMetres> = {
  readonly geodesic: Q
  readonly spherical: Q | null
  readonly planar: Q | null
}

/** How far another method is off, relative to the geodesic one; null where there is nothing to compare. */
export const differenceRatio = (other: number | null, geodesic: number): number | null =>
  other === null || geodesic === 0 ? null : (other - geodesic) / geodesic

/** Measures a line by all three methods. Units: metres. Shape: the short way across the antimeridian. */
export const lengthByThree = (positions: readonly Position[]): ThreeMethods<Metres> => ({
  geodesic: geodesicLength(positions),
  spherical: sphericalLength(positions),
  planar: planarLength(positions),
})

const withRings = (geometry: AreaGeometry, change: (ring: readonly Position[]) => readonly Position[]): AreaGeometry =>
  geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(change) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((rings) => rings.map(change)) }

const goesRoundPole = (geometry: AreaGeometry): boolean => outlinesOf(geometry).some((ring) => turnOf(ring) !== 0)

/**
 * Measures an area by all three methods.
 *
 * Shape:  GeoJSON ring order, any winding, rings closed or open, across the antimeridian the short way.
 * Units:  square metres.
 * Errors: spherical and planar are null where a ring goes round a pole: Turf's formula needs longitudes that return.
 */
export const areaByThree = (geometry: AreaGeometry): ThreeMethods<SquareMetres> => {
  const closed = withRings(geometry, (ring) => unwrapped([...ring, ...ring.slice(0, 1)]))
  return {
    geodesic: geodesicArea(geometry),
    spherical: goesRoundPole(geometry) ? null : sphericalArea(closed),
    planar: planarArea(geometry),
  }
}

/** Length of all outlines of an area on the ellipsoid, holes included. Units: metres. */
export const perimeterOf = (geometry: AreaGeometry): Metres =>
  metres(outlinesOf(geometry).reduce((sum, ring) => sum + geodesicLength(ring), 0))
