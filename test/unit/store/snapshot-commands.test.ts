import { describe, expect, test } from 'vitest'
import { THEMES_AT_START } from '../../../src/domain/themes'
import { metres } from '../../../src/domain/units'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { hover } from '../../../src/store/selection-commands'
import { tickSheets } from '../../../src/store/sheet-commands'
import { applySnapshot, snapshotOf } from '../../../src/store/snapshot-commands'
import { startingFrom } from '../../../src/store/starting-state'
import { redo, undo } from '../../../src/store/transact'
import { setPointer } from '../../../src/store/view-commands'
import { aSnapshot } from '../../support/a-snapshot'
import fc from '../../support/fuzz'

const ticked = (store: ReturnType<typeof createAtlasStore>) => store.getState().document.sheets

describe('a view', () => {
  test('opens a page exactly as it was written', () => {
    const snapshot = aSnapshot({
      camera: { lon: 64, lat: 28, zoom: 6, bearing: 0, pitch: 0 },
      language: 'ur',
      panel: 'coverage',
      selection: { kind: 'site', id: 'duddar' },
      buffer: metres(80_000),
      sheets: ['30G11'],
    })
    expect(snapshotOf(createAtlasStore(startingFrom(snapshot)).getState())).toEqual(snapshot)
  })

  test('is shown in one step, however much of it changes', () => {
    const store = createAtlasStore()
    let steps = 0
    store.subscribe(() => {
      steps += 1
    })
    applySnapshot(store, aSnapshot({ language: 'ur', panel: 'claims', sheets: ['30G11'] }))
    expect(steps).toBe(1)
    expect(snapshotOf(store.getState())).toEqual(aSnapshot({ language: 'ur', panel: 'claims', sheets: ['30G11'] }))
  })

  test('keeps by reference what it does not change, so that the map is not redrawn', () => {
    const store = createAtlasStore()
    const { themes, filters } = store.getState().session
    applySnapshot(store, aSnapshot({ panel: 'claims', themes: structuredClone(THEMES_AT_START) }))
    expect(store.getState().session.themes).toBe(themes)
    expect(store.getState().session.filters).toBe(filters)
  })

  test('stays the same reference while only the pointer moves', () => {
    const store = createAtlasStore()
    const before = snapshotOf(store.getState())
    setPointer(store, [64, 28])
    hover(store, { kind: 'site', id: 'duddar' })
    expect(snapshotOf(store.getState())).toBe(before)
  })
})

describe('Back and Forward over ticked sheets', () => {
  const walkedStore = () => {
    const store = createAtlasStore()
    const views = [snapshotOf(store.getState())]
    for (const sheet of ['30G11', '34C3', '34C11']) {
      tickSheets(store, [sheet])
      views.push(snapshotOf(store.getState()))
    }
    const viewAt = (at: number) => views[at] ?? aSnapshot()
    return { store, viewAt }
  }

  test('move along the undo history instead of adding to it', () => {
    const { store, viewAt } = walkedStore()
    applySnapshot(store, viewAt(1))
    expect(ticked(store)).toEqual(['30G11'])
    expect(store.getState().history.past).toHaveLength(1)
    expect(store.getState().history.future).toHaveLength(2)
    applySnapshot(store, viewAt(3))
    expect(ticked(store)).toEqual(['30G11', '34C3', '34C11'])
    expect(store.getState().history.past).toHaveLength(3)
    expect(store.getState().history.future).toEqual([])
  })

  test('leave Undo and Redo where the user would expect them', () => {
    const { store, viewAt } = walkedStore()
    applySnapshot(store, viewAt(2))
    undo(store)
    expect(ticked(store)).toEqual(['30G11'])
    redo(store)
    redo(store)
    expect(ticked(store)).toEqual(['30G11', '34C3', '34C11'])
  })

  test('a view with the same sheets does not touch the history', () => {
    const { store, viewAt } = walkedStore()
    const { history, document } = store.getState()
    applySnapshot(store, { ...viewAt(3), panel: 'claims' })
    expect(store.getState().history).toBe(history)
    expect(store.getState().document).toBe(document)
  })

  test('a link with other sheets, opened over work of one’s own, can be undone', () => {
    const { store } = walkedStore()
    applySnapshot(store, aSnapshot({ sheets: ['43B16'] }))
    expect(store.getState().history.past.at(-1)?.label).toBe('open-link')
    undo(store)
    expect(ticked(store)).toEqual(['30G11', '34C3', '34C11'])
  })

  test('show each view as it was and never add an edit, on any walk to and fro', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 20 }), (walk) => {
        const { store, viewAt } = walkedStore()
        for (const at of walk) {
          applySnapshot(store, viewAt(at))
          const { past, future } = store.getState().history
          expect(ticked(store)).toEqual(viewAt(at).sheets)
          expect([past.length, future.length]).toEqual([at, 3 - at])
        }
      }),
    )
  })
})
