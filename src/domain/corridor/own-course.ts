import { distanceBetween } from '../earth/inverse'
import type { CorridorLeg, CorridorNode, CorridorVariant } from './corridor-variant'
import { ownLegs } from './own-legs'
import type { OwnVariant, OwnVariantPoint } from './own-variant'

/** The towns and legs the atlas ships, by which an own variant is recognised. */
export type ShippedCorridor = { readonly nodes: readonly CorridorNode[]; readonly legs: readonly CorridorLeg[] }

/** An own variant as a course like any other, with the nodes it passes in the order of travel. */
export type OwnCourse = {
  readonly own: OwnVariant
  readonly course: CorridorVariant
  readonly nodes: readonly CorridorNode[]
}

/** A node set back onto a shipped town comes within metres of it at most. */
const SAME_TOWN = 100

/**
 * Makes a course of an own variant, to be measured and compared like a shipped one.
 *
 * Shape:  a node that stands on a shipped town is that town, names and sources included, and a leg between two towns
 *         that share a shipped leg carries the road length published for it, whichever way it is travelled.
 * Errors: none; a variant of fewer than two points has no legs.
 */
export const courseOfOwn = (own: OwnVariant, shipped: ShippedCorridor): OwnCourse => {
  const id = own.id as `own-${string}`
  const nodeAt = (at: number): CorridorNode => nodeOf(own, at, shipped.nodes)
  const legs = ownLegs(own)
  const nodes = [...legs.slice(0, 1).map(({ first }) => nodeAt(first)), ...legs.map(({ last }) => nodeAt(last))]
  return {
    own,
    nodes,
    course: {
      id,
      legs: legs.map(({ first, last, aligned }, index): CorridorLeg => {
        const from = nodes[index]?.id ?? ''
        const to = nodes[index + 1]?.id ?? ''
        return {
          ...NOT_PUBLISHED,
          ...roadBetween(from, to, shipped.legs),
          variant: id,
          leg: index + 1,
          from,
          to,
          positions: own.points.slice(first, last + 1).map(({ position }) => position),
          schematic: !aligned,
        }
      }),
    },
  }
}

const NOT_PUBLISHED = {
  road: null,
  publishedLength: null,
  publishedAlternatives: [],
  publishedNote: null,
  publishedNoteUr: null,
  status: null,
  citations: [],
} as const

type Road = Pick<CorridorLeg, keyof typeof NOT_PUBLISHED>

const roadBetween = (from: string, to: string, legs: readonly CorridorLeg[]): Partial<Road> => {
  const joins = (leg: CorridorLeg) => (leg.from === from && leg.to === to) || (leg.from === to && leg.to === from)
  const rivals = legs.filter(joins)
  const leg = rivals.find(({ publishedLength }) => publishedLength !== null) ?? rivals[0]
  if (!leg) return {}
  const { road, publishedLength, publishedAlternatives, publishedNote, publishedNoteUr, status, citations } = leg
  return { road, publishedLength, publishedAlternatives, publishedNote, publishedNoteUr, status, citations }
}

/** The shipped town a point stands on, if any. */
export const townAt = ({ position }: OwnVariantPoint, towns: readonly CorridorNode[]): CorridorNode | undefined =>
  towns.find(
    (town) => Math.abs(town.position[1] - position[1]) < 0.01 && distanceBetween(town.position, position) < SAME_TOWN,
  )

const nodeOf = (own: OwnVariant, at: number, towns: readonly CorridorNode[]): CorridorNode => {
  const point = own.points[at]
  const town = point && townAt(point, towns)
  if (town) return town
  const name = point?.name ?? ''
  const position = point?.position ?? [0, 0]
  return {
    id: `${own.id}.${at}`,
    name,
    nameUr: name,
    altNames: [],
    position,
    named: false,
    population: null,
    citations: [],
  }
}

/**
 * Starts an own variant as a copy of a shipped course.
 *
 * Shape:  the towns of the course as nodes; bends of a leg that has them are kept, and so is whether it is schematic.
 */
export const ownVariantOf = (
  course: CorridorVariant,
  nodes: ReadonlyMap<string, CorridorNode>,
  identity: Pick<OwnVariant, 'id' | 'name' | 'colour'>,
): OwnVariant => {
  const nodeName = (id: string): string | null => nodes.get(id)?.name ?? null
  const points = course.legs.flatMap(({ positions, from, to }, index): OwnVariantPoint[] =>
    positions.slice(index === 0 ? 0 : 1).map((position, at, part) => {
      const first = index === 0 && at === 0
      const last = at === part.length - 1
      return { position, isNode: first || last, name: first ? nodeName(from) : last ? nodeName(to) : null }
    }),
  )
  return {
    ...identity,
    points,
    alignedLegs: course.legs.flatMap(({ schematic }, leg) => (schematic ? [] : [leg])),
  }
}
