import { proxy, type Remote, wrap } from 'comlink'
import type { Result } from '../domain/result'
import type { ImportedLayerService, ImportPreview, ImportRefusal, OnProgress } from './import-protocol'

export type LayerWorker = {
  readonly service: Remote<ImportedLayerService>
  readonly read: (file: Blob, name: string, onProgress: OnProgress) => Promise<Result<ImportPreview, ImportRefusal>>
  /** Ends the worker at once, whatever it is at, and frees what it holds. */
  readonly close: () => void
}

/** Starts the worker of one imported layer. A worker that breaks rejects what is asked of it then. Null without workers. */
export const openImport = (): LayerWorker | null => {
  if (typeof Worker === 'undefined') return null
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
  })
  broken.catch(() => undefined)
  const service = wrap<ImportedLayerService>(worker)
  return {
    service,
    read: (file, name, onProgress) => Promise.race([service.read(file, name, proxy(onProgress)), broken]),
    close: () => worker.terminate(),
  }
}
