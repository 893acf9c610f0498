import type { Layered } from '../../data/datasets'
import { alignmentOf, type CorridorVariant } from '../../domain/corridor/corridor-variant'
import type { ScenarioGround, ScenarioSite, ScenarioTown } from '../../domain/coverage/scenario-sheets'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import type { Deposit } from '../../domain/minerals/deposit'
import type { Town } from '../../domain/places/town'
import type { Position } from '../../domain/position'
import { remembered, rememberedPer } from '../remembered'
import type { AtlasState } from '../state'
import { chosenVariant, courseOf } from './corridor-courses'

const located = rememberedPer(({ records }: Layered<Deposit>): readonly ScenarioSite[] =>
  records.flatMap(({ id, position, commodityGroup, flagship }) =>
    position ? [{ id, position, group: commodityGroup, flagship }] : [],
  ),
)

const peopled = rememberedPer(({ records }: Layered<Town>): readonly ScenarioTown[] =>
  records.map(({ id, position, population }) => ({ id, position, people: population })),
)

const lineOf = rememberedPer((course: CorridorVariant): readonly Position[] => alignmentOf(course))

const NO_TOWNS: readonly ScenarioTown[] = []
const NO_LINE: readonly Position[] = []

const ground = remembered(
  (
    toposheets: Layered<SheetRecord>,
    sites: readonly ScenarioSite[],
    towns: readonly ScenarioTown[],
    corridor: readonly Position[],
  ): ScenarioGround => ({ sheets: toposheets.records, sites, towns, corridor }),
)

/** The line of the chosen course, the user's own included; empty until the corridor is there. */
export const chosenLine = (state: AtlasState): readonly Position[] => {
  const course = courseOf(state, chosenVariant(state))
  return course ? lineOf(course) : NO_LINE
}

/** What scenarios and the plan look at; null until sheets, sites and corridor are there. Filters do not matter. */
export const scenarioGround = (state: AtlasState): ScenarioGround | null => {
  const { toposheets, deposits, towns, corridor } = state.datasets
  if (toposheets.status !== 'ready' || deposits.status !== 'ready' || corridor.status !== 'ready') return null
  const people = towns.status === 'ready' ? peopled(towns.value) : NO_TOWNS
  return ground(toposheets.value, located(deposits.value), people, chosenLine(state))
}
