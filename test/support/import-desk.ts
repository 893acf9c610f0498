import type { LayerArchive } from '../../src/data/layer-archive'
import type { AtlasStore } from '../../src/store/create-atlas-store'
import { createAtlasStore } from '../../src/store/create-atlas-store'
import { createImportDesk } from '../../src/store/import-desk'
import type { ImportDesk, ImportStage } from '../../src/store/import-desk-state'
import { layerService } from '../../src/workers/layer-service'
import type { LayerWorker } from '../../src/workers/open-import'

/** An archive that lasts as long as the test. */
export const memoryArchive = (): LayerArchive & { readonly kept: Map<string, Blob> } => {
  const kept = new Map<string, Blob>()
  return {
    kept,
    put: async (id, features) => void kept.set(id, features),
    get: async (id) => kept.get(id) ?? null,
    remove: async (id) => void kept.delete(id),
    ids: async () => [...kept.keys()],
  }
}

/** The service of a layer's worker without the thread; once closed it answers no more, as a worker that was ended. */
export const directWorker = (): LayerWorker => {
  const service = layerService()
  let closed = false
  const answering = new Proxy(service, {
    get:
      (target, name: keyof typeof service) =>
      async (question: never, ...rest: never[]) => {
        const answer = await (target[name] as (...args: unknown[]) => unknown)(question, ...rest)
        return closed ? new Promise(() => undefined) : answer
      },
  })
  return {
    service: answering as unknown as LayerWorker['service'],
    read: (file, name, onProgress) => (answering.read as unknown as LayerWorker['read'])(file, name, onProgress),
    close: () => {
      closed = true
    },
  }
}

export type DeskAtWork = { readonly store: AtlasStore; readonly desk: ImportDesk; readonly kept: Map<string, Blob> }

/** A store with a desk that works in this thread. */
export const aDeskAtWork = (store = createAtlasStore(), archive = memoryArchive()): DeskAtWork => ({
  store,
  desk: createImportDesk(store, archive, directWorker),
  kept: archive.kept,
})

/** What became of the file taken last, once it is read. */
export const outcomeOf = ({ state }: ImportDesk): Promise<ImportStage> =>
  new Promise((resolve) => {
    const look = (): boolean => {
      const stage = state.getState().pending.at(-1)?.stage
      if (!stage || stage.kind === 'working') return false
      resolve(stage)
      return true
    }
    if (look()) return
    const stop = state.subscribe(() => {
      if (look()) stop()
    })
  })
