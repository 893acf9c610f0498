import type { Layered } from '../../data/datasets'
import { SCENARIOS_AT_START, type Scenario } from '../../domain/coverage/scenario'
import { type SheetDifference, sheetDifference } from '../../domain/coverage/scenario-difference'
import { areaWithin } from '../../domain/coverage/share'
import type { SheetNumber } from '../../domain/coverage/sheet-number'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import { type SquareMetres, squareMetres } from '../../domain/units'
import type { PlannedScenario } from '../planned'
import { remembered } from '../remembered'
import type { AtlasState } from '../state'
import { scenarioGround } from './plan-ground'

const difference = remembered(sheetDifference)

/** An answer for other numbers of the same scenario is better than none; one for another scenario is none. */
const sheetsFor = (scenario: Scenario | null, planned: PlannedScenario | null): readonly SheetNumber[] | null =>
  scenario && planned?.scenario.kind === scenario.kind ? planned.sheets : null

const isOutOfDate = (state: AtlasState, scenario: Scenario | null, planned: PlannedScenario | null): boolean =>
  scenario !== null && (planned?.scenario !== scenario || planned.ground !== scenarioGround(state))

const comparedScenario = ({ session: { cover } }: AtlasState): Scenario | null =>
  cover.comparedWith === 'ticked' ? null : SCENARIOS_AT_START[cover.comparedWith]

/** The sheets of the chosen scenario, nearest first; null without one, and until they are worked out. */
export const sheetsOfScenario = ({ session, planned }: AtlasState): readonly SheetNumber[] | null =>
  sheetsFor(session.scenario, planned.chosen)

/** Tells the sheets of the chosen scenario as it was from those of the scenario as it is. */
export const isScenarioStale = (state: AtlasState): boolean =>
  isOutOfDate(state, state.session.scenario, state.planned.chosen)

/** Tells a comparison whose sides are both up to date from one that is still being worked out. */
export const isDifferenceStale = (state: AtlasState): boolean =>
  isScenarioStale(state) || isOutOfDate(state, comparedScenario(state), state.planned.compared)

const compared = (state: AtlasState): readonly SheetNumber[] | null => {
  const scenario = comparedScenario(state)
  return scenario ? sheetsFor(scenario, state.planned.compared) : state.document.sheets
}

/** How the chosen scenario differs from what it is compared with; null until both are there. */
export const scenarioDifference = (state: AtlasState): SheetDifference | null => {
  const [before, after] = [compared(state), sheetsOfScenario(state)]
  return before && after ? difference(before, after) : null
}

/** Ground of some sheets inside Pakistan's provinces. Units: square metres. */
export const areaOfSheets = (toposheets: Layered<SheetRecord>, sheets: readonly SheetNumber[]): SquareMetres =>
  squareMetres(
    sheets.reduce((total, sheet) => {
      const record = toposheets.byId.get(sheet)
      return record ? total + areaWithin(record, 'PK-ALL') : total
    }, 0),
  )
