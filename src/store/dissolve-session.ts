import { browserLayerArchive, type LayerArchive } from '../data/layer-archive'
import { type Latest, latestOnly } from '../workers/latest-only'
import { openDissolve } from '../workers/open-dissolve'
import { bufferInWorker } from './buffer-in-worker'
import type { AtlasStore } from './create-atlas-store'
import { dissolveQuestion } from './dissolve-question'
import { type DissolveAnswer, type Dissolved, NOTHING_DISSOLVED } from './dissolved'
import { shadesOf } from './selectors/coverage-shades'
import { type DissolveOrder, dissolveOrder } from './selectors/dissolve-order'

type Oracle = {
  readonly ask: (order: DissolveOrder) => Promise<Latest<DissolveAnswer>>
  readonly close: () => void
}

const openOracle = (archive: LayerArchive, onProgress: (progress: Dissolved['progress']) => void): Oracle | null => {
  const worker = openDissolve()
  if (!worker) return null
  const ask = latestOnly(async (order: DissolveOrder): Promise<DissolveAnswer> => {
    const { question, missing } = await dissolveQuestion(order, archive, bufferInWorker)
    const reply = await worker.ask(question, (phase, done, of) => onProgress({ phase, done, of }))
    return { ...reply, missing }
  })
  return { ask, close: worker.close }
}

const wordsOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure))

/**
 * Keeps what the polygons cover in step with the document: asks the worker whenever the answer would change, the newest
 * question last; ends it when the user stops it or nothing is left to compute. Gives the way to end it for good.
 */
export const runDissolveSession = (store: AtlasStore, archive: LayerArchive = browserLayerArchive): (() => void) => {
  let oracle: Oracle | null = null
  let asked: string | null = null

  const say = (change: Partial<Dissolved>): void =>
    store.setState(({ dissolved }) => ({ dissolved: { ...dissolved, ...change } }))
  const end = (): void => {
    oracle?.close()
    oracle = null
  }

  const ask = async (order: DissolveOrder): Promise<void> => {
    asked = order.key
    const isCurrent = (): boolean => asked === order.key && store.getState().dissolved.status === 'running'
    say({ status: 'running', progress: null, reason: null })
    oracle ??= openOracle(archive, (progress) => isCurrent() && say({ progress }))
    if (!oracle) return say({ status: 'failed', reason: '' })
    try {
      const latest = await oracle.ask(order)
      if (latest.kind === 'answer' && isCurrent()) say({ status: 'done', progress: null, answer: latest.answer })
    } catch (failure) {
      if (!isCurrent()) return
      end()
      say({ status: 'failed', progress: null, reason: wordsOf(failure) })
    }
  }

  const follow = (): void => {
    const state = store.getState()
    const order = dissolveOrder(state)
    const { status, answer } = state.dissolved
    if (status === 'stopped') end()
    if (!order) {
      end()
      asked = null
      if (status !== 'idle' || answer) say({ ...NOTHING_DISSOLVED, shades: state.dissolved.shades })
    } else if (order.key !== asked || status === 'idle') void ask(order)
  }
  const shade = (): void => {
    const state = store.getState()
    const shades = shadesOf(state)
    if (shades !== state.dissolved.shades) say({ shades })
  }
  const catchUp = (): void => {
    follow()
    shade()
  }
  catchUp()
  const unsubscribe = store.subscribe((state, before) => {
    const same = state.document === before.document && state.datasets === before.datasets
    if (same && state.session.cover === before.session.cover && state.dissolved === before.dissolved) {
      const [{ buffer, variant, lab }, previous] = [state.session, before.session]
      if (buffer === previous.buffer && variant === previous.variant && lab.own === previous.lab.own) return
    }
    catchUp()
  })
  return () => {
    unsubscribe()
    end()
  }
}
