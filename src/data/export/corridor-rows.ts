import { alignmentOf, type CorridorNode, type CorridorVariant } from '../../domain/corridor/corridor-variant'
import type { CorridorMeasurement, LegMeasurement } from '../../domain/corridor/measure-corridor'
import { citationText, listText } from './citation-text'
import type { ExportRow, ExportValue } from './export-set'

/** How a course is called and drawn in a file, and how its towns are found. */
export type CorridorWords = {
  readonly name: string
  readonly colour: string | null
  readonly nodeOf: (id: string) => Pick<CorridorNode, 'name'> | undefined
}

type Lengths = { readonly geodesic: number; readonly spherical: number; readonly differenceRatio: number | null }

const lengthsOf = ({ geodesic, spherical, differenceRatio }: Lengths): Readonly<Record<string, ExportValue>> => ({
  length_geodesic_m: geodesic,
  length_spherical_m: spherical,
  difference_ratio: differenceRatio,
})

const legRow = (measurement: LegMeasurement, { nodeOf, colour }: CorridorWords): ExportRow => {
  const { leg } = measurement
  const from = nodeOf(leg.from)?.name ?? leg.from
  const to = nodeOf(leg.to)?.name ?? leg.to
  return {
    id: `${leg.variant}/${leg.leg}`,
    name: `${from} – ${to}`,
    geometry: { type: 'LineString', coordinates: leg.positions },
    colour,
    attributes: {
      part: 'leg',
      variant: leg.variant,
      leg: leg.leg,
      from,
      to,
      drawn_as: leg.schematic ? 'schematic' : 'alignment',
      ...lengthsOf(measurement),
      length_published_m: measurement.published,
      published_to_geodesic: measurement.ratioPublishedToGeodesic,
      published_note: leg.publishedNote,
      road: leg.road,
      status: leg.status,
      initial_bearing_deg: measurement.initialBearing,
      survey_sheets: listText(measurement.sheets),
      source: citationText(leg.citations),
    },
  }
}

/**
 * A variant as rows: the whole course first, then each leg, so that neither has to be added up or cut apart.
 *
 * Units:  metres; ratios have none; degrees clockwise from north.
 */
export const corridorRows = (
  variant: CorridorVariant,
  measurement: CorridorMeasurement,
  words: CorridorWords,
): readonly ExportRow[] => {
  const { total } = measurement
  const schematic = variant.legs.filter((leg) => leg.schematic).length
  const whole: ExportRow = {
    id: variant.id,
    name: words.name,
    geometry: { type: 'LineString', coordinates: alignmentOf(variant) },
    colour: words.colour,
    attributes: {
      part: 'whole',
      variant: variant.id,
      leg: null,
      from: words.nodeOf(variant.legs[0]?.from ?? '')?.name ?? null,
      to: words.nodeOf(variant.legs.at(-1)?.to ?? '')?.name ?? null,
      drawn_as: schematic === 0 ? 'alignment' : `${schematic} of ${variant.legs.length} legs schematic`,
      ...lengthsOf(total),
      length_published_m: total.published?.length ?? null,
      published_to_geodesic: total.published?.ratioPublishedToGeodesic ?? null,
      published_note: total.published
        ? `published lengths of ${total.published.legs} of ${total.published.ofLegs} legs`
        : null,
      road: null,
      status: null,
      initial_bearing_deg: null,
      survey_sheets: listText(total.sheets),
    },
  }
  return [whole, ...measurement.legs.map((leg) => legRow(leg, words))]
}
