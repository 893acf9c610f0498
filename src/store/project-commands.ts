import type { LayerArchive } from '../data/layer-archive'
import type { ProjectError } from '../data/project/project-error'
import type { OpenedProject } from '../data/project/read-project-file'
import { writeProject } from '../data/project/write-project'
import { err, ok, type Result } from '../domain/result'
import { base } from '../permalink/base'
import { fromHash } from '../permalink/from-hash'
import { toHash } from '../permalink/to-hash'
import type { AtlasStore } from './create-atlas-store'
import { layersUnderFreeIds } from './layers-under-free-ids'
import type { ProjectOutcome, StorageError } from './project-outcome'
import { sessionShowing, snapshotOf } from './snapshot-commands'
import type { AtlasState, Document } from './state'
import { recorded } from './transact'

export type SavedProject = { readonly name: string; readonly content: Blob }

/** What is on the page as a project file. Errors: the name of the layer whose features could not be read. */
export const projectFile = async (
  state: AtlasState,
  archive: LayerArchive,
  now = new Date(),
): Promise<Result<SavedProject, { readonly layer: string }>> => {
  const { manifest } = state.datasets
  const features = new Map<string, Blob>()
  for (const { id, name } of state.document.layers) {
    const text = await archive.get(id).catch(() => null)
    if (text === null) return err({ layer: name })
    features.set(id, text)
  }
  const content = writeProject({
    saved: now,
    edition: manifest.status === 'ready' ? manifest.value.edition : null,
    document: state.document,
    view: toHash(snapshotOf(state)),
    features,
  })
  const day = now.toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-')
  return ok({ name: `pakistan-minerals-project-${day}.json`, content })
}

const isSameDocument = (a: Document, b: Document): boolean =>
  (Object.keys(a) as (keyof Document)[]).every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]))

/** Document and view of a project in one `setState` and one undoable step; the view itself is not undone, as ever. */
const showProject = (store: AtlasStore, document: Document, view: string | null): boolean => {
  const isSame = isSameDocument(store.getState().document, document)
  store.setState((state) => {
    const session = view === null ? state.session : sessionShowing(state.session, fromHash(base(), view).snapshot)
    if (isSame) return { session }
    return { session, document, history: recorded(state.history, 'open-project', state.document, document) }
  })
  return !isSame
}

type ReadProject = (file: Blob) => Promise<Result<OpenedProject, ProjectError>>

const storageError = (reason: unknown): StorageError => ({
  kind: 'storage',
  problem: reason instanceof Error ? reason.message : String(reason),
})

/**
 * Opens a project file in place of what is on the page, as one undoable step.
 *
 * Errors: in the outcome; a file that is refused changes nothing.
 */
export const openProject = async (
  store: AtlasStore,
  file: File,
  archive: LayerArchive,
  read: ReadProject,
): Promise<ProjectOutcome> => {
  const reading = await read(file)
  if (!reading.ok) return { kind: 'refused', file: file.name, error: reading.error }
  const { document: stated, view, edition, dropped, features } = reading.value
  let document: Document
  try {
    document = await layersUnderFreeIds(stated, features, archive)
  } catch (reason) {
    return { kind: 'refused', file: file.name, error: storageError(reason) }
  }
  const changed = showProject(store, document, view)
  const { manifest } = store.getState().datasets
  const here = manifest.status === 'ready' ? manifest.value.edition : null
  const editions = edition !== null && here !== null && edition !== here ? { saved: edition, here } : null
  return { kind: 'opened', file: file.name, changed, dropped, editions }
}
