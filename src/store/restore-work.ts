import { base } from '../permalink/base'
import { fromHash } from '../permalink/from-hash'
import type { OwnReading } from '../permalink/own-work'
import { type Autosave, type AutosavePorts, keepSaved } from './autosave'
import type { AtlasStore } from './create-atlas-store'
import { type FoundWork, findWork } from './find-work'
import { openOwnWork } from './open-own-work'
import { otherWork } from './other-work'
import { withOwnWork } from './own-work-of-link'
import { restoredUnder } from './restored-under'
import { sessionShowing, snapshotOf } from './snapshot-commands'
import { startingFrom } from './starting-state'
import type { AtlasState, Document, History } from './state'
import { type WorkKeeper, workDesk } from './work-desk'

/** What the address says of the page that opens. */
export type OpenedBy = {
  /** Ticked sheets that the link names; null where it names none. */
  readonly sheets: readonly string[] | null
  /** Own work that the link carries, unpacked; null where it carries none. */
  readonly own: OwnReading | null
  /** True where the address describes the view: what is kept of it then stays aside. */
  readonly showsView: boolean
  /** Makes a change of the state without a new step of the browser's own history. */
  readonly quietly: (change: () => void) => void
}

const EMPTY = startingFrom(base()).document
const NO_HISTORY: History = { past: [], future: [] }

type Work = Pick<AtlasState, 'document' | 'history'>

const isEmpty = ({ document, history }: Work): boolean =>
  history.past.length === 0 && history.future.length === 0 && JSON.stringify(document) === JSON.stringify(EMPTY)

/** Puts the work back onto the page; gives the document the page is left with if that is discarded. */
const putBack = (store: AtlasStore, found: NonNullable<FoundWork['work']>, opened: OpenedBy): Document => {
  const { document, history, view } = found.read
  const initial = store.getInitialState()
  const untouchedView = snapshotOf(store.getState()) === snapshotOf(initial)
  let merged = false
  opened.quietly(() =>
    store.setState((state) => {
      const under = restoredUnder(state, initial.document, { document, history }, opened.sheets)
      merged = under.merged
      const showsKept = view !== null && !opened.showsView && untouchedView
      const session = showsKept ? sessionShowing(state.session, fromHash(base(), view).snapshot) : state.session
      return { session, document: under.document, history: under.history }
    }),
  )
  if (!isEmpty({ document, history })) {
    workDesk.setState({ restored: { at: found.at, isCopy: found.isCopy, merged, discarded: false } })
  }
  // sheets that the address took from this very work go with it; those of somebody's link stay
  const fromElsewhere = opened.sheets !== null && opened.sheets.join() !== document.sheets.join()
  return fromElsewhere ? initial.document : EMPTY
}

const find = async (ports: AutosavePorts, owner: string): Promise<FoundWork> => {
  try {
    return await findWork(ports, owner)
  } catch {
    // the first change tries again, and says so if it fails too
    return { slot: ports.newName(), work: null, others: [] }
  }
}

/** Brings back what this browser kept, then keeps whatever changes. */
export const restoreAndKeep = async (
  store: AtlasStore,
  ports: AutosavePorts,
  opened: OpenedBy,
): Promise<WorkKeeper> => {
  const owner = ports.newName()
  const { slot, work, others } = await find(ports, owner)
  ports.memory.remember(slot)
  const autosave = keepSaved(store, ports, slot, owner, EMPTY)
  const restored = work ? putBack(store, work, opened) : EMPTY
  const { own } = opened
  // on top of what was kept, some of which may be from the same link
  if (own) opened.quietly(() => openOwnWork(store, own))
  const without = own ? withOwnWork(restored, own).document : restored
  const keeper = {
    flush: autosave.flush,
    ...discarding(store, autosave, opened, without),
    ...otherWork(store, autosave, ports.archive),
  }
  workDesk.setState({ keeper, others })
  void autosave.flush()
  return keeper
}

const discarding = (
  store: AtlasStore,
  autosave: Autosave,
  { quietly }: OpenedBy,
  without: Document,
): Pick<WorkKeeper, 'discard' | 'bringBack'> => {
  let discarded: Work | null = null
  const say = (isDiscarded: boolean): void =>
    workDesk.setState(({ restored }) => ({ restored: restored && { ...restored, discarded: isDiscarded } }))
  // what is made from here on is none of the restored work, and must not go with it
  store.subscribe((state, before) => {
    const { restored } = workDesk.getState()
    if (state.document !== before.document && restored && !restored.discarded) workDesk.setState({ restored: null })
  })
  return {
    discard: () => {
      const { document, history } = store.getState()
      discarded = { document, history }
      say(true)
      quietly(() => store.setState({ document: without, history: NO_HISTORY }))
      void autosave.forget()
    },
    bringBack: () => {
      const kept = discarded
      if (!kept) return
      discarded = null
      quietly(() =>
        store.setState((state) => {
          const { document, history } = restoredUnder(state, without, kept, null)
          return { document, history }
        }),
      )
      say(false)
    },
  }
}
