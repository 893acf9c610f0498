import type { SavedSnapshot } from '../domain/snapshots/saved-snapshot'
import type { AtlasStore } from './create-atlas-store'
import type { EditLabel } from './edit-label'
import { rememberedPer } from './remembered'
import type { Document } from './state'
import { transact } from './transact'

const numbered = (snapshots: readonly SavedSnapshot[]): string => {
  const taken = new Set(snapshots.map(({ id }) => id))
  let number = snapshots.length + 1
  while (taken.has(`view-${number}`)) number += 1
  return `view-${number}`
}

const listEdit =
  (edit: (snapshots: readonly SavedSnapshot[]) => readonly SavedSnapshot[]) =>
  (document: Document): Document => {
    const snapshots = edit(document.snapshots)
    return snapshots === document.snapshots ? document : { ...document, snapshots }
  }

const changed = (
  store: AtlasStore,
  id: string,
  label: EditLabel,
  change: (snapshot: SavedSnapshot) => SavedSnapshot,
): void =>
  transact(
    store,
    label,
    listEdit((held) => {
      const next = held.map((each) => (each.id === id ? change(each) : each))
      return next.some((each, at) => each !== held[at]) ? next : held
    }),
  )

/** Keeps a view at the end of the list, under an id that is chosen here and given back. */
export const saveSnapshot = (store: AtlasStore, view: Omit<SavedSnapshot, 'id'>): string => {
  const id = numbered(store.getState().document.snapshots)
  transact(
    store,
    'save-snapshot',
    listEdit((held) => [...held, { id, ...view }]),
  )
  return id
}

/** Names a view and writes its note: an empty name leaves the name as it was, an empty note takes the note away. */
export const describeSnapshot = (store: AtlasStore, id: string, words: Pick<SavedSnapshot, 'name' | 'note'>): void =>
  changed(store, id, 'edit-snapshot', (each) => {
    const name = words.name.trim() || each.name
    const note = words.note.trim()
    return each.name === name && each.note === note ? each : { ...each, name, note }
  })

/** Moves a view up (−1) or down (+1) in the list; beyond an end it stays. */
export const moveSnapshot = (store: AtlasStore, id: string, by: -1 | 1): void =>
  transact(
    store,
    'order-snapshots',
    listEdit((held) => {
      const at = held.findIndex((each) => each.id === id)
      const [here, there] = [held[at], held[at + by]]
      if (!here || !there) return held
      return held.map((each) => (each === here ? there : each === there ? here : each))
    }),
  )

/** Puts a copy of a view right after it. */
export const duplicateSnapshot = (store: AtlasStore, id: string, name: string): void =>
  transact(
    store,
    'save-snapshot',
    listEdit((held) => {
      const at = held.findIndex((each) => each.id === id)
      const source = held[at]
      return source ? held.toSpliced(at + 1, 0, { ...source, id: numbered(held), name }) : held
    }),
  )

/** Takes a view out of the list. */
export const deleteSnapshot = (store: AtlasStore, id: string): void =>
  transact(
    store,
    'delete-snapshot',
    listEdit((held) => (held.some((each) => each.id === id) ? held.filter((each) => each.id !== id) : held)),
  )

/**
 * Adds the picture of a view that was saved before its picture was drawn: no edit of its own, so every document of the
 * history that has the view gets it.
 */
export const attachThumbnail = (store: AtlasStore, id: string, thumbnail: string): void => {
  const inList = rememberedPer((held: readonly SavedSnapshot[]): readonly SavedSnapshot[] =>
    held.some((each) => each.id === id && each.thumbnail === null)
      ? held.map((each) => (each.id === id && each.thumbnail === null ? { ...each, thumbnail } : each))
      : held,
  )
  const inDocument = rememberedPer(listEdit(inList))
  store.setState(({ document, history }) => {
    const inSteps = (steps: typeof history.past) =>
      steps.map((step) => ({ ...step, before: inDocument(step.before), after: inDocument(step.after) }))
    return {
      document: inDocument(document),
      history: { past: inSteps(history.past), future: inSteps(history.future) },
    }
  })
}
