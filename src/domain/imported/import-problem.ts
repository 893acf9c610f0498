/** Why a whole file is refused; the words stand in the catalogue `data`. */
export const REFUSAL_KINDS = [
  'empty',
  'too-large',
  'too-many-vertices',
  'unknown-format',
  'not-text',
  'web-page',
  'not-json',
  'not-geojson',
  'other-reference-system',
  'not-topojson',
  'not-xml',
  'xml-entities',
  'not-kml',
  'not-gpx',
  'no-coordinate-columns',
  'not-wkt',
  'not-zip',
  'zip-bomb',
  'zip-locked',
  'zip-without-layers',
  'not-shapefile',
  'unknown-projection',
  'no-features',
  'nothing-usable',
  'not-tiles',
  'tiles-version',
  'tiles-compression',
  'tiles-pictures',
  'tiles-type',
  'tiles-damaged',
  'tiles-bomb',
  'tiles-empty',
  'tiles-too-deep',
  'tiles-in-zip',
  'tiles-not-found',
  'tiles-unreachable',
  'tiles-no-ranges',
  'tiles-changed',
  'unreadable',
  'worker-failed',
] as const
export type RefusalKind = (typeof REFUSAL_KINDS)[number]

/** `line` is where in the text; `detail` the curious fact (a name, a token, a number) or an empty text. */
export type Refusal = { readonly kind: RefusalKind; readonly line: number | null; readonly detail: string }

/** Why one row is left out while the others can be imported. */
export const ROW_REASONS = [
  'not-a-feature',
  'no-geometry',
  'unknown-geometry',
  'bad-coordinates',
  'not-finite',
  'out-of-range',
  'too-few-positions',
  'too-nested',
  'no-coordinates',
  'not-coordinates',
  'bad-wkt',
  'bad-line',
  'broken-arcs',
  'broken-quotes',
] as const
export type RowReason = (typeof ROW_REASONS)[number]

/** `row` counts from 1: the feature, or the line of a table with its heading as the first. */
export type RowProblem = {
  readonly row: number
  readonly column: string | null
  readonly reason: RowReason
  readonly detail: string
}

/** What is not wrong but must be said before an import. */
export const NOTE_KINDS = [
  'read-as-utf-16',
  'read-as-windows-1252',
  'no-projection-file',
  'unclosed-rings',
  'heights',
  'collections',
  'several-layers',
  'more-fields',
] as const
export type NoteKind = (typeof NOTE_KINDS)[number]

/** A refusal at no particular line. */
export const refusal = (kind: RefusalKind, detail = '', line: number | null = null): Refusal => ({ kind, line, detail })
