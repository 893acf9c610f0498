import type { Citation } from '../citation'
import type { Position } from '../position'
import type { Metres } from '../units'

/** The two courses the atlas draws: the four towns as the article names them, and the one that follows roads that exist or are designed. */
export const CORRIDOR_VARIANT_IDS = ['as-named', 'via-existing-roads'] as const

export type CorridorVariantId = (typeof CORRIDOR_VARIANT_IDS)[number]

/** Any course: one the atlas ships or one of the user's own. */
export type VariantId = CorridorVariantId | `own-${string}`

/** A town the corridor passes. `named`: the article names it; the others come from the roads in between. */
export type CorridorNode = {
  readonly id: string
  readonly name: string
  readonly nameUr: string
  readonly altNames: readonly string[]
  readonly position: Position
  readonly named: boolean
  readonly population: number | null
  readonly citations: readonly Citation[]
}

/** One stretch between neighbouring nodes, as the seeds state it. */
export type CorridorLeg = {
  readonly variant: VariantId
  /** Counted from 1 in the direction of travel. */
  readonly leg: number
  /** Node ids. */
  readonly from: string
  readonly to: string
  readonly positions: readonly Position[]
  readonly road: string | null
  readonly publishedLength: Metres | null
  readonly publishedAlternatives: readonly Metres[]
  readonly publishedNote: string | null
  readonly publishedNoteUr: string | null
  readonly status: string | null
  readonly citations: readonly Citation[]
  /** True while the course is a straight geodesic between towns instead of a surveyed alignment. */
  readonly schematic: boolean
}

/** A whole course: its legs in order, each starting where the one before ends. */
export type CorridorVariant = {
  readonly id: VariantId
  readonly legs: readonly CorridorLeg[]
}

/**
 * Joins the legs of a variant to one line.
 *
 * Shape:  positions in the direction of travel; the node two legs share appears once.
 */
export const alignmentOf = (variant: CorridorVariant): Position[] =>
  variant.legs.flatMap((leg, index) => {
    const before = variant.legs[index - 1]?.positions.at(-1)
    const first = leg.positions[0]
    const shared = before && first && before[0] === first[0] && before[1] === first[1]
    return shared ? leg.positions.slice(1) : [...leg.positions]
  })
