import type { AtlasStore } from './create-atlas-store'
import type { Holding, ImportDesk } from './import-desk-state'
import { reachableLayers } from './selectors/layers'

const setHolding = ({ state }: ImportDesk, id: string, holding: Holding | null): void =>
  state.setState(({ held }) => {
    const { [id]: _, ...others } = held
    return { held: holding === null ? others : { ...others, [id]: holding } }
  })

/** Brings the features of a layer back from the archive into a worker of their own. */
const restore = async (desk: ImportDesk, id: string): Promise<void> => {
  setHolding(desk, id, 'loading')
  const text = await desk.archive.get(id).catch(() => null)
  const worker = text && desk.open()
  if (!text || !worker) return setHolding(desk, id, 'missing')
  desk.workers.set(id, worker)
  const restored = await worker.service.restore(text).catch(() => false)
  // removed meanwhile, or removed and brought back by a newer worker
  if (desk.workers.get(id) !== worker) return
  if (!restored) {
    worker.close()
    desk.workers.delete(id)
  }
  setHolding(desk, id, restored ? 'ready' : 'missing')
}

/** Ends the worker of a layer that is not in the document, if its features can be brought back. */
const release = (desk: ImportDesk, id: string): void => {
  desk.workers.get(id)?.close()
  desk.workers.delete(id)
  setHolding(desk, id, null)
}

/** Looks for the features of a missing layer once more. */
export const retryLayer = (desk: ImportDesk, id: string): void => void restore(desk, id)

/**
 * Keeps a worker for every layer of the document: layers that come from an undo, a reload or a project file are brought
 * back from the archive, those that went are let go. Their features stay in the archive: another tab, or work that was
 * kept, may still need them; `sweepLayers` clears up when nobody can.
 */
export const keepLayersHeld = (store: AtlasStore, desk: ImportDesk): void => {
  const look = (): void => {
    const { held, pending } = desk.state.getState()
    const wanted = new Set(store.getState().document.layers.map(({ id }) => id))
    for (const id of wanted) if (held[id] === undefined) void restore(desk, id)
    const reachable = reachableLayers(store.getState())
    for (const id of Object.keys(held)) {
      const inUse = wanted.has(id) || pending.some((each) => each.id === id)
      if (!inUse && (held[id] !== 'unsaved' || !reachable.has(id))) release(desk, id)
    }
  }
  store.subscribe(({ document, history }, before) => {
    if (document.layers !== before.document.layers || history !== before.history) look()
  })
  look()
}
