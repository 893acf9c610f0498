import type { ImportPreview } from '../workers/import-protocol'
import type { AtlasStore } from './create-atlas-store'
import type { ImportDesk } from './import-desk-state'
import { keepLayerFile } from './keep-layer-file'
import { noteTrouble } from './note-trouble'

/**
 * Gives a layer whose tiles are missing its file back, if the file that was just read is the one by name and size.
 * The document stays as it is: name, looks and filter of the layer are there already. False if no layer waits for it.
 */
export const giveFileBack = (
  store: AtlasStore,
  desk: ImportDesk,
  pendingId: string,
  source: string,
  preview: ImportPreview,
): boolean => {
  const { held, pending } = desk.state.getState()
  const layer = store
    .getState()
    .document.layers.find(
      ({ id, tiles, ...each }) =>
        held[id] === 'missing' &&
        tiles?.address === null &&
        each.source === source &&
        tiles.bytes === preview.tiles?.bytes,
    )
  const worker = desk.workers.get(pendingId)
  if (!layer || !worker) return false
  const { id, tiles } = layer
  desk.workers.delete(pendingId)
  desk.workers.set(id, worker)
  noteTrouble(desk, id, null)
  desk.state.setState({
    pending: pending.filter((each) => each.id !== pendingId),
    held: { ...held, [id]: 'ready' },
  })
  void keepLayerFile(desk, id, worker, tiles).then((holding) => {
    if (desk.workers.get(id) === worker) desk.state.setState((now) => ({ held: { ...now.held, [id]: holding } }))
  })
  return true
}
