import type { Feature } from 'geojson'
import type { BBox } from '../position'
import { boundsOfGeometry } from './bounds-of-geometry'
import type { ImportedFilter } from './imported-layer'
import { passesFilter } from './passes-filter'
import { valueText } from './value-text'

export type RowOrder = { readonly field: string; readonly descending: boolean }

export type PageQuestion = {
  readonly offset: number
  readonly limit: number
  readonly fields: readonly string[]
  readonly filter: ImportedFilter | null
  readonly order: RowOrder | null
}

/** `index` is the feature's place in its layer, `bounds` the box round it. */
export type PageRow = { readonly index: number; readonly bounds: BBox | null; readonly values: readonly string[] }

export type TablePage = { readonly total: number; readonly rows: readonly PageRow[] }

/** A cell is read at a glance; the whole value stands in the feature's card. */
const LONGEST_CELL = 120

const shortened = (text: string): string => (text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text)

const compare = (collator: Intl.Collator, a: unknown, b: unknown): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(valueText(a), valueText(b))
}

const isBlank = (value: unknown): boolean => value === null || value === undefined || value === ''

/**
 * The places of the features that pass a filter, in the order asked for; blanks come last in either direction.
 *
 * Errors: none; without an order they stand as in the file.
 */
export const orderedIndexes = (
  features: readonly Feature[],
  filter: ImportedFilter | null,
  order: RowOrder | null,
): readonly number[] => {
  const passes = passesFilter(filter)
  const found = features.flatMap(({ properties }, at) => (passes(properties) ? [at] : []))
  if (!order) return found
  const collator = new Intl.Collator(undefined, { numeric: true })
  const turn = order.descending ? -1 : 1
  const valueAt = (at: number): unknown => features[at]?.properties?.[order.field]
  return found.sort((a, b) => {
    const [left, right] = [valueAt(a), valueAt(b)]
    if (isBlank(left) || isBlank(right)) return Number(isBlank(left)) - Number(isBlank(right)) || a - b
    return turn * compare(collator, left, right) || a - b
  })
}

/**
 * One page of the table of a layer, values as short texts.
 *
 * Shape:  `indexes` from `orderedIndexes`; the total is that of all pages.
 * Units:  degrees.
 * Errors: none; an offset beyond the end gives no rows.
 */
export const tablePage = (
  features: readonly Feature[],
  indexes: readonly number[],
  { offset, limit, fields }: Pick<PageQuestion, 'offset' | 'limit' | 'fields'>,
): TablePage => ({
  total: indexes.length,
  rows: indexes.slice(offset, offset + limit).flatMap((index) => {
    const feature = features[index]
    if (!feature) return []
    const values = fields.map((field) => shortened(valueText(feature.properties?.[field])))
    return [{ index, bounds: boundsOfGeometry(feature.geometry), values }]
  }),
})
