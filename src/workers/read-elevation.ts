import { proxy, releaseProxy, wrap } from 'comlink'
import type { Position } from '../domain/position'
import type { ElevationAnswer, ElevationService } from './elevation-protocol'

export type ElevationReading = { readonly finished: Promise<ElevationAnswer>; readonly cancel: () => void }

/**
 * Reads heights in a worker of its own, which ends with the work; `cancel` ends it at once and leaves `finished`
 * unsettled. A worker that cannot start or that fails rejects `finished`. Null where there are no workers.
 */
export const readElevation = (
  template: string,
  zoom: number,
  positions: readonly Position[],
  onProgress: (done: number, of: number) => void,
): ElevationReading | null => {
  if (typeof Worker === 'undefined') return null
  const worker = new Worker(new URL('./elevation.worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
  })
  const service = wrap<ElevationService>(worker)
  const work = service.heightsAt(template, zoom, positions, proxy(onProgress))
  const finished = Promise.race([work, broken]).finally(() => {
    // held until here: a proxy that is collected as garbage takes the answer with it
    service[releaseProxy]()
    worker.terminate()
  })
  return { finished, cancel: () => worker.terminate() }
}
