import type { AreaGeometry } from '../earth/area-geometry'
import type { Position } from '../position'
import type { Metres, SquareMetres } from '../units'
import { geodesicArea } from './geodesic-area'
import { geodesicLength } from './geodesic-length'
import { sphericalArea, sphericalLength } from './spherical'

/** One quantity by two methods. `differenceRatio` is (spherical − geodesic) / geodesic; null where geodesic is 0. */
export type Compared<Q extends Metres | SquareMetres> = {
  readonly geodesic: Q
  readonly spherical: Q
  readonly differenceRatio: number | null
}

/** Puts two results side by side. Units: of the inputs; the ratio has none. */
export const compared = <Q extends Metres | SquareMetres>(geodesic: Q, spherical: Q): Compared<Q> => ({
  geodesic,
  spherical,
  differenceRatio: geodesic === 0 ? null : (spherical - geodesic) / geodesic,
})

/** Measures a line on the ellipsoid and on Turf's sphere. Units: metres. */
export const compareLengths = (positions: readonly Position[]): Compared<Metres> =>
  compared(geodesicLength(positions), sphericalLength(positions))

/** Measures a polygon on the ellipsoid and on Turf's sphere. Units: square metres. */
export const compareAreas = (geometry: AreaGeometry): Compared<SquareMetres> =>
  compared(geodesicArea(geometry), sphericalArea(geometry))
