import { proxy, wrap } from 'comlink'
import type { DissolveProgress, DissolveQuestion, DissolveReply, DissolveService } from './dissolve-protocol'

export type OpenDissolve = {
  /** Rejects when the worker cannot start or fails; stays unsettled when it is closed meanwhile. */
  readonly ask: (question: DissolveQuestion, onProgress: DissolveProgress) => Promise<DissolveReply>
  /** Ends the worker and whatever it is doing, at once. */
  readonly close: () => void
}

/** Starts the dissolve worker. Null where the platform has no workers. */
export const openDissolve = (): OpenDissolve | null => {
  if (typeof Worker === 'undefined') return null
  const worker = new Worker(new URL('./dissolve.worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
  })
  broken.catch(() => undefined)
  const { dissolve } = wrap<DissolveService>(worker)
  return {
    ask: (question, onProgress) => Promise.race([dissolve(question, proxy(onProgress)), broken]),
    close: () => worker.terminate(),
  }
}
