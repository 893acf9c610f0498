import { distanceBetween } from '../earth/inverse'
import type { Position } from '../position'
import { legsAt, ownLegs, stretched, withStretches } from './own-legs'
import type { OwnVariant, OwnVariantPoint } from './own-variant'

const isSame = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1]

/**
 * Moves a point of an own variant.
 *
 * Shape:  the legs it belongs to no longer run as they were drawn and become schematic. `name` is what the new place
 *         is called, null for a bare position.
 * Errors: the same reference where there is no such point or it already stands there under that name.
 */
export const movePoint = (variant: OwnVariant, at: number, position: Position, name: string | null): OwnVariant => {
  const point = variant.points[at]
  if (!point || (isSame(point.position, position) && point.name === name)) return variant
  const touched = legsAt(variant, at)
  return {
    ...variant,
    points: variant.points.map((each, index) => (index === at ? { ...each, position, name } : each)),
    alignedLegs: variant.alignedLegs.filter((leg) => !touched.includes(leg)),
  }
}

/**
 * Puts a point into an own variant, before the point that stands at `at` now; at the end it continues the course.
 *
 * Shape:  the leg it falls into becomes schematic; a node splits it in two.
 * Errors: the same reference for an index outside 0…number of points, or a point equal to a neighbour.
 */
export const insertPoint = (variant: OwnVariant, at: number, point: OwnVariantPoint): OwnVariant => {
  const { points } = variant
  if (at < 0 || at > points.length) return variant
  if ([points[at - 1], points[at]].some((beside) => beside && isSame(beside.position, point.position))) return variant
  const within = ownLegs(variant).find(({ first, last }) => at > first && at <= last)
  const before = stretched(variant).map((each, index) =>
    within && index > within.first && index <= within.last ? { ...each, alignedBefore: false } : each,
  )
  return withStretches(variant, [...before.slice(0, at), { ...point, alignedBefore: false }, ...before.slice(at)])
}

/**
 * Takes a point out of an own variant.
 *
 * Shape:  the legs it belonged to become one, which is schematic.
 * Errors: the same reference where there is no such point, or only two are left.
 */
export const removePoint = (variant: OwnVariant, at: number): OwnVariant => {
  if (!variant.points[at] || variant.points.length <= 2) return variant
  const touched = ownLegs(variant).filter((_, leg) => legsAt(variant, at).includes(leg))
  const stretches = stretched(variant).map((each, index) =>
    touched.some(({ first, last }) => index > first && index <= last) ? { ...each, alignedBefore: false } : each,
  )
  return withStretches(
    variant,
    stretches.filter((_, index) => index !== at),
  )
}

/** Makes a bend a node, where a leg ends, or a node a bend. Errors: the same reference for an end or no such point. */
export const toggleNode = (variant: OwnVariant, at: number): OwnVariant =>
  at <= 0 || at >= variant.points.length - 1
    ? variant
    : withStretches(
        variant,
        stretched(variant).map((each, index) => (index === at ? { ...each, isNode: !each.isNode } : each)),
      )

/** Turns the direction of travel round; what was drawn stays as it was drawn. */
export const reverseVariant = (variant: OwnVariant): OwnVariant => {
  const legs = ownLegs(variant).length
  return {
    ...variant,
    points: [...variant.points].reverse(),
    alignedLegs: variant.alignedLegs.map((leg) => legs - 1 - leg).sort((a, b) => a - b),
  }
}

/**
 * Replaces the course of one leg by a line drawn or imported, and marks the leg as aligned.
 *
 * Shape:  the leg's two nodes stay; the line is turned round where its other end is nearer to the leg's start, and its
 *         own ends become bends unless they are the nodes.
 * Errors: the same reference for a line of fewer than two positions or a leg that does not exist.
 */
export const replaceLeg = (variant: OwnVariant, leg: number, line: readonly Position[]): OwnVariant => {
  const replaced = ownLegs(variant)[leg]
  const from = replaced && variant.points[replaced.first]
  const to = replaced && variant.points[replaced.last]
  const [first] = line
  const last = line.at(-1)
  if (!from || !to || !first || !last || line.length < 2) return variant
  const asDrawn = distanceBetween(from.position, first) + distanceBetween(last, to.position)
  const turned = distanceBetween(from.position, last) + distanceBetween(first, to.position)
  const bends = (turned < asDrawn ? [...line].reverse() : line)
    .filter((position) => !isSame(position, from.position) && !isSame(position, to.position))
    .map((position): OwnVariantPoint => ({ position, name: null, isNode: false }))
  return {
    ...variant,
    points: [...variant.points.slice(0, replaced.first + 1), ...bends, ...variant.points.slice(replaced.last)],
    alignedLegs: [...new Set([...variant.alignedLegs, leg])].sort((a, b) => a - b),
  }
}
