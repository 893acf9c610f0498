import type { AtlasStore } from './create-atlas-store'
import type { History } from './state'
import { transact } from './transact'

/** An edit that stands in the history, to be held on to while more of the same follows. */
export type Step = History['past'][number]

/**
 * Runs an edit that goes on with the step `held`: while nothing else was done in between, both are one step of the
 * history. Gives the step to go on with; null where nothing has been changed yet.
 */
export const oneStep = (store: AtlasStore, held: Step | null, run: () => void): Step | null => {
  const before = store.getState().history.past.at(-1)
  run()
  const { past, future } = store.getState().history
  const last = past.at(-1)
  if (!last || last === before) return held
  if (!held || before !== held || past.at(-2) !== held) return last
  const step = { ...last, before: held.before }
  store.setState({ history: { past: [...past.slice(0, -2), step], future } })
  return step
}

/** Makes it as it was before a held step, as another step, if nothing was done since; says whether it was. */
export const asBefore = (store: AtlasStore, held: Step): boolean => {
  if (store.getState().history.past.at(-1) !== held) return false
  transact(store, held.label, () => held.before)
  return true
}
