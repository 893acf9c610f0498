import { ownLegs } from '../../../domain/corridor/own-legs'
import type { OwnVariant } from '../../../domain/corridor/own-variant'
import { geodesicSegment } from '../../../domain/earth/geodesic-segment'
import type { Position } from '../../../domain/position'
import { metres } from '../../../domain/units'

/** More handles than this cover the course they are meant for. */
export const MOST_HANDLES = 150

/** A place on the course that can be taken hold of: a point of it, or the middle between two, where one can be put in. */
export type HandlePoint = {
  readonly kind: 'point' | 'middle'
  /** Index of the point, or where a new one would stand. */
  readonly at: number
  readonly isNode: boolean
  readonly position: Position
}

/**
 * Lists what can be taken hold of: every point and every middle; of lines that were drawn, and of courses with too many
 * points, only the nodes.
 */
export const handlePoints = (variant: OwnVariant): readonly HandlePoint[] => {
  const { points } = variant
  const many = points.length > MOST_HANDLES
  return ownLegs(variant).flatMap(({ first, last, aligned }, leg): HandlePoint[] => {
    const nodesOnly = many || aligned
    const stretch = points.slice(first, last + 1)
    const own = stretch.flatMap(({ position }, index): HandlePoint[] => {
      const at = first + index
      const isNode = at === first || at === last
      if ((at === first && leg > 0) || (nodesOnly && !isNode)) return []
      return [{ kind: 'point', at, isNode, position }]
    })
    if (nodesOnly) return own
    const middles = stretch.slice(1).map(({ position }, index): HandlePoint => {
      const segment = geodesicSegment(stretch[index]?.position ?? position, position)
      const middle = segment.at(metres(segment.length / 2)).position
      return { kind: 'middle', at: first + index + 1, isNode: false, position: middle }
    })
    return [...own, ...middles]
  })
}
