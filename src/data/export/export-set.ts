import type { Position } from '../../domain/position'

export type ExportGeometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] }
  /** Closed rings, the outer one first. */
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }

export type ExportValue = string | number | boolean | null

/** One thing that leaves the atlas, with everything said of it. */
export type ExportRow = {
  readonly id: string
  readonly name: string
  /** Null where nobody published a position: such a row is in the tables and in GeoJSON, but on no map. */
  readonly geometry: ExportGeometry | null
  readonly attributes: Readonly<Record<string, ExportValue>>
  /** `#rrggbb`; null takes the ink of the atlas. */
  readonly colour: string | null
}

/** What has to travel with the rows, whatever the format. */
export type ExportAbout = {
  readonly title: string
  readonly source: string
  readonly licence: string
  readonly method: string
  readonly unit: string
  /** Data edition of the atlas; null while its manifest has not been read. */
  readonly edition: string | null
  /** Which rows of how many, and by which filters. */
  readonly selection: string
}

/** A list ready to be written in any format. */
export type ExportSet = {
  /** Beginning of the file name. */
  readonly file: string
  readonly about: ExportAbout
  readonly rows: readonly ExportRow[]
}

/** Columns that follow a row's own in every format, so that a row torn out of its file still says where it is from. */
export const ABOUT_COLUMNS = ['source', 'licence', 'method', 'unit', 'data_edition'] as const

/** How every table ends. */
export const LAST_CSV_COLUMNS: readonly string[] = ['selection', ...ABOUT_COLUMNS]

/**
 * Everything a row says, its own attributes first.
 *
 * Shape:  a row that names its own `source`, `licence`, `method` or `unit` keeps it; the file's stands in for the rest.
 */
export const attributesOf = ({ about }: ExportSet, row: ExportRow): Readonly<Record<string, ExportValue>> => ({
  id: row.id,
  name: row.name,
  ...row.attributes,
  source: row.attributes.source ?? about.source,
  licence: row.attributes.licence ?? about.licence,
  method: row.attributes.method ?? about.method,
  unit: row.attributes.unit ?? about.unit,
  data_edition: about.edition,
})
