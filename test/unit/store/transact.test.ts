import { describe, expect, test } from 'vitest'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { clearSheets, replaceSheets, tickSheets, toggleSheet, untickSheets } from '../../../src/store/sheet-commands'
import { HISTORY_LIMIT, redo, transact, undo } from '../../../src/store/transact'

const ticked = (store: ReturnType<typeof createAtlasStore>) => store.getState().document.sheets

describe('ticking survey sheets', () => {
  test('keeps them in sheet order and each once', () => {
    const store = createAtlasStore()
    tickSheets(store, ['34C11', '30G11', '34C3', '34C3'])
    expect(ticked(store)).toEqual(['30G11', '34C3', '34C11'])
  })

  test('a click ticks a sheet and another unticks it', () => {
    const store = createAtlasStore()
    toggleSheet(store, '30G11')
    toggleSheet(store, '34C3')
    toggleSheet(store, '30G11')
    expect(ticked(store)).toEqual(['34C3'])
  })

  test('ticking what is ticked is no edit: same reference, nothing to undo', () => {
    const store = createAtlasStore()
    tickSheets(store, ['30G11'])
    const before = store.getState()
    tickSheets(store, ['30G11'])
    untickSheets(store, ['34C3'])
    replaceSheets(store, ['30G11'])
    expect(store.getState()).toBe(before)
  })
})

describe('undo and redo', () => {
  test('walk back and ahead over each edit', () => {
    const store = createAtlasStore()
    tickSheets(store, ['30G11', '34C3'])
    untickSheets(store, ['30G11'])
    clearSheets(store)
    undo(store)
    expect(ticked(store)).toEqual(['34C3'])
    undo(store)
    expect(ticked(store)).toEqual(['30G11', '34C3'])
    undo(store)
    expect(ticked(store)).toEqual([])
    redo(store)
    redo(store)
    redo(store)
    expect(ticked(store)).toEqual([])
    expect(store.getState().history.past.map(({ label }) => label)).toEqual([
      'tick-sheets',
      'untick-sheets',
      'clear-sheets',
    ])
  })

  test('do nothing where there is nothing left', () => {
    const store = createAtlasStore()
    const before = store.getState()
    undo(store)
    redo(store)
    expect(store.getState()).toBe(before)
  })

  test('a new edit after an undo ends the way ahead', () => {
    const store = createAtlasStore()
    tickSheets(store, ['30G11'])
    undo(store)
    tickSheets(store, ['34C3'])
    redo(store)
    expect(ticked(store)).toEqual(['34C3'])
  })

  test('reach back over at least a hundred edits, and not without end', () => {
    const store = createAtlasStore()
    const edits = HISTORY_LIMIT + 50
    for (let edit = 0; edit < edits; edit += 1) toggleSheet(store, '30G11')
    expect(store.getState().history.past).toHaveLength(HISTORY_LIMIT)
    expect(HISTORY_LIMIT).toBeGreaterThanOrEqual(100)
    for (let step = 0; step < 100; step += 1) undo(store)
    expect(store.getState().history.future).toHaveLength(100)
  })

  test('leave camera, language and selection alone', () => {
    const store = createAtlasStore()
    tickSheets(store, ['30G11'])
    const { session } = store.getState()
    undo(store)
    expect(store.getState().session).toBe(session)
  })

  test('an edit that gives back the same document leaves no history', () => {
    const store = createAtlasStore()
    transact(store, 'tick-sheets', (document) => document)
    expect(store.getState().history.past).toEqual([])
  })
})
