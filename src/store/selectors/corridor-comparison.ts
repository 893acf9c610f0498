import type { VariantId } from '../../domain/corridor/corridor-variant'
import type { Zone } from '../../domain/places/zone'
import type { AtlasState } from '../state'
import { corridorMeasurements } from './corridor'
import { comparedVariants, courseOf } from './corridor-courses'
import { COMPARED_FACTS, type CourseFact, factsOf, type ZoneNear, zonesNear } from './corridor-facts'
import { nearCorridor } from './corridor-near'
import { allSites } from './sites'

/** One row: one value a course, in the order of the columns; null where it is not known or not to be had. */
export type ComparedRow = Omit<CourseFact, 'value'> & { readonly values: readonly (number | null)[] }

export type ComparedCourse = { readonly variant: VariantId; readonly zones: readonly ZoneNear[] }

/** Two to four courses side by side: the columns, and the rows as plain numbers in SI units. */
export type Comparison = { readonly courses: readonly ComparedCourse[]; readonly rows: readonly ComparedRow[] }

type Column = ComparedCourse & { readonly facts: readonly CourseFact[] }

const NO_ZONES: readonly Zone[] = []
const GWADAR = 'gwadar'

const columnOf = (state: AtlasState, variant: VariantId): readonly Column[] => {
  const course = courseOf(state, variant)
  const measured = corridorMeasurements(state, variant)
  const near = nearCorridor(state, variant)
  if (!course || !measured || !near) return []
  const { zones: zoneFile, provinces, corridor } = state.datasets
  const zones = zonesNear(course, zoneFile.status === 'ready' ? zoneFile.value.records : NO_ZONES, state.session.buffer)
  const facts = factsOf({
    course,
    measured,
    near,
    zones,
    provinces: provinces.status === 'ready' ? provinces.value : null,
    flagships: allSites(state).filter(({ flagship }) => flagship),
    goal: (corridor.status === 'ready' ? corridor.value.nodes.get(GWADAR) : undefined) ?? null,
  })
  return [{ variant, zones, facts }]
}

/** A count that one course has and another lacks is none there; a length is unknown. */
const COUNTED: readonly CourseFact['fact'][] = ['sites-of-group', 'sites-of-status', 'inside']

const rowsOf = (columns: readonly Column[]): readonly ComparedRow[] => {
  const kinds = new Map(columns.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact] as const)))
  const rows = [...kinds.values()].map(({ value: _, ...kind }): ComparedRow => {
    const missing = COUNTED.includes(kind.fact) ? 0 : null
    const found = columns.map(({ facts }) => facts.find(({ id }) => id === kind.id))
    const partial = found.some((fact) => fact?.partial)
    return { ...kind, partial, values: found.map((fact) => fact?.value ?? missing) }
  })
  // Stable: rows of one fact keep the order in which the courses named them.
  return rows.sort((a, b) => COMPARED_FACTS.indexOf(a.fact) - COMPARED_FACTS.indexOf(b.fact))
}

const isSameQuestion = ({ document, datasets, session }: AtlasState, last: AtlasState): boolean =>
  document.variants === last.document.variants &&
  datasets === last.datasets &&
  session.buffer === last.session.buffer &&
  session.filters === last.session.filters &&
  session.lab.compared === last.session.lab.compared

let held: { readonly state: AtlasState; readonly comparison: Comparison } | null = null

/** The comparison of the chosen courses: the same reference until one of them, the distance, a filter or the data change. */
export const corridorComparison = (state: AtlasState): Comparison => {
  if (held && isSameQuestion(state, held.state)) return held.comparison
  const columns = comparedVariants(state).flatMap((variant) => columnOf(state, variant))
  const comparison = { courses: columns.map(({ variant, zones }) => ({ variant, zones })), rows: rowsOf(columns) }
  held = { state, comparison }
  return comparison
}
