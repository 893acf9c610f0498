import { beforeEach, describe, expect, it } from 'vitest'
import type { Position } from '../../../src/domain/position'
import { type AtlasStore, createAtlasStore } from '../../../src/store/create-atlas-store'
import {
  addDrawing,
  clearDrawings,
  deleteDrawing,
  renameDrawing,
  reshapeDrawing,
  setDrawingHidden,
} from '../../../src/store/drawing-commands'
import { measuredDrawings } from '../../../src/store/selectors/drawings'
import {
  addVertex,
  cancelHole,
  cancelSketch,
  editDrawing,
  finishSketch,
  keepSketch,
  removeVertex,
  reshapeSketch,
  startHole,
  startSketch,
} from '../../../src/store/sketch-commands'
import { nextBack, nextForward, removeLastVertex, stepBack, stepForward } from '../../../src/store/sketch-steps'
import { redo, undo } from '../../../src/store/transact'
import { openPanel } from '../../../src/store/view-commands'

const A: Position = [62.75, 28.827]
const B: Position = [63, 26]
const C: Position = [62.32, 25.12]

let store: AtlasStore
beforeEach(() => {
  store = createAtlasStore()
})
const drawings = () => store.getState().document.drawings
const steps = () => store.getState().history.past.map(({ label }) => label)
const draw = (...positions: Position[]) =>
  addDrawing(store, { kind: 'distance', name: null, positions, holes: [], hidden: false })

describe('drawings', () => {
  it('are added, renamed, hidden and deleted, each in one step that can be undone and redone', () => {
    draw(A, B)
    renameDrawing(store, 'd1', '  Haul road ')
    setDrawingHidden(store, 'd1', true)
    deleteDrawing(store, 'd1')
    expect(steps()).toEqual(['draw', 'rename-drawing', 'hide-drawing', 'delete-drawing'])
    undo(store)
    expect(drawings()).toMatchObject([{ id: 'd1', name: 'Haul road', hidden: true }])
    undo(store)
    undo(store)
    expect(drawings()).toMatchObject([{ name: null, hidden: false }])
    undo(store)
    expect(drawings()).toEqual([])
    redo(store)
    expect(drawings()).toHaveLength(1)
  })

  it('never share an id, even after one was deleted', () => {
    draw(A, B)
    draw(B, C)
    deleteDrawing(store, 'd1')
    draw(A, C)
    expect(new Set(drawings().map(({ id }) => id)).size).toBe(2)
  })

  it('leave no step behind when nothing changes', () => {
    draw(A, B)
    renameDrawing(store, 'd1', ' ')
    setDrawingHidden(store, 'd1', false)
    reshapeDrawing(store, 'd1', { positions: [A, B] })
    deleteDrawing(store, 'nobody')
    expect(steps()).toEqual(['draw'])
    clearDrawings(store)
    clearDrawings(store)
    expect(steps()).toEqual(['draw', 'clear-drawings'])
  })

  it('are numbered in the order of the list and measured anew only where they changed', () => {
    draw(A, B)
    draw(B, C)
    const [first] = measuredDrawings(store.getState())
    reshapeDrawing(store, 'd2', { positions: [A, C] })
    const after = measuredDrawings(store.getState())
    expect(after.map(({ number }) => number)).toEqual([1, 2])
    expect(after[0]?.length).toBe(first?.length)
    // GeodSolve: 28.827 62.75 to 26 63
    expect(after[0]?.length?.geodesic).toBeCloseTo(314_234.074695136, 6)
  })
})

