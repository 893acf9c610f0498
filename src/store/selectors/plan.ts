import type { CellCover } from '../../domain/coverage/cell-cover'
import { sheetsToReach } from '../../domain/coverage/cell-cover'
import { type CoveredGround, cellOfSheet, type GroundByCell } from '../../domain/coverage/covered-ground'
import {
  type DenominatorId,
  isNamed,
  type NamedDenominator,
  OUTCROP,
  provincesOf,
} from '../../domain/coverage/denominator-choice'
import { middleOfCell } from '../../domain/coverage/dissolve/cells'
import { lengthOnSheets } from '../../domain/coverage/plan-length-on-sheets'
import {
  type Candidate,
  NEAR_SHEET,
  type PlanFacts,
  type PlannedSheet,
  type PlanWeights,
  planSheets,
} from '../../domain/coverage/plan-ranking'
import type { ScenarioGround } from '../../domain/coverage/scenario-sheets'
import { pointsWithin } from '../../domain/coverage/scenario-sheets-near-points'
import { coversOf } from '../../domain/coverage/share'
import { sheetAt } from '../../domain/coverage/sheet-number'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import { type SquareMetres, squareMetres } from '../../domain/units'
import { remembered, rememberedPer } from '../remembered'
import type { AtlasState } from '../state'
import { countedSheets, coveredGround } from './coverage'
import { coverageOfChosen } from './coverage-chosen'
import { scenarioGround } from './plan-ground'

export type MappingPlan = {
  /** What the sheets are taken from, and the named area that stands in where the chosen figure has no polygon. */
  readonly area: DenominatorId
  readonly ranked: readonly PlannedSheet[]
  readonly mapped: SquareMetres
  readonly whole: SquareMetres
  /** Sheets in this order until the target; null where all are not enough. */
  readonly toTarget: number | null
}

/** The outcrop figure is a number for all Pakistan without a polygon. */
const STANDS_IN: NamedDenominator = 'PK'

const candidatesFrom = (covers: readonly CellCover[]): readonly Candidate[] =>
  covers.flatMap(({ key, whole, covered }) => {
    const sheet = covered < whole * (1 - 1e-6) ? sheetAt([...middleOfCell(key)]) : null
    return sheet === null ? [] : [{ sheet, area: squareMetres(whole - covered) }]
  })

const inNamed = remembered(
  (area: NamedDenominator, records: readonly SheetRecord[], ticked: readonly string[], covered: CoveredGround) =>
    candidatesFrom(coversOf(records, new Set(ticked), provincesOf(area), covered)),
)

const inOwn = remembered((area: GroundByCell, ticked: readonly string[], covered: CoveredGround) => {
  const counted = new Set(ticked.map(cellOfSheet))
  return candidatesFrom(
    [...area].map(([key, whole]) => ({
      key,
      whole,
      covered: counted.has(key) ? whole : squareMetres(Math.min(whole, covered.own?.get(key) ?? 0)),
    })),
  )
})

const standingFacts = rememberedPer(
  ({ sheets, sites, corridor }: ScenarioGround): Omit<PlanFacts, 'mapped'> => ({
    sites: pointsWithin(
      sheets.map(({ sheet }) => sheet),
      sites,
      NEAR_SHEET,
    ),
    corridor: lengthOnSheets(corridor),
  }),
)

const ranked = remembered(
  (
    candidates: readonly Candidate[],
    ground: ScenarioGround,
    ticked: readonly string[],
    weights: PlanWeights,
    mapped: SquareMetres,
  ) => planSheets(candidates, { ...standingFacts(ground), mapped: new Set(ticked) }, weights, mapped),
)

const planned = remembered(
  (
    area: DenominatorId,
    list: readonly PlannedSheet[],
    mapped: SquareMetres,
    whole: SquareMetres,
    target: number,
  ): MappingPlan => ({
    area,
    ranked: list,
    mapped,
    whole,
    toTarget: sheetsToReach(
      list.map((sheet) => sheet.area),
      whole * target - mapped,
    ),
  }),
)

/** The ranked list of what to map next in the chosen area; null until everything it looks at is there. */
export const mappingPlan = (state: AtlasState): MappingPlan | null => {
  const chosen = coverageOfChosen(state)
  const ground = scenarioGround(state)
  if (!chosen || !ground) return null
  const { weights, target } = state.session.planning
  const [ticked, covered] = [countedSheets(state), coveredGround(state)]
  const area = chosen.id === OUTCROP ? STANDS_IN : chosen.id
  const own = state.dissolved.answer?.own
  if (!isNamed(area) && !own) return null
  const candidates = isNamed(area)
    ? inNamed(area, ground.sheets, ticked, covered)
    : own
      ? inOwn(own, ticked, covered)
      : []
  const list = ranked(candidates, ground, ticked, weights, chosen.mapped)
  return planned(area, list, chosen.mapped, chosen.whole, target)
}
