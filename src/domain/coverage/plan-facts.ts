import type { Metres } from '../units'
import { lengthOnSheets } from './plan-length-on-sheets'
import { NEAR_SHEET } from './plan-ranking'
import type { ScenarioGround } from './scenario-sheets'
import { pointsWithin } from './scenario-sheets-near-points'
import type { SheetNumber } from './sheet-number'

/** What the plan's score counts on each sheet, whatever is mapped; sheets without any are left out. */
export type PlanFactsOfGround = {
  /** Ids of the sites on the sheet or near it. */
  readonly sites: ReadonlyMap<SheetNumber, readonly string[]>
  /** Corridor on the sheet. */
  readonly corridor: ReadonlyMap<SheetNumber, Metres>
}

/**
 * Counts the sites on or near each sheet and measures the corridor on it.
 *
 * Shape:  plain Maps, so that they can be sent between threads. Meant for a worker: a tenth of a second.
 * Units:  metres, geodesic.
 */
export const planFactsOfGround = ({ sheets, sites, corridor }: ScenarioGround): PlanFactsOfGround => ({
  sites: pointsWithin(
    sheets.map(({ sheet }) => sheet),
    sites,
    NEAR_SHEET,
  ),
  corridor: lengthOnSheets(corridor),
})
