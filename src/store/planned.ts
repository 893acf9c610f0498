import type { PlanFactsOfGround } from '../domain/coverage/plan-facts'
import type { Scenario } from '../domain/coverage/scenario'
import type { ScenarioGround } from '../domain/coverage/scenario-sheets'
import type { SheetNumber } from '../domain/coverage/sheet-number'

/** The sheets of a scenario on the ground they were worked out for. */
export type PlannedScenario = {
  readonly scenario: Scenario
  readonly ground: ScenarioGround
  /** Nearest first. */
  readonly sheets: readonly SheetNumber[]
}

/**
 * What the planning worker found out, each part with what it holds for: anything else that is there now makes it out of
 * date.
 */
export type Planned = {
  readonly facts: { readonly ground: ScenarioGround; readonly of: PlanFactsOfGround } | null
  readonly chosen: PlannedScenario | null
  readonly compared: PlannedScenario | null
}

export const NOTHING_PLANNED: Planned = { facts: null, chosen: null, compared: null }
