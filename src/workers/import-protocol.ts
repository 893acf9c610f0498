import type { BBox } from 'geojson'
import type { ImportFormat } from '../data/import/decoded'
import type { ColumnChoice } from '../data/import/table'
import type { NoteKind, Refusal, RowProblem } from '../domain/imported/import-problem'
import type { ImportedField, ImportedFilter, ImportedGeometry } from '../domain/imported/imported-layer'
import type { LayerTiles } from '../domain/imported/layer-tiles'
import type { linesOf } from '../domain/imported/lines-of'
import type { PageQuestion, TablePage } from '../domain/imported/table-page'
import type { Result } from '../domain/result'

/** What the worker is at; `done` of `of` in the unit of the stage. */
export type ImportProgress = {
  readonly stage: 'reading' | 'decoding' | 'checking' | 'indexing'
  readonly done: number
  readonly of: number
}

/** All that is said of a file before it becomes a layer. */
export type ImportPreview = {
  readonly format: ImportFormat
  readonly count: number
  readonly rejectedCount: number
  /** The first of them. */
  readonly rejected: readonly RowProblem[]
  readonly geometries: readonly ImportedGeometry[]
  readonly bbox: BBox | null
  readonly fields: readonly ImportedField[]
  readonly vertices: number
  readonly outside: number
  readonly duplicates: number
  readonly swap: { readonly offered: boolean; readonly applied: boolean }
  readonly notes: readonly NoteKind[]
  readonly columns: readonly string[]
  readonly choice: ColumnChoice | null
  readonly firstRows: TablePage
  /** Present if the features stay in tiles. */
  readonly tiles?: LayerTiles
}

/**
 * A refusal keeps the columns of a table, so that the reader can say where its coordinates are, and the rows that could
 * not be used, if there were any.
 */
export type ImportRefusal = Refusal & { readonly columns: readonly string[]; readonly rejected: readonly RowProblem[] }

export type ImportChoice = { readonly swap: boolean; readonly columns: ColumnChoice | null }

export type TileQuestion = {
  readonly z: number
  readonly x: number
  readonly y: number
  readonly labelField: string | null
  readonly filter: ImportedFilter | null
}

export type OnProgress = (progress: ImportProgress) => void

/** What the worker of one imported layer answers: it holds the features, and nobody else does. */
export type ImportedLayerService = {
  readonly read: (file: Blob, name: string, onProgress: OnProgress) => Promise<Result<ImportPreview, ImportRefusal>>
  /** The same file with other columns or its axes exchanged. */
  readonly choose: (choice: ImportChoice) => Result<ImportPreview, ImportRefusal>
  /** GeoJSON FeatureCollection text of all features; afterwards there is nothing to `choose` any more. */
  readonly text: () => Blob
  /** Takes the features from such a text; false if it cannot be read. */
  readonly restore: (text: Blob) => Promise<boolean>
  /** A vector tile with the layer `features`; null where nothing is. */
  readonly tile: (question: TileQuestion) => Uint8Array | null | Promise<Uint8Array | null>
  readonly page: (question: PageQuestion) => TablePage
  /** Every property of a feature as text. */
  readonly properties: (index: number) => FeatureProperties | Promise<FeatureProperties>
  /** Lines that may stand for a leg of a course; none where the features stay in tiles, cut at their edges. */
  readonly lines: (labelField: string | null) => ReturnType<typeof linesOf>
}

export type FeatureProperties = readonly (readonly [string, string])[]

/** The same, for layers whose features stay in tiles too. */
export type LayerService = ImportedLayerService & {
  /** Opens a tile archive on a server: the first request to it. */
  readonly open: (address: string) => Promise<Result<ImportPreview, ImportRefusal>>
  /** What last went wrong with a tile. */
  readonly trouble: () => Refusal | null
}
