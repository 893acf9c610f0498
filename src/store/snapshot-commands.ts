import { isOwnId } from '../domain/corridor/own-id'
import { base } from '../permalink/base'
import type { Snapshot } from '../permalink/snapshot'
import type { AtlasStore } from './create-atlas-store'
import { remembered } from './remembered'
import { sheetsReplacedByLink } from './sheets-replaced-by-link'
import { sessionFrom } from './starting-state'
import type { AtlasState, Session } from './state'

const KEYS = Object.keys(base()) as (keyof Snapshot)[]
const VIEW_KEYS = KEYS.filter((key) => key !== 'sheets')

/** The ticked sheets are part of the work, everything else of the view; what only this page knows cannot be shared. */
const shared = ({ session, document }: AtlasState, key: keyof Snapshot): Snapshot[keyof Snapshot] => {
  if (key === 'sheets') return document.sheets
  if (key === 'selection') return session.selection && isOwnId(session.selection.id) ? null : session.selection
  return session[key]
}

const asSnapshot = remembered(
  // the values stand in the order of the keys of a snapshot, one for each
  (...values: readonly unknown[]) =>
    Object.fromEntries(KEYS.map((key, at) => [key, values[at]])) as unknown as Snapshot,
)

/** What a link made now would show. The same reference while only the pointer, hovering or data change. */
export const snapshotOf = (state: AtlasState): Snapshot => asSnapshot(...KEYS.map((key) => shared(state, key)))

const isSameValue = (a: unknown, b: unknown): boolean => Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b)

/** Keeps what did not change by reference, so that a step back does not redraw the whole map. */
export const sessionShowing = (session: Session, snapshot: Snapshot): Session => {
  // A link knows no own courses: Back and Forward leave the chosen one alone unless they go to another shipped course.
  const { lab, pointer, ticking, planning, sketch, snapping, units } = session
  const own = snapshot.variant === session.variant ? lab.own : null
  const next = {
    ...sessionFrom(snapshot),
    pointer,
    ticking,
    planning,
    sketch,
    snapping,
    units,
    lab: own === lab.own ? lab : { ...lab, own, draft: null },
  }
  const held = Object.fromEntries(
    VIEW_KEYS.map((key) => [key, isSameValue(session[key], next[key]) ? session[key] : next[key]]),
  )
  return { ...next, ...held, ticking: session.ticking && snapshot.panel === session.panel }
}

/**
 * Shows the view of a link, of Back or of Forward, in one step. The map itself is moved by the caller: to the camera,
 * or home when the view has none. What happens to the ticked sheets, and to the way back from them,
 * `sheetsReplacedByLink` decides.
 */
export const applySnapshot = (store: AtlasStore, snapshot: Snapshot): void =>
  store.setState((state) => ({
    session: sessionShowing(state.session, snapshot),
    ...sheetsReplacedByLink(state.document, state.history, snapshot.sheets),
  }))
