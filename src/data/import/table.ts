/** Which columns of a table hold the place: two of numbers, one of pairs, or one of well-known text. */
export type ColumnChoice =
  | { readonly kind: 'lat-lon'; readonly lat: string; readonly lon: string }
  | { readonly kind: 'pair'; readonly column: string }
  | { readonly kind: 'wkt'; readonly column: string }

/** A table as read: texts only, none of them trusted. */
export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly choice: ColumnChoice | null
}
