import { browserWorkArchive } from '../data/autosave-archive'
import { browserSlotLocks } from '../data/autosave-locks'
import { browserLayerArchive } from '../data/layer-archive'
import type { AtlasStore } from '../store/create-atlas-store'
import { unpackedOwn } from '../store/open-own-work'
import { type OpenedBy, restoreAndKeep } from '../store/restore-work'
import { sweepLayers } from '../store/sweep-layers'
import { workMemory } from './work-memory'

const newName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(36).padStart(2, '0')).join('')

export type OpenedByLink = Omit<OpenedBy, 'own'> & {
  /** Own work that the link carries, packed; null where it carries none. */
  readonly own: string | null
}

/**
 * Brings back kept work, lays that of the link on top, and keeps what changes; whatever is not yet written is written
 * when the page goes.
 */
export const keepWork = async (store: AtlasStore, opened: OpenedByLink): Promise<void> => {
  const ports = {
    archive: browserWorkArchive,
    locks: browserSlotLocks,
    memory: workMemory,
    newName,
    now: () => Date.now(),
  }
  const isUntouched = store.getState().document === store.getInitialState().document
  const { flush } = await restoreAndKeep(store, ports, {
    ...opened,
    own: opened.own === null ? null : unpackedOwn(opened.own),
  })
  window.addEventListener('pagehide', () => void flush())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void flush()
  })
  const others = await browserSlotLocks.heldElsewhere()
  if (isUntouched && others.size === 0) await sweepLayers(store, browserWorkArchive, browserLayerArchive)
}
