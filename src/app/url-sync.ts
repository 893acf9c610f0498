import { base } from '../permalink/base'
import type { Dropped } from '../permalink/dropped'
import { fromHash, isAtlasHash, type LinkReading } from '../permalink/from-hash'
import { isNewView } from '../permalink/is-new-view'
import type { Snapshot } from '../permalink/snapshot'
import { toHash } from '../permalink/to-hash'
import type { AtlasStore } from '../store/create-atlas-store'
import { editionOf } from '../store/selectors/edition'
import { applySnapshot, snapshotOf } from '../store/snapshot-commands'
import type { OpeningView } from './opening-view'

/** What the address bar has to say to the page. */
export type Links = {
  /** Parts of the last link that could not be read. */
  readonly dropped: () => readonly Dropped[]
  readonly onDropped: (listener: () => void) => () => void
  readonly dismissDropped: () => void
  /** Told of every link that comes after the one the page opened with. */
  readonly onLink: (listener: (link: LinkReading) => void) => void
  /** The link's own work is in the document now, or was refused: the address need not hold it any longer. */
  readonly ownTaken: () => void
  /** Makes a change whose view takes the place of the current one in the browser's history. */
  readonly quietly: (change: () => void) => void
}

/** Browsers refuse more than about a hundred replaceState calls in half a minute, so drift is written at rest. */
const DRIFT_DELAY = 300

/**
 * Ties the fragment to the store: a new view becomes a step of the browser's history, drift (camera, opacity)
 * rewrites the current one, and back, forward or a pasted link become one `setState`. In a frame nothing becomes a step:
 * Back belongs to the page around it.
 */
export const keepUrlInStep = (store: AtlasStore, page: Window, opening: OpeningView, framed = false): Links => {
  const listeners = new Set<() => void>()
  let dropped = opening.dropped
  let written: Snapshot = snapshotOf(store.getState())
  let drift: ReturnType<typeof setTimeout> | undefined
  let isQuiet = false
  // until it is in the document the address alone has it
  let { own } = opening
  let listener: ((link: LinkReading) => void) | undefined

  const say = (next: readonly Dropped[]): void => {
    dropped = next
    for (const listener of listeners) listener()
  }

  const write = (how: 'push' | 'replace'): void => {
    clearTimeout(drift)
    const state = store.getState()
    written = snapshotOf(state)
    const hash = toHash(written, { edition: editionOf(state), ...(own === null ? {} : { own }) })
    if (hash === page.location.hash) return
    if (how === 'push' && !framed) page.history.pushState(null, '', hash)
    else page.history.replaceState(null, '', hash)
  }

  store.subscribe((state, before) => {
    if (state.session === before.session && state.document === before.document) return
    if (isNewView(written, snapshotOf(state))) return write(isQuiet ? 'replace' : 'push')
    clearTimeout(drift)
    drift = setTimeout(() => write('replace'), DRIFT_DELAY)
  })

  const follow = (): void => {
    const { hash } = page.location
    if (hash !== '' && !isAtlasHash(hash)) return
    const link = fromHash(base(), hash)
    clearTimeout(drift)
    written = link.snapshot
    applySnapshot(store, link.snapshot)
    say(link.dropped)
    own = link.own
    listener?.(link)
  }
  page.addEventListener('popstate', follow)

  return {
    dropped: () => dropped,
    onDropped: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dismissDropped: () => say([]),
    onLink: (told) => {
      listener = told
    },
    ownTaken: () => {
      if (own === null) return
      own = null
      clearTimeout(drift)
      drift = setTimeout(() => write('replace'), DRIFT_DELAY)
    },
    quietly: (change) => {
      isQuiet = true
      change()
      isQuiet = false
    },
  }
}
