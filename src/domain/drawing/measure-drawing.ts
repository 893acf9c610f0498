import { inverse } from '../earth/inverse'
import { compassBearing } from '../measure/azimuth'
import { areaByThree, lengthByThree, perimeterOf, type ThreeMethods } from '../measure/three-methods'
import type { Position } from '../position'
import type { Degrees, Metres, SquareMetres } from '../units'
import type { Drawing } from './drawing'
import { areaOf } from './drawn-geometry'

/** One leg of a figure: its length and the bearings on which it sets out and arrives; null for no length. */
export type DrawnLeg = {
  readonly from: Position
  readonly to: Position
  readonly length: Metres
  readonly setsOut: Degrees | null
  readonly arrives: Degrees | null
}

export type DrawingMeasures = {
  /** Of a distance or a bearing. */
  readonly length: ThreeMethods<Metres> | null
  readonly area: ThreeMethods<SquareMetres> | null
  readonly perimeter: Metres | null
}

/**
 * Lists the legs of a line, or the sides of an area's outer ring with the closing one.
 *
 * Units:  metres; degrees clockwise from true north, 0 up to but not including 360.
 * Source: Karney 2013, J. Geod. 87:43–55, inverse problem.
 */
export const legsOf = ({ kind, positions }: Pick<Drawing, 'kind' | 'positions'>): readonly DrawnLeg[] => {
  const closing = kind === 'area' && positions.length > 2 ? positions.slice(0, 1) : []
  const along = [...positions, ...closing]
  return along.slice(1).map((to, index) => {
    const from = along[index] ?? to
    const { distance, azimuthAtStart, azimuthAtEnd } = inverse(from, to)
    const has = distance > 0
    return {
      from,
      to,
      length: distance,
      setsOut: has ? compassBearing(azimuthAtStart) : null,
      arrives: has ? compassBearing(azimuthAtEnd) : null,
    }
  })
}

/**
 * Measures a figure by every method that applies to its kind.
 *
 * Units:  metres and square metres.
 * Errors: null for what the kind does not have, or has too few positions for.
 */
export const measureDrawing = (drawing: Pick<Drawing, 'kind' | 'positions' | 'holes'>): DrawingMeasures => {
  const area = areaOf(drawing)
  const isLine = (drawing.kind === 'distance' || drawing.kind === 'bearing') && drawing.positions.length > 1
  return {
    length: isLine ? lengthByThree(drawing.positions) : null,
    area: area && areaByThree(area),
    perimeter: area && perimeterOf(area),
  }
}
