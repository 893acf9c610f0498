import { isOwnId } from '../domain/corridor/own-id'
import { base } from '../permalink/base'
import type { Snapshot } from '../permalink/snapshot'
import type { AtlasStore } from './create-atlas-store'
import { remembered } from './remembered'
import { sheetsReplacedByLink } from './sheets-replaced-by-link'
import { sessionFrom } from './starting-state'
import type { AtlasState, Session } from './state'

const VIEW_KEYS = Object.keys(base()).filter((key) => key !== 'sheets') as Exclude<keyof Snapshot, 'sheets'>[]

const asSnapshot = remembered(
  (
    ...[
      camera,
      language,
      colourTheme,
      panel,
      themes,
      filters,
      selection,
      variant,
      buffer,
      cover,
      scenario,
      story,
      chapter,
      mode,
      compare,
      sheets,
    ]: SnapshotParts
  ) =>
    ({
      camera,
      language,
      colourTheme,
      panel,
      themes,
      filters,
      selection,
      variant,
      buffer,
      cover,
      scenario,
      story,
      chapter,
      mode,
      compare,
      sheets,
    }) satisfies Snapshot,
)

type SnapshotParts = [
  camera: Snapshot['camera'],
  language: Snapshot['language'],
  colourTheme: Snapshot['colourTheme'],
  panel: Snapshot['panel'],
  themes: Snapshot['themes'],
  filters: Snapshot['filters'],
  selection: Snapshot['selection'],
  variant: Snapshot['variant'],
  buffer: Snapshot['buffer'],
  cover: Snapshot['cover'],
  scenario: Snapshot['scenario'],
  story: Snapshot['story'],
  chapter: Snapshot['chapter'],
  mode: Snapshot['mode'],
  compare: Snapshot['compare'],
  sheets: Snapshot['sheets'],
]

/** What a link made now would show. The same reference while only the pointer, hovering or data change. */
export const snapshotOf = ({ session, document }: AtlasState): Snapshot =>
  asSnapshot(
    session.camera,
    session.language,
    session.colourTheme,
    session.panel,
    session.themes,
    session.filters,
    session.selection && isOwnId(session.selection.id) ? null : session.selection,
    session.variant,
    session.buffer,
    session.cover,
    session.scenario,
    session.story,
    session.chapter,
    session.mode,
    session.compare,
    document.sheets,
  )

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
