import type { SheetNumber } from '../coverage/sheet-number'
import { initialBearing } from '../measure/azimuth'
import { type Compared, compared, compareLengths } from '../measure/compare-methods'
import { type Degrees, type Metres, sumOfMetres } from '../units'
import { alignmentOf, type CorridorLeg, type CorridorVariant, type VariantId } from './corridor-variant'
import { sheetsCrossed } from './sheets-crossed'

export type LegMeasurement = Compared<Metres> & {
  readonly leg: CorridorLeg
  /** The road length its publisher gives, which is a claim; the others in this record are measurements. */
  readonly published: Metres | null
  readonly ratioPublishedToGeodesic: number | null
  readonly initialBearing: Degrees | null
  readonly sheets: readonly SheetNumber[]
}

/** Published road lengths added up, and over how much of the corridor they were published. */
export type PublishedTotal = {
  readonly length: Metres
  readonly legs: number
  readonly ofLegs: number
  readonly complete: boolean
  /** Geodesic length of the legs that have a published one: the like to compare `length` with. */
  readonly geodesicOfThoseLegs: Metres
  readonly ratioPublishedToGeodesic: number | null
}

export type CorridorMeasurement = {
  readonly variant: VariantId
  readonly legs: readonly LegMeasurement[]
  readonly total: Compared<Metres> & {
    /** Null where no leg has a published length. */
    readonly published: PublishedTotal | null
    readonly sheets: readonly SheetNumber[]
  }
}

/**
 * Measures one leg by both methods and beside its published length.
 *
 * Units:  metres; bearing in degrees clockwise from north, at the start towards the next vertex.
 */
export const measureLeg = (leg: CorridorLeg): LegMeasurement => {
  const lengths = compareLengths(leg.positions)
  const [first, second] = leg.positions
  return {
    ...lengths,
    leg,
    published: leg.publishedLength,
    ratioPublishedToGeodesic: ratio(leg.publishedLength, lengths.geodesic),
    initialBearing: first && second ? initialBearing(first, second) : null,
    sheets: sheetsCrossed(leg.positions),
  }
}

/**
 * Measures a corridor variant, leg by leg and in all.
 *
 * Shape:  legs in order of travel; the total's published length says over how many legs of how many it runs.
 * Units:  metres.
 * Source: `compareLengths`; lengths of legs add up because each starts where the one before ends.
 */
export const measureCorridor = (variant: CorridorVariant): CorridorMeasurement => {
  const legs = variant.legs.map(measureLeg)
  return {
    variant: variant.id,
    legs,
    total: {
      ...compared(sumOfMetres(legs.map((leg) => leg.geodesic)), sumOfMetres(legs.map((leg) => leg.spherical))),
      published: publishedTotal(legs),
      sheets: sheetsCrossed(alignmentOf(variant)),
    },
  }
}

const ratio = (published: Metres | null, geodesic: Metres): number | null =>
  published === null || geodesic === 0 ? null : published / geodesic

const publishedTotal = (legs: readonly LegMeasurement[]): PublishedTotal | null => {
  const withLength = legs.filter((leg) => leg.published !== null)
  if (withLength.length === 0) return null
  const length = sumOfMetres(withLength.flatMap((leg) => leg.published ?? []))
  const geodesicOfThoseLegs = sumOfMetres(withLength.map((leg) => leg.geodesic))
  return {
    length,
    legs: withLength.length,
    ofLegs: legs.length,
    complete: withLength.length === legs.length,
    geodesicOfThoseLegs,
    ratioPublishedToGeodesic: ratio(length, geodesicOfThoseLegs),
  }
}
