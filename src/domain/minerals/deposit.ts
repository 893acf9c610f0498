import type { Citation, CitedText } from '../citation'
import type { Position } from '../position'
import type { ProvinceCode } from '../provinces'
import type { CommodityGroup } from './commodity-group'
import type { Confidence } from './confidence'
import type { CriticalMineral } from './critical-mineral'
import type { LocationAccuracy } from './location-accuracy'
import type { SiteStatus } from './site-status'

/** One published coordinate of a site; `accepted` is false where the row says why it was rejected. */
export type PublishedPosition = {
  readonly position: Position
  readonly source: string
  readonly note: string | null
  readonly accepted: boolean
}

/** A mine, deposit, prospect or occurrence, as one cited row of `seeds/deposits.json`. */
export type Deposit = {
  readonly id: string
  readonly name: string
  readonly nameUr: string
  readonly nameUrBasis: 'published' | 'transliterated'
  readonly altNames: readonly string[]
  readonly position: Position | null
  readonly commodities: readonly string[]
  readonly commodityGroup: CommodityGroup
  readonly criticalMinerals: readonly CriticalMineral[]
  readonly status: SiteStatus
  readonly statusAsPublished: string
  readonly operator: string | null
  readonly province: ProvinceCode
  readonly district: string | null
  readonly locationAccuracy: LocationAccuracy
  /** Radius in metres within which the site is taken to lie: an assumption per accuracy class, or the spread of the accepted published points where that is larger. */
  readonly locationUncertainty: number | null
  readonly locationNote: string | null
  readonly coordinateSource: string | null
  readonly publishedPositions: readonly PublishedPosition[]
  readonly reserves: readonly CitedText[]
  readonly output: readonly CitedText[]
  readonly start: string | null
  readonly note: string | null
  readonly noteUr: string | null
  readonly confidence: Confidence
  readonly confidenceNote: string | null
  readonly citations: readonly Citation[]
  /** Survey of Pakistan 15′ sheet, as `30G11`. */
  readonly sheet: string | null
  readonly flagship: boolean
}
