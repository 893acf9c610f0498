import { alignmentOf, type CorridorVariant } from '../../domain/corridor/corridor-variant'
import { listText } from './citation-text'
import type { ExportRow, ExportValue } from './export-set'

/** One course of a comparison with what it says, fact by fact, in SI units. */
export type ComparedForExport = {
  readonly course: CorridorVariant
  readonly name: string
  readonly colour: string | null
  readonly facts: readonly {
    readonly id: string
    readonly unit: 'm' | '1'
    /** A number of things, unlike a ratio. */
    readonly counted: boolean
    readonly value: number | null
  }[]
  /** Inside Pakistan; null where nothing counts as mapped, or the share could not be worked out. */
  readonly ground: { readonly area: number; readonly mapped: number; readonly share: number } | null
  readonly zones: readonly { readonly name: string; readonly certain: boolean }[]
}

const columnOf = ({ id, unit, counted }: ComparedForExport['facts'][number]): string => {
  const end = unit === 'm' ? 'm' : counted ? 'count' : 'ratio'
  const stem = id.replaceAll('.', '_').replaceAll('-', '_')
  return stem.endsWith(`_${end}`) ? stem : `${stem}_${end}`
}

/**
 * Courses as rows, a fact a column, so that a spreadsheet sorts and subtracts them.
 *
 * Shape:  the columns stand in the order of the facts; each ends in its unit: `_m`, `_m2`, `_count` or `_ratio`.
 * Units:  metres, square metres; counts and ratios have none.
 */
export const comparisonRows = (courses: readonly ComparedForExport[]): readonly ExportRow[] =>
  courses.map(({ course, name, colour, facts, ground, zones }) => ({
    id: course.id,
    name,
    colour,
    geometry: { type: 'LineString', coordinates: alignmentOf(course) },
    attributes: {
      ...Object.fromEntries(facts.map((fact): [string, ExportValue] => [columnOf(fact), fact.value])),
      ground_inside_pakistan_m2: ground?.area ?? null,
      ground_mapped_m2: ground?.mapped ?? null,
      ground_mapped_ratio: ground?.share ?? null,
      zones_and_ports: listText(zones.map((zone) => (zone.certain ? zone.name : `${zone.name} (maybe)`))),
    },
  }))
