import { SCENARIO_KINDS } from './scenario'

/** Points a sheet gets: for each site, for each ten kilometres of corridor, for each mapped neighbour. */
export const PLAN_CRITERIA = ['sites', 'corridor', 'neighbours'] as const
export type PlanCriterion = (typeof PLAN_CRITERIA)[number]
export type PlanWeights = Readonly<Record<PlanCriterion, number>>

/** Our own choice, said so beside the list: a site counts as much as 20 km of corridor or four mapped neighbours. */
export const WEIGHTS_AT_START: PlanWeights = { sites: 4, corridor: 2, neighbours: 1 }
export const MOST_WEIGHT = 100

/** Share of the area that is to be mapped, 0–1: a figure to begin with, not a policy of anyone. */
export const TARGET_AT_START = 0.5
export const LEAST_TARGET = 0.01

/** What a scenario can be compared with: the user's own list or another scenario as it starts. */
export const COMPARED_WITH = ['ticked', ...SCENARIO_KINDS] as const
export type ComparedWith = (typeof COMPARED_WITH)[number]
