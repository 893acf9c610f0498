import { createStore } from 'zustand/vanilla'
import { browserLayerArchive, type LayerArchive } from '../data/layer-archive'
import { type LayerWorker, openImport } from '../workers/open-import'
import type { AtlasStore } from './create-atlas-store'
import type { ImportDesk, ImportDeskState, ImportStage } from './import-desk-state'
import { keepLayersHeld } from './keep-layers-held'

const desks = new WeakMap<AtlasStore, ImportDesk>()

/** Makes the desk of a store; tests give it another archive and other workers. */
export const createImportDesk = (
  store: AtlasStore,
  archive: LayerArchive = browserLayerArchive,
  open: () => LayerWorker | null = openImport,
): ImportDesk => {
  const desk: ImportDesk = {
    state: createStore<ImportDeskState>()(() => ({ pending: [], held: {}, troubles: {} })),
    workers: new Map(),
    archive,
    open,
    agreed: new Set(),
  }
  desks.set(store, desk)
  keepLayersHeld(store, desk)
  return desk
}

/** The one desk of a store. */
export const importDeskOf = (store: AtlasStore): ImportDesk => desks.get(store) ?? createImportDesk(store)

/** Says how far a file is; a file that was cancelled meanwhile stays cancelled. */
export const setStage = ({ state }: ImportDesk, id: string, stage: ImportStage): void =>
  state.setState(({ pending }) => ({
    pending: pending.map((each) => (each.id === id ? { ...each, stage } : each)),
  }))
