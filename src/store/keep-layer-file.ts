import { MAX_KEPT_TILES_BYTES } from '../domain/imported/import-limits'
import type { LayerTiles } from '../domain/imported/layer-tiles'
import type { LayerWorker } from '../workers/open-import'
import type { Holding, ImportDesk } from './import-desk-state'

/**
 * Puts what a layer is made of into the archive, for the next visit: the text of its features, or the file of its tiles
 * unless that is too large. What lies on a server stays there.
 */
export const keepLayerFile = async (
  { archive }: ImportDesk,
  id: string,
  worker: LayerWorker,
  tiles: LayerTiles | undefined,
): Promise<Extract<Holding, 'ready' | 'unsaved'>> => {
  if (tiles?.address) return 'ready'
  if (tiles && (tiles.bytes ?? 0) > MAX_KEPT_TILES_BYTES) return 'unsaved'
  const content = await worker.service.text()
  return archive.put(id, content).then(
    () => 'ready',
    () => 'unsaved',
  )
}
