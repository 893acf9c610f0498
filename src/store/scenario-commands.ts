import { MOST_WEIGHT, type PlanCriterion } from '../domain/coverage/plan-ranking'
import type { Scenario } from '../domain/coverage/scenario'
import type { SheetDifference } from '../domain/coverage/scenario-difference'
import type { AtlasStore } from './create-atlas-store'
import { editSession } from './edit-session'
import type { ComparedWith, Planning } from './planning'

const editPlanning = (store: AtlasStore, change: Partial<Planning>): void =>
  editSession(store, ({ planning }) => ({ planning: { ...planning, ...change } }))

/** Chooses the scenario that is looked at; null for none. Nothing is ticked by it. */
export const setScenario = (store: AtlasStore, scenario: Scenario | null): void =>
  editSession(store, () => ({ scenario }))

/** Chooses what the scenario is compared with. */
export const compareWith = (store: AtlasStore, comparedWith: ComparedWith): void =>
  editPlanning(store, { comparedWith })

/** Draws a comparison on the map, or takes it off. */
export const showDifference = (store: AtlasStore, difference: SheetDifference | null): void =>
  editSession(store, ({ planning }) =>
    planning.difference === difference ? {} : { planning: { ...planning, difference } },
  )

/** Lets drags on the map draw a lasso round the sheets to tick. */
export const setLasso = (store: AtlasStore, lasso: boolean): void => editPlanning(store, { lasso })

/** Sets how many points one criterion of the plan is worth: 0–100. */
export const setPlanWeight = (store: AtlasStore, criterion: PlanCriterion, weight: number): void => {
  if (Number.isNaN(weight)) return
  const held = Math.min(MOST_WEIGHT, Math.max(0, weight))
  editSession(store, ({ planning }) => ({
    planning: { ...planning, weights: { ...planning.weights, [criterion]: held } },
  }))
}

/** Sets the share of the area that the plan is to reach: 1–100 %, in whole hundredths. */
export const setPlanTarget = (store: AtlasStore, target: number): void => {
  if (Number.isNaN(target)) return
  editPlanning(store, { target: Math.round(Math.min(1, Math.max(0.01, target)) * 100) / 100 })
}
