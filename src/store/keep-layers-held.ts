import { readAddressHere } from '../data/page-address'
import type { ImportedLayer } from '../domain/imported/imported-layer'
import type { LayerWorker } from '../workers/open-import'
import type { AtlasStore } from './create-atlas-store'
import type { Holding, ImportDesk } from './import-desk-state'
import { noteTrouble } from './note-trouble'
import { reachableLayers } from './selectors/layers'

/**
 * Whether a layer may be brought back without a question: what another server holds is asked for only after the reader
 * said so since the page was opened, and only if the page's policy lets it be asked.
 */
const mayAsk = ({ agreed }: ImportDesk, { tiles }: ImportedLayer): boolean => {
  if (!tiles?.address) return true
  const read = readAddressHere(tiles.address)
  return read.ok && (read.value.isOwn || agreed.has(tiles.address))
}

const setHolding = ({ state }: ImportDesk, id: string, holding: Holding | null): void =>
  state.setState(({ held }) => {
    const { [id]: _, ...others } = held
    return { held: holding === null ? others : { ...others, [id]: holding } }
  })

/** What goes into the worker of a layer: a file from the archive, or an address; null if it is not to be had. */
const contentOf = async ({ archive }: ImportDesk, { id, tiles }: ImportedLayer): Promise<Blob | string | null> =>
  tiles?.address ?? (await archive.get(id).catch(() => null))

const fill = async (desk: ImportDesk, id: string, { service }: LayerWorker, content: Blob | string) => {
  if (typeof content !== 'string') return service.restore(content)
  const opened = await service.open(content)
  noteTrouble(desk, id, opened.ok ? null : opened.error)
  return opened.ok
}

/** Brings the features of a layer back from the archive, or from their server, into a worker of their own. */
const restore = async (desk: ImportDesk, layer: ImportedLayer): Promise<void> => {
  const { id } = layer
  noteTrouble(desk, id, null)
  if (!mayAsk(desk, layer)) return setHolding(desk, id, 'asleep')
  setHolding(desk, id, 'loading')
  const content = await contentOf(desk, layer)
  const worker = content && desk.open()
  if (!content || !worker) return setHolding(desk, id, 'missing')
  desk.workers.set(id, worker)
  const restored = await fill(desk, id, worker, content).catch(() => false)
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
  noteTrouble(desk, id, null)
  setHolding(desk, id, null)
}

/** Looks for the features of a missing layer once more. */
export const retryLayer = (desk: ImportDesk, layer: ImportedLayer): void => {
  desk.workers.get(layer.id)?.close()
  desk.workers.delete(layer.id)
  void restore(desk, layer)
}

/** Lets a layer have its tiles from a server that the reader was told the name of. */
export const wakeLayer = (desk: ImportDesk, layer: ImportedLayer): void => {
  if (layer.tiles?.address) desk.agreed.add(layer.tiles.address)
  void restore(desk, layer)
}

/**
 * Keeps a worker for every layer of the document: layers that come from an undo, a reload or a project file are brought
 * back from the archive, those that went are let go. Their features stay in the archive: another tab, or work that was
 * kept, may still need them; `sweepLayers` clears up when nobody can.
 */
export const keepLayersHeld = (store: AtlasStore, desk: ImportDesk): void => {
  const look = (): void => {
    const { held, pending } = desk.state.getState()
    const { layers } = store.getState().document
    const wanted = new Set(layers.map(({ id }) => id))
    for (const layer of layers) if (held[layer.id] === undefined) void restore(desk, layer)
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
