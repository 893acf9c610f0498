import { describe, expect, it } from 'vitest'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import {
  attachThumbnail,
  deleteSnapshot,
  describeSnapshot,
  duplicateSnapshot,
  moveSnapshot,
  saveSnapshot,
} from '../../../src/store/saved-snapshot-commands'
import { redo, undo } from '../../../src/store/transact'

const aView = (name: string) => ({
  name,
  note: '',
  made: '2026-05-01T10:00:00.000Z',
  edition: null,
  link: '#v=1',
  thumbnail: null,
})

const withViews = (...names: readonly string[]) => {
  const store = createAtlasStore()
  const ids = names.map((name) => saveSnapshot(store, aView(name)))
  return {
    store,
    ids,
    id: (name: string): string => ids[names.indexOf(name)] ?? '',
    names: () => store.getState().document.snapshots.map((each) => each.name),
    steps: () => store.getState().history.past.map(({ label }) => label),
  }
}

describe('saved views', () => {
  it('stand in the order they were saved in, each under an id of its own', () => {
    const { store, names, id } = withViews('a', 'b', 'c')
    deleteSnapshot(store, id('b'))
    saveSnapshot(store, aView('d'))
    expect(names()).toEqual(['a', 'c', 'd'])
    expect(new Set(store.getState().document.snapshots.map((each) => each.id)).size).toBe(3)
  })

  it('move one place at a time, and not beyond the ends', () => {
    const { store, names, steps, id } = withViews('a', 'b', 'c')
    moveSnapshot(store, id('c'), -1)
    expect(names()).toEqual(['a', 'c', 'b'])
    const before = steps().length
    moveSnapshot(store, id('a'), -1)
    moveSnapshot(store, id('b'), 1)
    expect(names()).toEqual(['a', 'c', 'b'])
    expect(steps()).toHaveLength(before)
    moveSnapshot(store, id('a'), 1)
    expect(names()).toEqual(['c', 'a', 'b'])
  })

  it('take a name and a note; an empty name and the same words are no edit', () => {
    const { store, steps, id } = withViews('a')
    describeSnapshot(store, id('a'), { name: '  Reko Diq ', note: 'opening slide' })
    const before = steps().length
    describeSnapshot(store, id('a'), { name: '   ', note: 'opening slide ' })
    describeSnapshot(store, id('a'), { name: 'Reko Diq', note: 'opening slide' })
    expect(steps()).toHaveLength(before)
    expect(store.getState().document.snapshots[0]).toMatchObject({ name: 'Reko Diq', note: 'opening slide' })
  })

  it('are copied to right below, and deleted until Undo brings them back', () => {
    const { store, names, steps, id } = withViews('a', 'b')
    duplicateSnapshot(store, id('a'), 'a (copy)')
    expect(names()).toEqual(['a', 'a (copy)', 'b'])
    deleteSnapshot(store, id('a'))
    expect(names()).toEqual(['a (copy)', 'b'])
    expect(steps().at(-1)).toBe('delete-snapshot')
    undo(store)
    expect(names()).toEqual(['a', 'a (copy)', 'b'])
  })

  it('get their picture without an edit, and keep it through Undo and Redo', () => {
    const { store, steps, id } = withViews('a', 'b')
    describeSnapshot(store, id('b'), { name: 'c', note: '' })
    const before = steps()
    attachThumbnail(store, id('b'), 'UklGRg==')
    expect(steps()).toEqual(before)
    const pictures = () => store.getState().document.snapshots.map(({ thumbnail }) => thumbnail)
    expect(pictures()).toEqual([null, 'UklGRg=='])
    undo(store)
    expect(pictures()).toEqual([null, 'UklGRg=='])
    undo(store)
    expect(pictures()).toEqual([null])
    redo(store)
    expect(pictures()).toEqual([null, 'UklGRg=='])
    const { past } = store.getState().history
    expect(past.at(-1)?.after).toBe(store.getState().document)
  })
})
