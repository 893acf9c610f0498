import { wrap } from 'comlink'
import type { PlanQuestion, PlanReply, PlanService } from './plan-protocol'

export type OpenPlan = {
  /** Rejects when the worker cannot start or fails; stays unsettled when it is closed meanwhile. */
  readonly ask: (question: PlanQuestion) => Promise<PlanReply>
  readonly close: () => void
}

/** Starts the planning worker. Null where the platform has no workers. */
export const openPlan = (): OpenPlan | null => {
  if (typeof Worker === 'undefined') return null
  const worker = new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message)))
  })
  broken.catch(() => undefined)
  const { plan } = wrap<PlanService>(worker)
  return { ask: (question) => Promise.race([plan(question), broken]), close: () => worker.terminate() }
}