describe('a figure in the making', () => {
  it('is no edit until it is finished, and one then', () => {
    startSketch(store, 'distance')
    addVertex(store, A)
    addVertex(store, B)
    addVertex(store, B)
    addVertex(store, C)
    removeLastVertex(store)
    expect(steps()).toEqual([])
    expect(finishSketch(store)).toBe(true)
    expect(steps()).toEqual(['draw'])
    expect(drawings()[0]?.positions).toEqual([A, B])
    expect(store.getState().session.sketch).toBeNull()
  })

  it('loses its last point to undo and gets it back by redo, and the Document is left alone', () => {
    openPanel(store, 'measure')
    draw(A, C)
    startSketch(store, 'distance')
    expect(nextBack(store.getState())).toBe('draw')
    for (const place of [A, B, C]) addVertex(store, place)
    expect([nextBack(store.getState()), nextForward(store.getState())]).toEqual(['last-point', null])
    for (const _ of [1, 2, 3, 4]) stepBack(store)
    // one step too many does not reach through to the Document
    expect([nextBack(store.getState()), nextForward(store.getState())]).toEqual([null, 'last-point'])
    expect(steps()).toEqual(['draw'])
    for (const _ of [1, 2]) stepForward(store)
    expect(store.getState().session.sketch?.positions).toEqual([A, B])
    addVertex(store, [63, 25])
    expect(nextForward(store.getState())).toBeNull()
    // while another panel is open the figure waits, and undo is the Document's again
    openPanel(store, 'sites')
    stepBack(store)
    expect(drawings()).toEqual([])
    expect(store.getState().session.sketch?.positions).toHaveLength(3)
  })

  it('is not finished with too few positions, and leaves nothing when given up', () => {
    startSketch(store, 'area')
    addVertex(store, A)
    addVertex(store, B)
    expect(finishSketch(store)).toBe(false)
    cancelSketch(store)
    expect(steps()).toEqual([])
  })

  it('finishes by itself when it is a point or a bearing', () => {
    startSketch(store, 'point')
    addVertex(store, A)
    startSketch(store, 'bearing')
    addVertex(store, A)
    addVertex(store, B)
    expect(drawings().map(({ kind }) => kind)).toEqual(['point', 'bearing'])
    expect(store.getState().session.sketch).toBeNull()
  })

  it('ends the ticking of sheets', () => {
    store.setState((state) => ({ session: { ...state.session, ticking: true } }))
    startSketch(store, 'distance')
    expect(store.getState().session.ticking).toBe(false)
  })
})

describe('a finished figure that is changed', () => {
  beforeEach(() => {
    draw(A, B, C)
    editDrawing(store, 'd1')
  })

  it('is a draft while it is dragged, and one step when it is let go', () => {
    for (const lon of [63.1, 63.2, 63.3]) reshapeSketch(store, [A, [lon, 26], C])
    expect(drawings()[0]?.positions).toEqual([A, B, C])
    keepSketch(store)
    expect(steps()).toEqual(['draw', 'edit-drawing'])
    expect(drawings()[0]?.positions[1]).toEqual([63.3, 26])
  })

  it('keeps the positions it cannot be without', () => {
    expect(removeVertex(store, 1)).toBe(true)
    expect(removeVertex(store, 0)).toBe(false)
    expect(drawings()[0]?.positions).toEqual([A, C])
  })
})

describe('a hole in an area', () => {
  const SQUARE: Position[] = [
    [62, 26],
    [64, 26],
    [64, 28],
    [62, 28],
  ]
  const HOLE: Position[] = [
    [62.5, 26.5],
    [63.5, 26.5],
    [63, 27.5],
  ]
  const holes = () => drawings()[0]?.holes
  const cut = (corners: readonly Position[]) => {
    startHole(store)
    for (const corner of corners) addVertex(store, corner)
    return finishSketch(store)
  }
  beforeEach(() => {
    addDrawing(store, { kind: 'area', name: null, positions: SQUARE, holes: [], hidden: false })
    editDrawing(store, 'd1')
  })

  it('is cut in one step, and its ground no longer counts', () => {
    expect(cut(HOLE)).toBe(true)
    expect(steps()).toEqual(['draw', 'edit-drawing'])
    expect(holes()).toEqual([HOLE])
    // Planimeter: the square less the triangle
    const [measured] = measuredDrawings(store.getState())
    expect(measured?.area?.geodesic).toBeCloseTo(43_990_665_893.4108 - 5_518_323_548.5289, 0)
    undo(store)
    expect(holes()).toEqual([])
  })

  it('is refused outside of the area, across its outline, within or over another hole, and with too few corners', () => {
    expect(cut(HOLE.map(([lon, lat]): Position => [lon + 3, lat]))).toBe(false)
    cancelHole(store)
    expect(cut(HOLE.map(([lon, lat]): Position => [lon + 1, lat]))).toBe(false)
    cancelHole(store)
    expect(cut(HOLE.slice(0, 2))).toBe(false)
    cancelHole(store)
    expect(cut(HOLE)).toBe(true)
    const inside: Position[] = [
      [62.9, 26.7],
      [63.1, 26.7],
      [63, 26.9],
    ]
    expect(cut(inside)).toBe(false)
    cancelHole(store)
    const around: Position[] = [
      [62.3, 26.3],
      [63.7, 26.3],
      [63, 27.8],
    ]
    expect(cut(around)).toBe(false)
    cancelHole(store)
    expect(holes()).toEqual([HOLE])
  })

  it('loses its corners one by one, and is gone with the third-last', () => {
    cut([...HOLE, [62.6, 27]])
    expect(removeVertex(store, 3, 1)).toBe(true)
    expect(holes()).toEqual([HOLE])
    removeVertex(store, 0, 1)
    expect(holes()).toEqual([])
    undo(store)
    expect(holes()).toEqual([HOLE])
  })
})
