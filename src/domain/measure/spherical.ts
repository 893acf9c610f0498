import turfArea from '@turf/area'
import { earthRadius, lineString } from '@turf/helpers'
import turfLength from '@turf/length'
import { type AreaGeometry, polygonsOf } from '../earth/area-geometry'
import type { Position } from '../position'
import { type Metres, metres, type SquareMetres, squareMetres } from '../units'

/** Radius of Turf's sphere, the mean radius of the ellipsoid. */
export const TURF_RADIUS: Metres = metres(earthRadius)

/**
 * Length of a line on Turf's sphere, the second method that stands beside the geodesic one.
 *
 * Shape:  positions [lon, lat] in degrees.
 * Units:  metres.
 * Errors: none; fewer than two positions measure 0 m.
 * Source: @turf/length, haversine on a sphere of radius 6 371 008.8 m.
 */
export const sphericalLength = (positions: readonly Position[]): Metres =>
  positions.length < 2
    ? metres(0)
    : metres(turfLength(lineString(positions.map(([lon, lat]) => [lon, lat])), { units: 'meters' }))

/**
 * Area of a polygon or multipolygon on Turf's sphere.
 *
 * Shape:  GeoJSON ring order, any winding.
 * Units:  square metres.
 * Source: @turf/area, Chamberlain & Duquette 2007 on a sphere of radius 6 371 008.8 m.
 */
export const sphericalArea = (geometry: AreaGeometry): SquareMetres =>
  squareMetres(
    turfArea({
      type: 'MultiPolygon',
      coordinates: polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat]))),
    }),
  )
