import type { Layered } from '../../data/datasets'
import { type CoveredGround, sheetOfCell } from '../../domain/coverage/covered-ground'
import { type CoverageOfAll, coversOf, sheetGroundIn } from '../../domain/coverage/share'
import type { SheetNumber } from '../../domain/coverage/sheet-number'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import { PROVINCE_CODES } from '../../domain/provinces'
import type { Shades } from '../dissolved'
import { remembered } from '../remembered'
import type { AtlasState } from '../state'
import { coveredGround, tickedCoverage } from './coverage'

const NO_TICKS: ReadonlySet<SheetNumber> = new Set()

const sheetShares = remembered((toposheets: Layered<SheetRecord>, ground: CoveredGround): Shades['sheets'] =>
  Object.fromEntries(
    coversOf(sheetGroundIn(toposheets.records, PROVINCE_CODES), NO_TICKS, PROVINCE_CODES, ground).flatMap(
      ({ key, whole, covered }) => {
        const sheet = covered > 0 ? sheetOfCell(key) : null
        return sheet === null ? [] : [[sheet, covered / whole] as const]
      },
    ),
  ),
)

const provinceShares = remembered((coverage: CoverageOfAll): Shades['provinces'] =>
  Object.fromEntries(PROVINCE_CODES.map((code) => [code, coverage.byCode[code].shareOfMeasured])),
)

const shades = remembered((sheets: Shades['sheets'], provinces: Shades['provinces']): Shades => ({ sheets, provinces }))

/** What the map shades: the share of each sheet that polygons cover, and of each province that is mapped. */
export const shadesOf = (state: AtlasState): Shades | null => {
  const { toposheets } = state.datasets
  const coverage = tickedCoverage(state)
  if (toposheets.status !== 'ready' || !coverage) return null
  return shades(sheetShares(toposheets.value, coveredGround(state)), provinceShares(coverage))
}
