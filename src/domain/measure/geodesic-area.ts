import type { AreaGeometry } from '../earth/area-geometry'
import { ellipsoidalArea } from '../earth/ellipsoidal-area'
import type { SquareMetres } from '../units'

/**
 * Area of a polygon or multipolygon on the WGS84 ellipsoid, edges taken as geodesics.
 *
 * Shape:  GeoJSON ring order, any winding; holes are taken off.
 * Units:  square metres.
 * Source: Karney 2013, J. Geod. 87:43–55, section 6.
 */
export const geodesicArea = (geometry: AreaGeometry): SquareMetres => ellipsoidalArea(geometry)
