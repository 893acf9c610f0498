import type { LayerArchive } from '../data/layer-archive'
import type { ProjectError } from '../data/project/project-error'
import type { OpenedProject } from '../data/project/read-project-file'
import { writeProject } from '../data/project/write-project'
import type { Result } from '../domain/result'
import { base } from '../permalink/base'
import { fromHash } from '../permalink/from-hash'
import { toHash } from '../permalink/to-hash'
import type { AtlasStore } from './create-atlas-store'
import { layersUnderFreeIds } from './layers-under-free-ids'
import type { ProjectOutcome, StorageError } from './project-outcome'
import { sessionShowing, snapshotOf } from './snapshot-commands'
import type { AtlasState, Document } from './state'
import { recorded } from './transact'

/** `without` are the names of layers whose features are nowhere to be had: the project holds all the rest. */
export type SavedProject = { readonly name: string; readonly content: Blob; readonly without: readonly string[] }

/** Where the features of a layer are asked for; null where there are none. */
export type FeaturesOf = (id: string) => Promise<Blob | null>

/** What is on the page as a project file. */
export const projectFile = async (
  state: AtlasState,
  featuresOf: FeaturesOf,
  now = new Date(),
): Promise<SavedProject> => {
  const { manifest } = state.datasets
  const features = new Map<string, Blob>()
  const without: string[] = []
  for (const { id, name, tiles } of state.document.layers) {
    // too large for a text: the project names the file, or the address, to be chosen or asked again
    if (tiles) continue
    const text = await featuresOf(id).catch(() => null)
    if (text === null) without.push(name)
    else features.set(id, text)
  }
  const content = writeProject({
    saved: now,
    edition: manifest.status === 'ready' ? manifest.value.edition : null,
    document: state.document,
    view: toHash(snapshotOf(state)),
    features,
  })
  const day = now.toISOString().slice(0, 16).replace(/[-:]/g, '').replace('T', '-')
  return { name: `pakistan-minerals-project-${day}.json`, content, without }
}

const isSameDocument = (a: Document, b: Document): boolean =>
  (Object.keys(a) as (keyof Document)[]).every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]))

/** What a project shows, in the language and the colours of who opens it: those are the reader's, as in a story. */
const sessionOf = (session: AtlasState['session'], view: string): AtlasState['session'] => {
  const { language, colourTheme } = session
  return sessionShowing(session, { ...fromHash(base(), view).snapshot, language, colourTheme })
}

/** Document and view of a project in one `setState` and one undoable step; the view itself is not undone, as ever. */
const showProject = (store: AtlasStore, document: Document, view: string | null): boolean => {
  const isSame = isSameDocument(store.getState().document, document)
  store.setState((state) => {
    const session = view === null ? state.session : sessionOf(state.session, view)
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
