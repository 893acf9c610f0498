import { describe, expect, test } from 'vitest'
import { choose, type Hit, PICKABLE_LAYERS, SOURCE_OF_KIND, selectionOf } from '../../../src/map/view/picking'
import { SELECTION_KINDS } from '../../../src/permalink/snapshot'

const aHit = (id: string, distance: number, kind: Hit['selection']['kind'] = 'site'): Hit => ({
  selection: { kind, id },
  distance,
})

describe('picking', () => {
  test('a drawn feature becomes what a link can select', () => {
    expect(selectionOf('sites-flagships', { id: 'saindak' })).toEqual({ kind: 'site', id: 'saindak' })
    expect(selectionOf('provinces-wash-balochistan', { code: 'PK-BA' })).toEqual({ kind: 'province', id: 'PK-BA' })
    expect(selectionOf('toposheets-ground', { sheet: '30G11' })).toEqual({ kind: 'sheet', id: '30G11' })
    expect(selectionOf('corridor-casing', { id: 'as-named/1' })).toEqual({ kind: 'leg', id: 'as-named/1' })
    expect(selectionOf('towns-dots', { id: 1163054 })).toEqual({ kind: 'town', id: '1163054' })
  })

  test('what only decorates cannot be picked', () => {
    expect(selectionOf('sea', { id: 'x' })).toBeNull()
    expect(selectionOf('sites-flagships', {})).toBeNull()
    expect(selectionOf('sites-flagships', null)).toBeNull()
  })

  test('the nearest of several symbols of one kind is meant', () => {
    expect(choose([aHit('thar-block-1', 9), aHit('thar-block-2', 3)])?.id).toBe('thar-block-2')
  })

  test('a symbol on top is meant rather than a nearer one beneath it', () => {
    expect(choose([aHit('saindak', 6), aHit('1163054', 0, 'town')])?.id).toBe('saindak')
  })

  test('nothing hit is nothing meant', () => {
    expect(choose([])).toBeNull()
  })

  test('every kind has one source to show its state on', () => {
    expect(Object.keys(SOURCE_OF_KIND).sort()).toEqual([...SELECTION_KINDS].sort())
    for (const { kind, source } of PICKABLE_LAYERS) expect(SOURCE_OF_KIND[kind]).toBe(source)
  })
})
