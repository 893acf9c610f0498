import type { Layered } from '../../data/datasets'
import { type CoverageOfAll, coverageOfAll } from '../../domain/coverage/share'
import type { SheetNumber } from '../../domain/coverage/sheet-number'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import type { MappingClaim } from '../../domain/mapping/mapping-claim'
import type { Province } from '../../domain/places/province'
import { type AreaCode, PROVINCE_CODES } from '../../domain/provinces'
import { remembered } from '../remembered'
import type { AtlasState } from '../state'
import { denominatorsOf, tickedCoverage } from './coverage'
import { sheetsOfScenario } from './plan-scenario'

/** The shares of one area, 0–1; null where nobody claimed one, or where there is no scenario. */
export type ShareBar = {
  readonly code: AreaCode
  readonly claim: number | null
  /** What the claim is a share of, where that is not the area itself. */
  readonly claimOf: string | null
  readonly measured: number
  readonly scenario: number | null
}

const BAR_CODES: readonly AreaCode[] = [...PROVINCE_CODES, 'PK']

const assumed = remembered(
  (
    toposheets: Layered<SheetRecord>,
    provinces: Layered<Province>,
    countries: Layered<Province>,
    sheets: readonly SheetNumber[],
  ): CoverageOfAll | null => {
    const denominators = denominatorsOf(provinces, countries)
    return denominators && coverageOfAll(toposheets.byId, sheets, denominators)
  },
)

const scenarioCoverage = (state: AtlasState): CoverageOfAll | null => {
  const { toposheets, provinces, countries } = state.datasets
  const sheets = sheetsOfScenario(state)
  if (!sheets || toposheets.status !== 'ready' || provinces.status !== 'ready' || countries.status !== 'ready')
    return null
  return assumed(toposheets.value, provinces.value, countries.value, sheets)
}

/** The newest share that was claimed of an area. */
const claimed = (claims: readonly MappingClaim[], code: AreaCode): MappingClaim | null =>
  claims
    .filter(({ scope, share }) => scope === code && share !== null)
    .reduce<MappingClaim | null>((best, claim) => ((claim.year ?? 0) > (best?.year ?? -1) ? claim : best), null)

const bars = remembered(
  (claims: readonly MappingClaim[], coverage: CoverageOfAll, scenario: CoverageOfAll | null): readonly ShareBar[] =>
    BAR_CODES.map((code) => {
      const claim = claimed(claims, code)
      return {
        code,
        claim: claim?.share ?? null,
        claimOf: claim?.denominatorName ?? null,
        measured: coverage.byCode[code].shareOfMeasured,
        scenario: scenario ? scenario.byCode[code].shareOfMeasured : null,
      }
    }),
)

const NO_CLAIMS: readonly MappingClaim[] = []

/** Claimed, measured and assumed shares by province; null until the areas are there. */
export const shareBars = (state: AtlasState): readonly ShareBar[] | null => {
  const { mapping } = state.datasets
  const coverage = tickedCoverage(state)
  return coverage && bars(mapping.status === 'ready' ? mapping.value : NO_CLAIMS, coverage, scenarioCoverage(state))
}
