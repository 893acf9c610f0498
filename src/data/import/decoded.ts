import type { Candidate } from '../../domain/imported/examine'
import type { NoteKind, Refusal, RowProblem } from '../../domain/imported/import-problem'
import type { Result } from '../../domain/result'
import type { Table } from './table'

export const IMPORT_FORMATS = [
  'geojson',
  'geojson-lines',
  'topojson',
  'kml',
  'kmz',
  'gpx',
  'table',
  'wkt',
  'shapefile',
  'pmtiles',
] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** What a file holds, before anything of it is checked. */
export type Decoded = {
  readonly format: ImportFormat
  readonly candidates: readonly Candidate[]
  /** Rows that could not even be read as candidates. */
  readonly refused: readonly RowProblem[]
  readonly notes: readonly NoteKind[]
  /** The rows of a table, kept so that other columns can be chosen. */
  readonly table: Table | null
}

export type Decode = Result<Decoded, Refusal>

/** A file's content with nothing special about it. */
export const decoded = (
  format: ImportFormat,
  candidates: readonly Candidate[],
  rest: Partial<Omit<Decoded, 'format' | 'candidates'>> = {},
): Decoded => ({ format, candidates, refused: [], notes: [], table: null, ...rest })
