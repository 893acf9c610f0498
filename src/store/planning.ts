import type { SheetDifference } from '../domain/coverage/scenario-difference'

/** How the reader works on the map with scenarios: what no link and no file keeps. */
export type Planning = {
  /** True while a drag on the map draws a lasso round sheets instead of moving the map. */
  readonly lasso: boolean
  /** What the map shows of a comparison; null shows none. */
  readonly difference: SheetDifference | null
}

export const PLANNING_AT_START: Planning = { lasso: false, difference: null }
