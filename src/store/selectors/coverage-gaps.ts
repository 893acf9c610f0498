import type { Layered } from '../../data/datasets'
import { remainingLargestFirst, sheetsToReach } from '../../domain/coverage/cell-cover'
import type { CoveredGround } from '../../domain/coverage/covered-ground'
import type { CoverageOfAll } from '../../domain/coverage/share'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import type { MappingClaim } from '../../domain/mapping/mapping-claim'
import { type SquareMetres, squareMetres } from '../../domain/units'
import { remembered } from '../remembered'
import type { AtlasState } from '../state'
import { areaCovers } from './area-covers'
import { countedSheets, coveredGround, tickedCoverage } from './coverage'

/** A claimed share beside what is measured in the same area. */
export type ClaimGap = {
  readonly claim: MappingClaim
  readonly share: number
  readonly measured: number
  /** Of the polygon, and what of it is measured as mapped. Units: square metres. */
  readonly whole: SquareMetres
  readonly mapped: SquareMetres
  /** Claimed land less measured land; negative where more is measured than was claimed. Units: square metres. */
  readonly area: SquareMetres
  /** Whole sheets that would close the gap, the largest first; null where all of them would not. */
  readonly sheets: number | null
  /** Where the claim is a share of another whole: the share of the area here that its stated land is. */
  readonly landShare: number | null
}

const gaps = remembered(
  (
    claims: readonly MappingClaim[],
    coverage: CoverageOfAll,
    toposheets: Layered<SheetRecord>,
    ticked: readonly string[],
    ground: CoveredGround,
  ): readonly ClaimGap[] => {
    const covers = areaCovers(toposheets.records, ticked, ground)
    return claims.flatMap((claim): ClaimGap[] => {
      const { share, scope, mappedArea } = claim
      if (share === null) return []
      const { measured, mapped, shareOfMeasured } = coverage.byCode[scope]
      const area = squareMetres((mappedArea ?? share * measured) - mapped)
      const left = remainingLargestFirst(covers(scope))
      const sheets = sheetsToReach(left, area, measured)
      const landShare = claim.denominatorName !== null && mappedArea !== null ? mappedArea / measured : null
      return [{ claim, share, measured: shareOfMeasured, whole: measured, mapped, area, sheets, landShare }]
    })
  },
)

/** Every claimed share with its gap to what is measured; null until claims and sheets are there. */
export const claimGaps = (state: AtlasState): readonly ClaimGap[] | null => {
  const { mapping, toposheets } = state.datasets
  const coverage = tickedCoverage(state)
  if (mapping.status !== 'ready' || toposheets.status !== 'ready' || !coverage) return null
  return gaps(mapping.value, coverage, toposheets.value, countedSheets(state), coveredGround(state))
}
