import type { Selection } from '../permalink/snapshot'
import type { AtlasStore } from './create-atlas-store'
import { editSession } from './edit-session'

/** Tells whether two selections point at the same thing. */
export const isSameSelection = (a: Selection | null, b: Selection | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id)

/** Selects one thing, wherever it was picked: map, table, search or panel. */
export const select = (store: AtlasStore, selection: Selection): void =>
  editSession(store, (session) => (isSameSelection(session.selection, selection) ? {} : { selection }))

/** Selects nothing. */
export const clearSelection = (store: AtlasStore): void => editSession(store, () => ({ selection: null }))

/** Marks what the pointer or the focus is on; null when it is on nothing. */
export const hover = (store: AtlasStore, hovered: Selection | null): void =>
  editSession(store, (session) => (isSameSelection(session.hovered, hovered) ? {} : { hovered }))
