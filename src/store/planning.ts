import { type PlanWeights, WEIGHTS_AT_START } from '../domain/coverage/plan-ranking'
import type { ScenarioKind } from '../domain/coverage/scenario'
import type { SheetDifference } from '../domain/coverage/scenario-difference'

/** What a scenario is compared with: the user's own list or another scenario as it starts. */
export type ComparedWith = 'ticked' | ScenarioKind

/** How the reader works on scenarios and on the mapping plan. */
export type Planning = {
  /** True while a drag on the map draws a lasso round sheets instead of moving the map. */
  readonly lasso: boolean
  readonly comparedWith: ComparedWith
  /** What the map shows of a comparison; null shows none. */
  readonly difference: SheetDifference | null
  readonly weights: PlanWeights
  /** Share of the area that is to be mapped, 0–1. */
  readonly target: number
}

export const PLANNING_AT_START: Planning = {
  lasso: false,
  comparedWith: 'ticked',
  difference: null,
  weights: WEIGHTS_AT_START,
  target: 0.5,
}
