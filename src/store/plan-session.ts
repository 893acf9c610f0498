import { SCENARIOS_AT_START, type Scenario } from '../domain/coverage/scenario'
import type { ScenarioGround } from '../domain/coverage/scenario-sheets'
import { type Latest, latestOnly } from '../workers/latest-only'
import { openPlan } from '../workers/open-plan'
import type { PlanReply } from '../workers/plan-protocol'
import { createPlanService } from '../workers/plan-service'
import type { AtlasStore } from './create-atlas-store'
import type { Planned, PlannedScenario } from './planned'
import { scenarioGround } from './selectors/plan-ground'
import type { AtlasState } from './state'

/** What has to be known for the state as it is. */
type PlanOrder = {
  readonly ground: ScenarioGround
  readonly chosen: Scenario | null
  readonly compared: Scenario | null
}

const isSameOrder = (a: PlanOrder, b: PlanOrder): boolean =>
  a.ground === b.ground && a.chosen === b.chosen && a.compared === b.compared

const planOrder = (state: AtlasState): PlanOrder | null => {
  const ground = scenarioGround(state)
  const { scenario, cover } = state.session
  if (!ground) return null
  const compared = scenario && cover.comparedWith !== 'ticked' ? SCENARIOS_AT_START[cover.comparedWith] : null
  return { ground, chosen: scenario, compared }
}

const scenariosOf = ({ chosen, compared }: PlanOrder): readonly Scenario[] =>
  [chosen, compared].filter((scenario) => scenario !== null)

type Oracle = { readonly ask: (order: PlanOrder) => Promise<Latest<PlanReply>>; readonly close: () => void }

/** The ground goes to the worker once; where no worker can start, the page works it out itself. */
const openOracle = (): Oracle => {
  let worker = openPlan()
  let ask = worker?.ask ?? createPlanService().plan
  let sent: ScenarioGround | null = null
  const close = (): void => {
    worker?.close()
    worker = null
  }
  const answer = (order: PlanOrder): Promise<PlanReply> => {
    const ground = order.ground === sent ? null : order.ground
    sent = order.ground
    return ask({ ground, scenarios: scenariosOf(order) })
  }
  const askNewest = latestOnly(async (order: PlanOrder) => {
    try {
      return await answer(order)
    } catch {
      close()
      ask = createPlanService().plan
      sent = null
      return answer(order)
    }
  })
  return { ask: askNewest, close }
}

const answered = (before: Planned, order: PlanOrder, { facts, sheets }: PlanReply): Planned => {
  const { ground } = order
  const found = new Map(scenariosOf(order).map((scenario, at) => [scenario, sheets[at] ?? []]))
  const planned = (scenario: Scenario | null): PlannedScenario | null =>
    scenario && { scenario, ground, sheets: found.get(scenario) ?? [] }
  return {
    facts: before.facts?.ground === ground ? before.facts : { ground, of: facts },
    chosen: planned(order.chosen),
    compared: planned(order.compared),
  }
}

/**
 * Keeps the sheets of the scenarios, and what the mapping plan counts, in step with the state: asks the worker whenever
 * they would change, the newest question last. Gives the way to end it.
 */
export const runPlanSession = (store: AtlasStore): (() => void) => {
  let oracle: Oracle | null = null
  let asked: PlanOrder | null = null

  const ask = async (order: PlanOrder): Promise<void> => {
    asked = order
    oracle ??= openOracle()
    const latest = await oracle.ask(order)
    if (latest.kind === 'superseded' || asked !== order) return
    store.setState(({ planned }) => ({ planned: answered(planned, order, latest.answer) }))
  }
  const follow = (): void => {
    const order = planOrder(store.getState())
    if (order && !(asked && isSameOrder(asked, order))) void ask(order)
  }
  follow()
  const unsubscribe = store.subscribe((state, before) => {
    const same = state.document === before.document && state.datasets === before.datasets
    if (!same || state.session !== before.session) follow()
  })
  return () => {
    asked = null
    unsubscribe()
    oracle?.close()
  }
}
