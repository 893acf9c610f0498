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
  cancelSketch,
  editDrawing,
  finishSketch,
  keepSketch,
  removeLastVertex,
  removeVertex,
  reshapeSketch,
  startSketch,
} from '../../../src/store/sketch-commands'
import { redo, undo } from '../../../src/store/transact'

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
