import { createStore, del, get, keys, set, type UseStore } from 'idb-keyval'

/** Where the features of imported layers rest between two visits: one Blob of GeoJSON FeatureCollection text a layer. */
export type LayerArchive = {
  put(id: string, features: Blob): Promise<void>
  get(id: string): Promise<Blob | null>
  remove(id: string): Promise<void>
  ids(): Promise<readonly string[]>
}

let opened: UseStore | undefined
/** Opened when first used: a page that never imports never opens the database. */
const store = (): UseStore => {
  opened ??= createStore('atlas-imported-layers', 'features')
  return opened
}

/**
 * The browser's own archive (IndexedDB), for pages and workers alike.
 *
 * Shape:  a Blob holds the text of one GeoJSON FeatureCollection; `get` gives null for a layer it does not have.
 * Errors: a rejected promise when the browser refuses storage (private mode, quota).
 */
export const browserLayerArchive: LayerArchive = {
  put: (id, features) => set(id, features, store()),
  get: async (id) => (await get<Blob>(id, store())) ?? null,
  remove: (id) => del(id, store()),
  ids: async () => (await keys(store())).map(String),
}
