import type { Layered } from '../../data/datasets'
import { COVERAGE_CODES, type CoverageOfAll, coverageOfAll, type Denominator } from '../../domain/coverage/share'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import type { Province } from '../../domain/places/province'
import type { AreaCode } from '../../domain/provinces'
import { remembered } from '../remembered'
import type { AtlasState } from '../state'

const denominatorsOf = remembered(
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
  ): CoverageOfAll | null => {
    const denominators = denominatorsOf(provinces, countries)
    return denominators && coverageOfAll(toposheets.byId, ticked, denominators)
  },
)

/** Area and share of every province and of the country under the ticked sheets; null until the areas are there. */
export const tickedCoverage = ({ datasets, document }: AtlasState): CoverageOfAll | null => {
  const { toposheets, provinces, countries } = datasets
  return toposheets.status === 'ready' && provinces.status === 'ready' && countries.status === 'ready'
    ? covered(toposheets.value, provinces.value, countries.value, document.sheets)
    : null
}
