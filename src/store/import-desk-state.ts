import type { StoreApi } from 'zustand/vanilla'
import type { LayerArchive } from '../data/layer-archive'
import type { Refusal } from '../domain/imported/import-problem'
import type { ImportPreview, ImportProgress, ImportRefusal } from '../workers/import-protocol'
import type { LayerWorker } from '../workers/open-import'

/** What became of a file so far. */
export type ImportStage =
  | { readonly kind: 'working'; readonly progress: ImportProgress }
  | { readonly kind: 'preview'; readonly preview: ImportPreview; readonly busy: boolean }
  | { readonly kind: 'refused'; readonly refusal: ImportRefusal }

/** A file that was handed in and is not a layer yet; it gets the id its layer will have. */
export type PendingImport = {
  readonly id: string
  /** Name of the file, or `pasted`. */
  readonly source: string
  readonly stage: ImportStage
}

/**
 * Where the features of a layer of the document are: `unsaved` are there but could not be kept by the browser for the
 * next visit, `missing` are in no archive, `asleep` lie on a server that the reader has not agreed to ask.
 */
export type Holding = 'loading' | 'ready' | 'unsaved' | 'missing' | 'asleep'

export type ImportDeskState = {
  readonly pending: readonly PendingImport[]
  readonly held: Readonly<Record<string, Holding>>
  /** What went wrong with the tiles of a layer. */
  readonly troubles: Readonly<Record<string, Refusal>>
}

export const isHeld = (holding: Holding | undefined): boolean => holding === 'ready' || holding === 'unsaved'

/** Where files become layers: their workers, and what the page shows of them. Neither undoable nor saved. */
export type ImportDesk = {
  readonly state: Pick<StoreApi<ImportDeskState>, 'getState' | 'subscribe' | 'setState' | 'getInitialState'>
  readonly workers: Map<string, LayerWorker>
  readonly archive: LayerArchive
  readonly open: () => LayerWorker | null
  /** Addresses of tiles that the reader has opened or switched on since the page was. */
  readonly agreed: Set<string>
}
