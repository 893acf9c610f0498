import type { AtlasStore } from './create-atlas-store'
import type { EditLabel } from './edit-label'
import type { Document, History } from './state'

/** A thousand ticks of 200 lists share their strings; 200 steps are more than anyone walks back. */
export const HISTORY_LIMIT = 200

/** Adds one edit to the history; what was undone before it can no longer be redone. */
export const recorded = (history: History, label: EditLabel, before: Document, after: Document): History => ({
  past: [...history.past, { label, before, after }].slice(-HISTORY_LIMIT),
  future: [],
})

/** The one door to the Document: an edit that returns the same reference is no edit and leaves no history. */
export const transact = (store: AtlasStore, label: EditLabel, edit: (document: Document) => Document): void =>
  store.setState((state) => {
    const after = edit(state.document)
    if (after === state.document) return state
    return { document: after, history: recorded(state.history, label, state.document, after) }
  })

/** Takes the last edit back; nothing happens when there is none. */
export const undo = (store: AtlasStore): void =>
  store.setState((state) => {
    const edit = state.history.past.at(-1)
    if (!edit) return state
    const { past, future } = state.history
    return { document: edit.before, history: { past: past.slice(0, -1), future: [edit, ...future] } }
  })

/** Does the edit again that was taken back last. */
export const redo = (store: AtlasStore): void =>
  store.setState((state) => {
    const [edit, ...future] = state.history.future
    if (!edit) return state
    return { document: edit.after, history: { past: [...state.history.past, edit], future } }
  })
