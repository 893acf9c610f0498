import type { OwnVariant, OwnVariantPoint } from './own-variant'

/** A leg of an own variant: the indices of its first and last point among the variant's points. */
export type OwnLeg = { readonly first: number; readonly last: number; readonly aligned: boolean }

/**
 * Cuts an own variant into legs, from node to node.
 *
 * Shape:  the first and the last point count as nodes whatever they say; fewer than two points have no legs.
 */
export const ownLegs = ({ points, alignedLegs }: Pick<OwnVariant, 'points' | 'alignedLegs'>): readonly OwnLeg[] => {
  const nodes = points.flatMap(({ isNode }, at) => (isNode || at === 0 || at === points.length - 1 ? [at] : []))
  return nodes.slice(1).map((last, leg) => ({ first: nodes[leg] ?? 0, last, aligned: alignedLegs.includes(leg) }))
}

/** Legs that run through a point, by their place in `ownLegs`: two at a node, one at a bend. */
export const legsAt = (variant: OwnVariant, point: number): readonly number[] =>
  ownLegs(variant).flatMap(({ first, last }, leg) => (point >= first && point <= last ? [leg] : []))

/** A variant whose points carry, each, whether the stretch that ends there was drawn or imported. */
type Stretched = readonly (OwnVariantPoint & { readonly alignedBefore: boolean })[]

/** Writes down at each point whether the leg that arrives there is aligned, so that points can come and go. */
export const stretched = (variant: OwnVariant): Stretched => {
  const legs = ownLegs(variant)
  return variant.points.map((point, at) => ({
    ...point,
    alignedBefore: legs.some(({ first, last, aligned }) => aligned && at > first && at <= last),
  }))
}

/** The variant with these points; a leg is aligned where every stretch of it is. */
export const withStretches = (variant: OwnVariant, stretches: Stretched): OwnVariant => {
  const points = stretches.map(
    ({ position, name, isNode }, at): OwnVariantPoint => ({
      position,
      name,
      isNode: isNode || at === 0 || at === stretches.length - 1,
    }),
  )
  const alignedLegs = ownLegs({ points, alignedLegs: [] }).flatMap(({ first, last }, leg) =>
    stretches.slice(first + 1, last + 1).every(({ alignedBefore }) => alignedBefore) ? [leg] : [],
  )
  return { ...variant, points, alignedLegs }
}
