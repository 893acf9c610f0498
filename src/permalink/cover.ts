import type { DenominatorBasis, DenominatorId, Shade } from '../domain/coverage/denominator-choice'
import { FILTER_AT_START, type MappingFilter } from '../domain/coverage/mapping-filter'
import { type ComparedWith, type PlanWeights, TARGET_AT_START, WEIGHTS_AT_START } from '../domain/coverage/plan-choice'

/** How the reader looks at the coverage: a share of what, of which mapping, beside what, and what is to come next. */
export type Cover = {
  readonly denominator: DenominatorId
  readonly basis: DenominatorBasis
  readonly filter: MappingFilter
  readonly shade: Shade
  /** What the chosen scenario is compared with. */
  readonly comparedWith: ComparedWith
  /** What the mapping plan ranks by. */
  readonly weights: PlanWeights
  /** Share of the area that the mapping plan is to reach, 0–1. */
  readonly target: number
}

/** Balochistan as it is drawn, with all mapping that exists. */
export const COVER_AT_START: Cover = {
  denominator: 'PK-BA',
  basis: 'measured',
  filter: FILTER_AT_START,
  shade: 'sheets',
  comparedWith: 'ticked',
  weights: WEIGHTS_AT_START,
  target: TARGET_AT_START,
}
