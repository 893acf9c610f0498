import type { RowProblem } from '../../domain/imported/import-problem'

/** Which columns of a table hold the place: two of numbers, one of pairs, or one of well-known text. */
export type ColumnChoice =
  | { readonly kind: 'lat-lon'; readonly lat: string; readonly lon: string }
  | { readonly kind: 'pair'; readonly column: string }
  | { readonly kind: 'wkt'; readonly column: string }

/** A table as read: texts only, none of them trusted; rows with broken quotes are told instead of read. */
export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Where each row stands in the file, the heading being 1 where nothing stands before it. */
  readonly numbers: readonly number[]
  readonly broken: readonly RowProblem[]
  readonly choice: ColumnChoice | null
}
