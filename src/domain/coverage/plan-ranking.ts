import { type Metres, metres, type SquareMetres } from '../units'
import type { PlanWeights } from './plan-choice'
import { neighboursOf } from './plan-neighbours'
import { placeInIndex } from './plan-order'
import type { SheetNumber } from './sheet-number'

/** A site this near to a sheet counts for it: its ground is what the map of that sheet would explain. */
export const NEAR_SHEET: Metres = metres(10_000)
const CORRIDOR_UNIT = 10_000

/** A sheet that could be mapped next. */
export type Candidate = {
  readonly sheet: SheetNumber
  /** What it would add inside the area the share is of. */
  readonly area: SquareMetres
}

export type PlanFacts = {
  /** Sites on each sheet or near it. */
  readonly sites: ReadonlyMap<SheetNumber, readonly string[]>
  /** Corridor on each sheet. */
  readonly corridor: ReadonlyMap<SheetNumber, Metres>
  readonly mapped: ReadonlySet<SheetNumber>
}

export type PlannedSheet = Candidate & {
  /** From 1. */
  readonly rank: number
  readonly score: number
  /** Ids of the sites on it or near it. */
  readonly sites: readonly string[]
  readonly corridor: Metres
  /** Mapped ones, of eight. */
  readonly neighbours: number
  /** Ground that is mapped once this sheet and all before it are. */
  readonly cumulative: SquareMetres
}

const NO_SITES: readonly string[] = []

/**
 * Ranks the sheets to map next.
 *
 * Shape:  best score first, equal scores in sheet order. Score: weights × (sites on or near the sheet, corridor on it in
 *         tens of kilometres, mapped neighbours out of eight). Neighbours are those mapped now, not those planned.
 * Units:  square metres; `mapped` is what is mapped before the first of them.
 */
export const planSheets = (
  candidates: readonly Candidate[],
  facts: PlanFacts,
  weights: PlanWeights,
  mapped: SquareMetres,
): readonly PlannedSheet[] => {
  const scored = candidates.map((candidate) => {
    const { sheet } = candidate
    const sites = facts.sites.get(sheet) ?? NO_SITES
    const corridor = facts.corridor.get(sheet) ?? metres(0)
    const neighbours = neighboursOf(sheet).filter((each) => facts.mapped.has(each)).length
    const score =
      weights.sites * sites.length + weights.corridor * (corridor / CORRIDOR_UNIT) + weights.neighbours * neighbours
    // looked up once for each sheet, not once for each time that sorting compares it
    return { candidate, sites, corridor, neighbours, score, place: placeInIndex(sheet) }
  })
  scored.sort((a, b) => b.score - a.score || a.place - b.place)
  let cumulative: number = mapped
  return scored.map(({ candidate, place: _, ...each }, at) => {
    cumulative += candidate.area
    return { ...candidate, ...each, rank: at + 1, cumulative: cumulative as SquareMetres }
  })
}
