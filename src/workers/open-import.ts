import { proxy, type Remote, wrap } from 'comlink'
import type { Result } from '../domain/result'
import type { ImportPreview, ImportRefusal, LayerService, OnProgress } from './import-protocol'

export type LayerWorker = {
  readonly service: Remote<LayerService>
  readonly read: (file: Blob, name: string, onProgress: OnProgress) => Promise<Result<ImportPreview, ImportRefusal>>
  /** Ends the worker at once, whatever it is at, and frees what it holds. */
  readonly close: () => void
}

/** The same service, whose answers reject when the worker breaks instead of staying out for ever. */
const breakable = (service: Remote<LayerService>, broken: Promise<never>): Remote<LayerService> =>
  new Proxy(service, {
    get: (remote, name) => {
      const ask: unknown = Reflect.get(remote, name)
      if (typeof ask !== 'function') return ask
      return (...of: unknown[]) => Promise.race([Reflect.apply(ask, remote, of), broken])
    },
  })

/** Starts the worker of one imported layer. A worker that breaks rejects what is asked of it then. Null without workers. */
export const openImport = (): LayerWorker | null => {
  if (typeof Worker === 'undefined') return null
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
  })
  broken.catch(() => undefined)
  const service = breakable(wrap<LayerService>(worker), broken)
  return {
    service,
    read: (file, name, onProgress) => service.read(file, name, proxy(onProgress)),
    close: () => worker.terminate(),
  }
}
