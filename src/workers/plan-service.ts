import { type PlanFactsOfGround, planFactsOfGround } from '../domain/coverage/plan-facts'
import type { Scenario } from '../domain/coverage/scenario'
import { type ScenarioGround, scenarioSheets } from '../domain/coverage/scenario-sheets'
import type { SheetNumber } from '../domain/coverage/sheet-number'
import type { PlanService } from './plan-protocol'

/** Scenarios whose sheets are kept: going back to one, or comparing with it, costs nothing. */
const KEPT = 24

const NOWHERE: ScenarioGround = { sheets: [], sites: [], towns: [], corridor: [] }

/** Answers for one ground at a time; the same scenario on the same ground is worked out once. */
export const createPlanService = (): PlanService => {
  let ground: ScenarioGround = NOWHERE
  let facts: PlanFactsOfGround = planFactsOfGround(NOWHERE)
  let known = new Map<string, readonly SheetNumber[]>()

  const sheetsOf = (scenario: Scenario): readonly SheetNumber[] => {
    const key = JSON.stringify(scenario)
    const before = known.get(key)
    if (before) return before
    const sheets = scenarioSheets(scenario, ground).map(({ sheet }) => sheet)
    if (known.size >= KEPT) known.delete([...known.keys()][0] ?? '')
    known.set(key, sheets)
    return sheets
  }

  return {
    plan: async ({ ground: sent, scenarios }) => {
      if (sent) {
        ground = sent
        known = new Map()
        facts = planFactsOfGround(sent)
      }
      return { facts, sheets: scenarios.map(sheetsOf) }
    },
  }
}
