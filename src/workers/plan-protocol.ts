import type { PlanFactsOfGround } from '../domain/coverage/plan-facts'
import type { Scenario } from '../domain/coverage/scenario'
import type { ScenarioGround } from '../domain/coverage/scenario-sheets'
import type { SheetNumber } from '../domain/coverage/sheet-number'

/** What the mapping plan and the scenarios want to know. */
export type PlanQuestion = {
  /** Null means the ground that was sent with an earlier question. */
  readonly ground: ScenarioGround | null
  readonly scenarios: readonly Scenario[]
}

export type PlanReply = {
  readonly facts: PlanFactsOfGround
  /** The sheets of each scenario asked for, nearest first, in the order of the question. */
  readonly sheets: readonly (readonly SheetNumber[])[]
}

/** What the planning worker answers. */
export type PlanService = { readonly plan: (question: PlanQuestion) => Promise<PlanReply> }
