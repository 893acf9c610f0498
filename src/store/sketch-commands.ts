import type { DrawingKind } from '../domain/drawing/drawing'
import { selfCrossings } from '../domain/drawing/self-crossings'
import { growing, LEAST_POSITIONS, MOST_POSITIONS, type Sketch, withHole } from '../domain/drawing/sketch'
import { strayHoles } from '../domain/drawing/stray-holes'
import type { AreaUnit, LengthUnit } from '../domain/measure/measuring-units'
import type { Position } from '../domain/position'
import type { AtlasStore } from './create-atlas-store'
import { addDrawing, reshapeDrawing } from './drawing-commands'
import { editSession } from './edit-session'

const NOTHING_YET = { positions: [], holes: [], id: null, hole: null, takenBack: [] } as const

/** Takes a tool in hand: clicks on the map now add positions instead of selecting or ticking. */
export const startSketch = (store: AtlasStore, kind: DrawingKind): void =>
  editSession(store, () => ({
    sketch: { kind, ...NOTHING_YET },
    ticking: false,
    hovered: null,
  }))

/** Takes a finished figure up again, to be changed. */
export const editDrawing = (store: AtlasStore, id: string): void => {
  const drawing = store.getState().document.drawings.find((each) => each.id === id)
  if (!drawing) return
  const { kind, positions, holes } = drawing
  const sketch: Sketch = { ...NOTHING_YET, kind, positions, holes, id }
  editSession(store, () => ({ sketch, ticking: false, hovered: null }))
}

/** Puts the tool down; an unfinished figure is gone, a figure that was being changed stays as it was last left. */
export const cancelSketch = (store: AtlasStore): void => editSession(store, () => ({ sketch: null }))

/** Changes the draft without touching the Document: what a drag does until it is let go. */
export const reshapeSketch = (
  store: AtlasStore,
  positions: readonly Position[],
  holes?: readonly (readonly Position[])[],
): void =>
  editSession(store, ({ sketch }) => (sketch ? { sketch: { ...sketch, positions, holes: holes ?? sketch.holes } } : {}))

/** Whether a draft has positions enough to be a figure. */
export const isComplete = (sketch: Sketch): boolean => sketch.positions.length >= LEAST_POSITIONS[sketch.kind]

/** Begins a hole in the area that is being changed: clicks on the map add its corners. */
export const startHole = (store: AtlasStore): void =>
  editSession(store, ({ sketch }) =>
    sketch && sketch.id !== null && sketch.kind === 'area' ? { sketch: { ...sketch, hole: [], takenBack: [] } } : {},
  )

/** Gives an unfinished hole up; the area stays in hand. */
export const cancelHole = (store: AtlasStore): void =>
  editSession(store, ({ sketch }) => (sketch ? { sketch: { ...sketch, hole: null, takenBack: [] } } : {}))

/** Whether the hole in the making can be cut: corners enough, inside of the area, clear of its outline and other holes. */
export const holeFits = (sketch: Sketch): boolean => {
  if (!sketch.hole || sketch.hole.length < LEAST_POSITIONS.area) return false
  const { positions, holes } = withHole(sketch)
  const straysBefore = strayHoles(positions, sketch.holes).length
  return strayHoles(positions, holes).length === straysBefore && selfCrossings(positions, holes).length === 0
}

/** Cuts the hole into the figure, one step of undo; false, and it stays in the making, while it does not fit. */
const finishHole = (store: AtlasStore, sketch: Sketch): boolean => {
  if (!holeFits(sketch)) return false
  const { holes } = withHole(sketch)
  editSession(store, () => ({ sketch: { ...sketch, holes, hole: null, takenBack: [] } }))
  keepSketch(store)
  return true
}

/** Puts the draft into the Document, in one step, or cuts the hole that is in the making; false, and nothing changes, while it has too few positions. */
export const finishSketch = (store: AtlasStore): boolean => {
  const { sketch } = store.getState().session
  if (!sketch || !isComplete(sketch)) return false
  if (sketch.hole) return finishHole(store, sketch)
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

/** Adds a position to what is being drawn, unless it is the last one already. Point and bearing finish by themselves. */
export const addVertex = (store: AtlasStore, position: Position): void => {
  const { sketch } = store.getState().session
  const ring = sketch && growing(sketch)
  if (!sketch || !ring || isLast(position, ring)) return
  const longer = [...ring, position]
  const change = sketch.hole ? { hole: longer } : { positions: longer }
  editSession(store, () => ({ sketch: { ...sketch, ...change, takenBack: [] } }))
  if (!sketch.hole && longer.length >= MOST_POSITIONS[sketch.kind]) finishSketch(store)
}

/**
 * Takes one position out of a figure that is being changed: out of its outline (ring 0), unless too few would be left,
 * or out of a hole (ring 1 and on), which is gone with its third-last corner.
 */
export const removeVertex = (store: AtlasStore, index: number, ring = 0): boolean => {
  const { sketch } = store.getState().session
  if (!sketch) return false
  const { positions, holes, kind } = sketch
  if (ring === 0 && positions.length <= LEAST_POSITIONS[kind]) return false
  const without = (corners: readonly Position[]) => corners.filter((_, at) => at !== index)
  if (ring === 0) reshapeSketch(store, without(positions))
  else {
    const cut = holes.map((hole, at) => (at === ring - 1 ? without(hole) : hole))
    reshapeSketch(
      store,
      positions,
      cut.filter((hole) => hole.length >= LEAST_POSITIONS.area),
    )
  }
  keepSketch(store)
  return true
}

/** Reads lengths and areas in other units, in the panel and on the map. */
export const setUnits = (store: AtlasStore, units: { readonly length?: LengthUnit; readonly area?: AreaUnit }): void =>
  editSession(store, ({ units: held }) => ({ units: { ...held, ...units } }))

/** Lets new and moved positions stick to towns, corridor and borders that lie near. */
export const setSnapping = (store: AtlasStore, snapping: boolean): void => editSession(store, () => ({ snapping }))
