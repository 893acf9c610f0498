import { type CellCover, isWhole, sheetsToReach } from '../../domain/coverage/cell-cover'
import { type CoveredGround, cellOfSheet, type GroundByCell, sheetOfCell } from '../../domain/coverage/covered-ground'
import { type DenominatorId, isNamed, type NamedDenominator, OUTCROP } from '../../domain/coverage/denominator-choice'
import { ownCovers } from '../../domain/coverage/own-covers'
import type { PlanWeights } from '../../domain/coverage/plan-choice'
import type { PlanFactsOfGround } from '../../domain/coverage/plan-facts'
import { type Candidate, type PlannedSheet, planSheets } from '../../domain/coverage/plan-ranking'
import type { SheetNumber } from '../../domain/coverage/sheet-number'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import { type SquareMetres, squareMetres } from '../../domain/units'
import { remembered } from '../remembered'
import type { AtlasState } from '../state'
import { areaCovers } from './area-covers'
import { countedSheets, coveredGround, isCoverageStale } from './coverage'
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
    const sheet = isWhole({ key, whole, covered }) ? null : sheetOfCell(key)
    return sheet === null ? [] : [{ sheet, area: squareMetres(whole - covered) }]
  })

const inNamed = remembered(
  (area: NamedDenominator, records: readonly SheetRecord[], ticked: readonly string[], covered: CoveredGround) =>
    candidatesFrom(areaCovers(records, ticked, covered)(area)),
)

/** A polygon of one's own may reach abroad or into the sea: only sheets with ground in Pakistan are planned. */
const inOwn = remembered(
  (area: GroundByCell, records: readonly SheetRecord[], ticked: readonly string[], covered: CoveredGround) => {
    const inPakistan = new Set(records.map(({ sheet }) => cellOfSheet(sheet)))
    return candidatesFrom(ownCovers(area, covered.own, ticked).filter(({ key }) => inPakistan.has(key)))
  },
)

/** Sheets that count as mapped, by a tick or because polygons cover all their ground, in whatever province. */
const mappedSheets = remembered(
  (records: readonly SheetRecord[], ticked: readonly string[], covered: CoveredGround): ReadonlySet<SheetNumber> =>
    new Set([
      ...ticked,
      ...areaCovers(
        records,
        ticked,
        covered,
      )('PK-ALL')
        .filter(isWhole)
        .flatMap(({ key }) => sheetOfCell(key) ?? []),
    ]),
)

const ranked = remembered(
  (
    candidates: readonly Candidate[],
    facts: PlanFactsOfGround,
    mappedNow: ReadonlySet<SheetNumber>,
    weights: PlanWeights,
    mapped: SquareMetres,
  ) => planSheets(candidates, { ...facts, mapped: mappedNow }, weights, mapped),
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
      whole,
    ),
  }),
)

/** Tells a plan that counts sites and corridor as they were from one of those that are there now. */
export const isPlanStale = (state: AtlasState): boolean =>
  isCoverageStale(state) || state.planned.facts?.ground !== scenarioGround(state)

/** The ranked list of what to map next in the chosen area; null until everything it looks at is worked out. */
export const mappingPlan = (state: AtlasState): MappingPlan | null => {
  const chosen = coverageOfChosen(state)
  const { facts } = state.planned
  if (!chosen || !facts) return null
  const { weights, target } = state.session.cover
  const { sheets } = facts.ground
  const [ticked, covered] = [countedSheets(state), coveredGround(state)]
  const area = chosen.id === OUTCROP ? STANDS_IN : chosen.id
  const own = state.dissolved.answer?.own
  if (!isNamed(area) && !own) return null
  const candidates = isNamed(area)
    ? inNamed(area, sheets, ticked, covered)
    : own
      ? inOwn(own, sheets, ticked, covered)
      : []
  const list = ranked(candidates, facts.of, mappedSheets(sheets, ticked, covered), weights, chosen.mapped)
  return planned(area, list, chosen.mapped, chosen.whole, target)
}
