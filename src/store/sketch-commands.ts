import type { DrawingKind } from '../domain/drawing/drawing'
import { LEAST_POSITIONS, MOST_POSITIONS, type Sketch } from '../domain/drawing/sketch'
import type { AreaUnit, LengthUnit } from '../domain/measure/measuring-units'
import type { Position } from '../domain/position'
import type { AtlasStore } from './create-atlas-store'
import { addDrawing, reshapeDrawing } from './drawing-commands'
import { editSession } from './edit-session'

/** Takes a tool in hand: clicks on the map now add positions instead of selecting or ticking. */
export const startSketch = (store: AtlasStore, kind: DrawingKind): void =>
  editSession(store, () => ({
    sketch: { kind, positions: [], holes: [], id: null },
    ticking: false,
    hovered: null,
  }))

/** Takes a finished figure up again, to be changed. */
export const editDrawing = (store: AtlasStore, id: string): void => {
  const drawing = store.getState().document.drawings.find((each) => each.id === id)
  if (!drawing) return
  const { kind, positions, holes } = drawing
  editSession(store, () => ({ sketch: { kind, positions, holes, id }, ticking: false, hovered: null }))
}

/** Puts the tool down; an unfinished figure is gone, a figure that was being changed stays as it was last left. */
export const cancelSketch = (store: AtlasStore): void => editSession(store, () => ({ sketch: null }))

/** Changes the draft without touching the Document: what a drag does until it is let go. */
export const reshapeSketch = (store: AtlasStore, positions: readonly Position[]): void =>
  editSession(store, ({ sketch }) => (sketch ? { sketch: { ...sketch, positions } } : {}))

/** Whether a draft has positions enough to be a figure. */
export const isComplete = (sketch: Sketch): boolean => sketch.positions.length >= LEAST_POSITIONS[sketch.kind]

/** Puts the draft into the Document, in one step; false, and nothing changes, while it has too few positions. */
export const finishSketch = (store: AtlasStore): boolean => {
  const { sketch } = store.getState().session
  if (!sketch || !isComplete(sketch)) return false
  const { kind, positions, holes, id } = sketch
  if (id === null) addDrawing(store, { kind, name: null, positions, holes, hidden: false })
  else reshapeDrawing(store, id, { positions, holes })
  editSession(store, () => ({ sketch: null }))
  return true
}

/** Puts what a drag, an inserted or a deleted position made of a figure into the Document, and goes on editing it. */
export const keepSketch = (store: AtlasStore): void => {
  const { sketch } = store.getState().session
  if (!sketch || sketch.id === null || !isComplete(sketch)) return
  reshapeDrawing(store, sketch.id, { positions: sketch.positions, holes: sketch.holes })
}

const isLast = ([lon, lat]: Position, positions: readonly Position[]): boolean => {
  const last = positions.at(-1)
  return last !== undefined && last[0] === lon && last[1] === lat
}

/** Adds a position to a new figure; one that is there already is not added twice. Point and bearing finish by themselves. */
export const addVertex = (store: AtlasStore, position: Position): void => {
  const { sketch } = store.getState().session
  if (!sketch || sketch.id !== null || isLast(position, sketch.positions)) return
  reshapeSketch(store, [...sketch.positions, position])
  if (sketch.positions.length + 1 >= MOST_POSITIONS[sketch.kind]) finishSketch(store)
}

/** Takes the last position of a new figure back. */
export const removeLastVertex = (store: AtlasStore): void => {
  const { sketch } = store.getState().session
  if (sketch && sketch.id === null && sketch.positions.length > 0) reshapeSketch(store, sketch.positions.slice(0, -1))
}

/** Takes one position out of a figure that is being changed, unless too few would be left. */
export const removeVertex = (store: AtlasStore, index: number): boolean => {
  const { sketch } = store.getState().session
  if (!sketch || sketch.positions.length <= LEAST_POSITIONS[sketch.kind]) return false
  reshapeSketch(
    store,
    sketch.positions.filter((_, at) => at !== index),
  )
  keepSketch(store)
  return true
}

/** Reads lengths and areas in other units, in the panel and on the map. */
export const setUnits = (store: AtlasStore, units: { readonly length?: LengthUnit; readonly area?: AreaUnit }): void =>
  editSession(store, ({ units: held }) => ({ units: { ...held, ...units } }))

/** Lets new and moved positions stick to towns, corridor and borders that lie near. */
export const setSnapping = (store: AtlasStore, snapping: boolean): void => editSession(store, () => ({ snapping }))
