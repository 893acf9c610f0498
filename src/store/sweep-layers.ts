import type { WorkArchive } from '../data/autosave-archive'
import type { LayerArchive } from '../data/layer-archive'
import type { AtlasStore } from './create-atlas-store'
import { readWork } from './kept-work'
import { reachableLayers } from './selectors/layers'
import { workDesk } from './work-desk'

/**
 * Takes the features of layers out of the archive that no kept work can come back to.
 *
 * Shape:  to be called when a page opens, before anything can be imported, and while no other tab is open.
 *         A project that is opened meanwhile keeps its layers.
 * Errors: none; what cannot be read for certain is left alone, and so is everything else then.
 */
export const sweepLayers = async (store: AtlasStore, works: WorkArchive, layers: LayerArchive): Promise<void> => {
  try {
    const stored = await layers.ids()
    if (stored.length === 0) return
    const needed = new Set(reachableLayers(store.getState()))
    for (const { slot } of await works.heads()) {
      const read = readWork(await works.get(slot))
      // kept by a newer atlas, or damaged: nobody knows what it needs
      if (!read) return
      for (const id of reachableLayers({ ...store.getState(), ...read })) needed.add(id)
    }
    // a project that is just being opened puts its layers here before the Document names them
    if (workDesk.getState().project?.kind === 'reading') return
    for (const id of reachableLayers(store.getState())) needed.add(id)
    await Promise.all(stored.filter((id) => !needed.has(id)).map((id) => layers.remove(id)))
  } catch {
    // storage that is refused holds nothing that could be cleared up
  }
}
