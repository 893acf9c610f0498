import { growing, type Sketch } from '../domain/drawing/sketch'
import type { Position } from '../domain/position'
import type { AtlasStore } from './create-atlas-store'
import type { EditLabel } from './edit-label'
import { editSession } from './edit-session'
import { activeSketch } from './selectors/active-sketch'
import type { AtlasState } from './state'
import { redo, undo } from './transact'

/** What undo or redo would do next: a step of the figure in hand, or an edit of the Document; null for nothing. */
export type Step = EditLabel | 'last-point'

const grown = (sketch: Sketch, ring: readonly Position[], takenBack: readonly Position[]): Sketch =>
  sketch.hole ? { ...sketch, hole: ring, takenBack } : { ...sketch, positions: ring, takenBack }

/** The figure whose points undo and redo step through; null while nothing of one was drawn. */
const figureInHand = (state: AtlasState): Sketch | null => {
  const sketch = activeSketch(state)
  return sketch && ((growing(sketch)?.length ?? 0) > 0 || sketch.takenBack.length > 0) ? sketch : null
}

export const nextBack = (state: AtlasState): Step | null => {
  const sketch = figureInHand(state)
  if (sketch) return growing(sketch)?.length ? 'last-point' : null
  return state.history.past.at(-1)?.label ?? null
}

export const nextForward = (state: AtlasState): Step | null => {
  const sketch = figureInHand(state)
  if (sketch) return sketch.takenBack.length > 0 ? 'last-point' : null
  return state.history.future.at(0)?.label ?? null
}

/** Takes the last position of what is being drawn back. */
export const removeLastVertex = (store: AtlasStore): void =>
  editSession(store, ({ sketch }) => {
    const ring = sketch && growing(sketch)
    const last = ring?.at(-1)
    return sketch && ring && last ? { sketch: grown(sketch, ring.slice(0, -1), [last, ...sketch.takenBack]) } : {}
  })

/** Puts down again what was taken back last. */
export const restoreVertex = (store: AtlasStore): void =>
  editSession(store, ({ sketch }) => {
    const ring = sketch && growing(sketch)
    const [next, ...rest] = sketch?.takenBack ?? []
    return sketch && ring && next ? { sketch: grown(sketch, [...ring, next], rest) } : {}
  })

/** Undoes: while a figure is being drawn its last point, else the last edit of the Document. */
export const stepBack = (store: AtlasStore): void =>
  figureInHand(store.getState()) ? removeLastVertex(store) : undo(store)

/** Redoes what was undone last. */
export const stepForward = (store: AtlasStore): void =>
  figureInHand(store.getState()) ? restoreVertex(store) : redo(store)
