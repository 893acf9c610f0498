import { afterEach, expect, test, vi } from 'vitest'
import { SCENARIOS_AT_START } from '../../../src/domain/coverage/scenario'
import { metres } from '../../../src/domain/units'
import { setVariant } from '../../../src/store/corridor-commands'
import { runPlanSession } from '../../../src/store/plan-session'
import { compareWith, setScenario } from '../../../src/store/scenario-commands'
import { isPlanStale, mappingPlan } from '../../../src/store/selectors/plan'
import {
  isDifferenceStale,
  isScenarioStale,
  scenarioDifference,
  sheetsOfScenario,
} from '../../../src/store/selectors/plan-scenario'
import type { PlanQuestion } from '../../../src/workers/plan-protocol'
import { createPlanService } from '../../../src/workers/plan-service'
import { aPlanningStore } from '../../support/a-planning-store'
import { aWorkerThatServes } from '../../support/a-worker'
import { until } from '../../support/until'

/** A worker that answers when the test says so, and keeps what it was asked. */
const aSlowWorker = () => {
  const service = createPlanService()
  const asked: PlanQuestion[] = []
  const waiting: (() => void)[] = []
  const worker = aWorkerThatServes({
    plan: async (question: PlanQuestion) => {
      asked.push(question)
      await new Promise<void>((resolve) => waiting.push(resolve))
      return service.plan(question)
    },
  })
  const answerNext = async (): Promise<void> => {
    await until(() => expect(waiting.length).toBeGreaterThan(0))
    waiting.shift()?.()
  }
  return { ...worker, asked, answerNext }
}

let stop: () => void = () => undefined
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

test('the plan is there once the worker has answered, and out of date from the moment its ground changes', async () => {
  const { answerNext, ended } = aSlowWorker()
  const store = aPlanningStore()
  stop = runPlanSession(store)
  expect(mappingPlan(store.getState())).toBeNull()
  expect(isPlanStale(store.getState())).toBe(true)
  await answerNext()
  await until(() => expect(isPlanStale(store.getState())).toBe(false))
  const before = mappingPlan(store.getState())
  expect(before?.ranked.map(({ sheet }) => sheet)).toEqual(['34C7', '34C3'])
  setVariant(store, 'via-existing-roads')
  expect(isPlanStale(store.getState())).toBe(true)
  expect(mappingPlan(store.getState())).toBe(before)
  await answerNext()
  await until(() => expect(isPlanStale(store.getState())).toBe(false))
  stop()
  expect(ended).toHaveBeenCalledOnce()
})

test('of several questions while one is answered only the newest is asked, and the ground is sent once', async () => {
  const { asked, answerNext } = aSlowWorker()
  const store = aPlanningStore()
  stop = runPlanSession(store)
  for (const count of [1, 2, 3]) setScenario(store, { kind: 'gsp-count', count })
  await answerNext()
  await answerNext()
  await until(() => expect(isScenarioStale(store.getState())).toBe(false))
  expect(sheetsOfScenario(store.getState())).toEqual(['34C7', '34C3'])
  expect(asked.map(({ scenarios }) => scenarios)).toEqual([[], [{ kind: 'gsp-count', count: 3 }]])
  expect(asked.map(({ ground }) => ground !== null)).toEqual([true, false])
})

test('sheets of another scenario are none; those of other numbers stay, marked as out of date', async () => {
  const { answerNext } = aSlowWorker()
  const store = aPlanningStore()
  setScenario(store, { kind: 'gsp-count', count: 1 })
  stop = runPlanSession(store)
  await answerNext()
  await until(() => expect(sheetsOfScenario(store.getState())).toEqual(['34C7']))
  setScenario(store, { kind: 'gsp-count', count: 2 })
  expect(sheetsOfScenario(store.getState())).toEqual(['34C7'])
  expect(isScenarioStale(store.getState())).toBe(true)
  setScenario(store, { kind: 'flagships', distance: metres(50_000) })
  expect(sheetsOfScenario(store.getState())).toBeNull()
})

test('a comparison with another scenario waits for both', async () => {
  const { answerNext } = aSlowWorker()
  const store = aPlanningStore()
  setScenario(store, SCENARIOS_AT_START['gsp-count'])
  stop = runPlanSession(store)
  await answerNext()
  await until(() => expect(scenarioDifference(store.getState())?.added).toEqual(['34C3', '34C7']))
  compareWith(store, 'rule')
  expect(scenarioDifference(store.getState())).toBeNull()
  expect(isDifferenceStale(store.getState())).toBe(true)
  await answerNext()
  await until(() => expect(isDifferenceStale(store.getState())).toBe(false))
  expect(scenarioDifference(store.getState())).toEqual({ added: [], removed: [], both: ['34C3', '34C7'] })
})

test('a worker that cannot work leaves the work to the page', async () => {
  const store = aPlanningStore()
  aWorkerThatServes({ plan: () => Promise.reject(new Error('no such file')) })
  setScenario(store, SCENARIOS_AT_START['gsp-count'])
  stop = runPlanSession(store)
  await until(() => expect(sheetsOfScenario(store.getState())).toEqual(['34C7', '34C3']))
  expect(isPlanStale(store.getState())).toBe(false)
})
