import type { Layered } from '../../data/datasets'
import { type CoveredGround, NO_GROUND } from '../../domain/coverage/covered-ground'
import { passesFilter } from '../../domain/coverage/mapping-filter'
import { COVERAGE_CODES, type CoverageOfAll, coverageOfAll, type Denominator } from '../../domain/coverage/share'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import type { Province } from '../../domain/places/province'
import type { AreaCode } from '../../domain/provinces'
import { remembered } from '../remembered'
import type { AtlasState } from '../state'
import { areaCovers } from './area-covers'
import { dissolveOrder } from './dissolve-order'

/** Polygon and official area of every province and country; null while one of them is missing. */
export const denominatorsOf = remembered(
  (provinces: Layered<Province>, countries: Layered<Province>): Readonly<Record<AreaCode, Denominator>> | null => {
    const entries = COVERAGE_CODES.flatMap((code) => {
      const area = provinces.byId.get(code) ?? countries.byId.get(code)
      return area ? [[code, { measured: area.measuredArea, official: area.officialArea }] as const] : []
    })
    return entries.length === COVERAGE_CODES.length
      ? (Object.fromEntries(entries) as Record<AreaCode, Denominator>)
      : null
  },
)

const covered = remembered(
  (
    toposheets: Layered<SheetRecord>,
    provinces: Layered<Province>,
    countries: Layered<Province>,
    ticked: readonly string[],
    ground: CoveredGround,
  ): CoverageOfAll | null => {
    const denominators = denominatorsOf(provinces, countries)
    return (
      denominators &&
      coverageOfAll(toposheets.byId, ticked, denominators, ground, areaCovers(toposheets.records, ticked, ground))
    )
  },
)

const NO_SHEETS: readonly string[] = []

/** The ticked sheets, if the mapping they stand for passes the filter: they pass or fail it together. */
export const countedSheets = ({ document, session }: AtlasState): readonly string[] =>
  passesFilter(document.coverage.sheets, session.cover.filter) ? document.sheets : NO_SHEETS

/** Tells whether sheets or polygons may count as mapped; `filtered`: sheets are ticked, but the filter lets none count. */
export const countsAsMapped = (state: AtlasState): 'something' | 'filtered' | 'nothing' => {
  const { sheets, coverage } = state.document
  if (countedSheets(state).length > 0 || coverage.inputs.length > 0) return 'something'
  return sheets.length > 0 ? 'filtered' : 'nothing'
}

/** The ticked sheets that the filter keeps from counting: all or none. */
export const excludedSheets = (state: AtlasState): number => state.document.sheets.length - countedSheets(state).length

/** The ground under the polygons that count; none until it is computed. */
export const coveredGround = ({ dissolved }: AtlasState): CoveredGround => dissolved.answer?.covered ?? NO_GROUND

/** Tells figures that belong to an older question from those that hold. */
export const isCoverageStale = (state: AtlasState): boolean =>
  // idle: nothing to compute, or the code that computes has not arrived yet
  state.dissolved.status === 'idle' ? dissolveOrder(state) !== null : state.dissolved.status !== 'done'

/**
 * Area and share of every province and of the country that is mapped: under the ticked sheets, and under the polygons
 * that count; null until the areas are there.
 */
export const tickedCoverage = (state: AtlasState): CoverageOfAll | null => {
  const { datasets } = state
  const { toposheets, provinces, countries } = datasets
  return toposheets.status === 'ready' && provinces.status === 'ready' && countries.status === 'ready'
    ? covered(toposheets.value, provinces.value, countries.value, countedSheets(state), coveredGround(state))
    : null
}
