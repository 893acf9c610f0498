import { MAPPING_SCALES, type MappingAttributes, type MappingScale, type MappingStatus } from './input-attributes'

/** Which mapping counts. */
export type MappingFilter = {
  readonly scales: readonly MappingScale[]
  readonly statuses: readonly MappingStatus[]
  /** Only what is known to be of this year or earlier; null takes every year, unknown ones too. */
  readonly yearTo: number | null
}

/** Whatever exists counts, at any scale; what is only planned or under way is not mapped. */
export const FILTER_AT_START: MappingFilter = {
  scales: MAPPING_SCALES,
  statuses: ['mapped', 'published'],
  yearTo: null,
}

/** Years a filter may name. */
export const YEAR_LIMITS = { least: 1850, most: 2100 } as const

/**
 * Tells whether mapping passes a filter.
 *
 * Shape:  an unknown year passes only where no year is asked for: nobody can say that it was in time.
 */
export const passesFilter = (
  { scale, status, year }: MappingAttributes,
  { scales, statuses, yearTo }: MappingFilter,
): boolean =>
  scales.includes(scale) && statuses.includes(status) && (yearTo === null || (year !== null && year <= yearTo))
