import type { Layered } from '../../data/datasets'
import { SCENARIOS_AT_START, type Scenario, type ScenarioKind } from '../../domain/coverage/scenario'
import { type SheetDifference, sheetDifference } from '../../domain/coverage/scenario-difference'
import { type ScenarioGround, scenarioSheets } from '../../domain/coverage/scenario-sheets'
import { areaWithin } from '../../domain/coverage/share'
import type { SheetNumber } from '../../domain/coverage/sheet-number'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import { type SquareMetres, squareMetres } from '../../domain/units'
import { remembered } from '../remembered'
import type { AtlasState } from '../state'
import { scenarioGround } from './plan-ground'

const sheetsOf = (scenario: Scenario, ground: ScenarioGround): readonly SheetNumber[] =>
  scenarioSheets(scenario, ground).map(({ sheet }) => sheet)

// the chosen scenario and the one beside it each keep their own last answer
const ofChosen = remembered(sheetsOf)
const ofCompared = remembered(sheetsOf)
const difference = remembered(sheetDifference)

/** The sheets of the chosen scenario, nearest first; null without one, and until its data are there. */
export const sheetsOfScenario = (state: AtlasState): readonly SheetNumber[] | null => {
  const { scenario } = state.session
  const ground = scenario && scenarioGround(state)
  return scenario && ground ? ofChosen(scenario, ground) : null
}

const compared = (state: AtlasState): readonly SheetNumber[] | null => {
  const { comparedWith } = state.session.planning
  if (comparedWith === 'ticked') return state.document.sheets
  const ground = scenarioGround(state)
  return ground ? ofCompared(SCENARIOS_AT_START[comparedWith satisfies ScenarioKind], ground) : null
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
