import { type ComparedWith, LEAST_TARGET, MOST_WEIGHT, type PlanCriterion } from '../domain/coverage/plan-choice'
import type { Scenario } from '../domain/coverage/scenario'
import type { SheetDifference } from '../domain/coverage/scenario-difference'
import type { AtlasStore } from './create-atlas-store'
import { editSession } from './edit-session'
import type { Planning } from './planning'

const editPlanning = (store: AtlasStore, change: Partial<Planning>): void =>
  editSession(store, ({ planning }) => ({ planning: { ...planning, ...change } }))

/** Chooses the scenario that is looked at; null for none. Nothing is ticked by it. */
export const setScenario = (store: AtlasStore, scenario: Scenario | null): void =>
  editSession(store, () => ({ scenario }))

/** Chooses what the scenario is compared with. */
export const compareWith = (store: AtlasStore, comparedWith: ComparedWith): void =>
  editSession(store, ({ cover }) => ({ cover: { ...cover, comparedWith } }))

/** Draws a comparison on the map, or takes it off. */
export const showDifference = (store: AtlasStore, difference: SheetDifference | null): void =>
  editSession(store, ({ planning }) =>
    planning.difference === difference ? {} : { planning: { ...planning, difference } },
  )

/** Lets drags on the map draw a lasso round the sheets to tick. */
export const setLasso = (store: AtlasStore, lasso: boolean): void => editPlanning(store, { lasso })

/** As fine as a link says it. */
const inHundredths = (value: number): number => Math.round(value * 100) / 100

/** Sets how many points one criterion of the plan is worth: 0–100, in whole hundredths. */
export const setPlanWeight = (store: AtlasStore, criterion: PlanCriterion, weight: number): void => {
  if (Number.isNaN(weight)) return
  const held = inHundredths(Math.min(MOST_WEIGHT, Math.max(0, weight)))
  editSession(store, ({ cover }) => ({ cover: { ...cover, weights: { ...cover.weights, [criterion]: held } } }))
}

/** Sets the share of the area that the plan is to reach: 1–100 %, in whole hundredths. */
export const setPlanTarget = (store: AtlasStore, target: number): void => {
  if (Number.isNaN(target)) return
  const held = inHundredths(Math.min(1, Math.max(LEAST_TARGET, target)))
  editSession(store, ({ cover }) => ({ cover: { ...cover, target: held } }))
}
