import type { WorkArchive } from '../data/autosave-archive'
import type { SlotLocks } from '../data/autosave-locks'
import { PROJECT_VERSION } from '../data/project/migrations'
import { toHash } from '../permalink/to-hash'
import type { AtlasStore } from './create-atlas-store'
import { historyWithin } from './history-within'
import type { KeptRecord } from './kept-work'
import { snapshotOf } from './snapshot-commands'
import type { AtlasState, Document } from './state'
import { workDesk } from './work-desk'

/** Kept within half a second of a change, writing included; several changes in between cost one write. */
const SAVE_AFTER = 200

/** Characters of JSON a history may hold: about what the browser can write without being felt. */
const HISTORY_BUDGET = 24_000_000

export type AutosavePorts = {
  readonly archive: WorkArchive
  readonly locks: SlotLocks
  /** Which slot this tab had before it was reloaded, and whether any work is kept at all. */
  readonly memory: {
    readonly slot: () => string | null
    readonly remember: (slot: string) => void
    readonly hasWork: (kept: boolean) => void
  }
  /** A name nobody else uses. */
  readonly newName: () => string
  readonly now: () => number
}

const hasContent = ({ document, history }: AtlasState, empty: Document): boolean =>
  history.past.length > 0 ||
  history.future.length > 0 ||
  (Object.keys(empty) as (keyof Document)[]).some((key) => JSON.stringify(document[key]) !== JSON.stringify(empty[key]))

const recordOf = (state: AtlasState): KeptRecord => {
  const { past, future } = historyWithin(state.history, state.document, HISTORY_BUDGET)
  return { version: PROJECT_VERSION, document: state.document, past, future, view: toHash(snapshotOf(state)) }
}

const isQuota = (reason: unknown): boolean => reason instanceof Error && reason.name === 'QuotaExceededError'

export type Autosave = {
  /** Writes at once whatever has not been written. */
  readonly flush: () => Promise<void>
  /** Forgets what is kept; the next change is kept again. */
  readonly forget: () => Promise<void>
  readonly stop: () => void
}

/**
 * Keeps document, history and view in this tab's slot, from now on and after every change.
 *
 * Shape:  `empty` is the document of a page on which nothing has been made.
 * Errors: on the work desk: storage that is full or refused. The work stays on the page, and every later change tries
 *         again.
 */
export const keepSaved = (
  store: AtlasStore,
  ports: AutosavePorts,
  slot: string,
  owner: string,
  empty: Document,
): Autosave => {
  let own = { slot, owner }
  // the page as it opened: what was made before this code arrived is a change like any other
  let written: AtlasState = store.getInitialState()
  let timer: ReturnType<typeof setTimeout> | undefined
  let writing: Promise<void> = Promise.resolve()

  const isDirty = (state: AtlasState): boolean =>
    state.document !== written.document ||
    state.history !== written.history ||
    snapshotOf(state) !== snapshotOf(written)

  const put = async (state: AtlasState): Promise<void> => {
    const head = { ...own, saved: ports.now(), hasContent: hasContent(state, empty) }
    const outcome = await ports.archive.put(head, recordOf(state), ports.locks.isSurelyMine(own.slot))
    if (outcome === 'kept') return ports.memory.hasWork(true)
    // another tab took the slot over, where locks could not prevent it: both are kept, side by side
    own = { slot: ports.newName(), owner }
    await ports.locks.hold(own.slot)
    ports.memory.remember(own.slot)
    workDesk.setState({ taken: true })
    await put(state)
  }

  const write = async (): Promise<void> => {
    const state = store.getState()
    if (!isDirty(state)) return
    const before = written
    written = state
    try {
      await put(state)
      if (workDesk.getState().trouble) workDesk.setState({ trouble: null })
    } catch (reason) {
      written = before
      // a view that is not kept is no loss worth a warning
      if (hasContent(state, empty)) workDesk.setState({ trouble: isQuota(reason) ? 'quota' : 'blocked' })
    }
  }

  const flush = (): Promise<void> => {
    clearTimeout(timer)
    timer = undefined
    // at once where nothing has to be asked first: a page that is going does not live to see the last writing end
    const isSure = ports.locks.isSurelyMine(own.slot)
    writing = isSure ? Promise.all([write(), writing]).then(() => undefined) : writing.then(write)
    return writing
  }

  const unsubscribe = store.subscribe((state) => {
    if (timer === undefined && isDirty(state)) timer = setTimeout(() => void flush(), SAVE_AFTER)
  })

  return {
    flush,
    forget: async () => {
      clearTimeout(timer)
      timer = undefined
      written = store.getState()
      await writing
      await ports.archive.remove(own.slot).catch(() => undefined)
      const left = await ports.archive.heads().catch(() => [])
      ports.memory.hasWork(left.length > 0)
    },
    stop: () => {
      clearTimeout(timer)
      unsubscribe()
    },
  }
}
