import { proxy, releaseProxy, wrap } from 'comlink'
import type { CoverageProgress, CoverageQuestion, CoverageService } from './protocol'

export type CoverageCheck = { readonly finished: Promise<void>; readonly cancel: () => void }

/**
 * Starts the check with Turf in a worker of its own, which ends with the work; `cancel` ends it at once and leaves
 * `finished` unsettled. A worker that cannot start or that fails rejects `finished`. Null where there are no workers.
 */
export const checkCoverage = (question: CoverageQuestion, onProgress: CoverageProgress): CoverageCheck | null => {
  if (typeof Worker === 'undefined') return null
  const worker = new Worker(new URL('./coverage-check.worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
  })
  const service = wrap<CoverageService>(worker)
  const finished = Promise.race([service.check(question, proxy(onProgress)), broken]).finally(() => {
    // held until here: a proxy that is collected as garbage takes the answer with it
    service[releaseProxy]()
    worker.terminate()
  })
  return { finished, cancel: () => worker.terminate() }
}
