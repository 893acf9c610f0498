import { describe, expect, it } from 'vitest'
import type { SpelledName } from '../../../../src/domain/gazetteer/matched-on'
import { buildSearchIndex, type GazetteerEntry } from '../../../../src/domain/gazetteer/search'

const aPlace = (
  id: string,
  kind: GazetteerEntry['kind'],
  name: string,
  ur: string,
  alt: readonly string[] = [],
  weight = 1,
): GazetteerEntry => ({
  id,
  kind,
  names: [
    { text: name, role: 'name' },
    { text: ur, role: 'ur' },
    ...alt.map((text): SpelledName => ({ text, role: 'alt' })),
  ],
  position: null,
  weight,
})

const index = buildSearchIndex([
  aPlace('saindak', 'site', 'Saindak', 'سیندک', ['Sandak', 'Saindak Copper-Gold Project'], 10),
  aPlace('sandi', 'town', 'Sandi', 'ساندی'),
  aPlace('mashkel', 'node', 'Mashkel', 'ماشکیل', ['Mashkhel', 'Mashkhail'], 5),
  aPlace('reko-diq', 'site', 'Reko Diq', 'ریکوڈک', [], 9),
  aPlace('thar-block-2', 'site', 'Thar Block II', 'تھر بلاک ۲', [], 8),
  aPlace('thar-block-1', 'site', 'Thar Block I', 'تھر بلاک ۱', [], 7),
  aPlace('tharparkar', 'town', 'Tharparkar', 'تھرپارکر', [], 2),
  aPlace('quetta', 'town', 'Quetta', 'کوئٹہ', [], 20),
  aPlace('dgk', 'town', 'Dera Ghazi Khan', 'ڈیرہ غازی خان', [], 6),
  aPlace('PK-BA', 'province', 'Balochistan', 'بلوچستان', ['Baluchistan'], 30),
])
const first = (text: string) => index.query(text).hits[0]
const ids = (text: string) => index.query(text).hits.map(({ entry }) => entry.id)

describe('search by name', () => {
  it.each(['Sandak', 'saindak', 'SAINDAK', 'sandk', 'Saindk', 'سیندک', 'سيندك', 'sain dak', 'Saind'])(
    '%s finds Saindak first',
    (text) => {
      expect(first(text)?.entry.id).toBe('saindak')
    },
  )

  it.each(['Mashkel', 'Mashkhel', 'Mashkhail', 'mashkail', 'Mash-kel', 'ماشكيل'])('%s finds Mashkel first', (text) => {
    expect(first(text)?.entry.id).toBe('mashkel')
  })

  it.each([
    ['Sandak', { text: 'Sandak', role: 'alt', how: 'exact', distance: 0 }],
    ['saindak', { text: 'Saindak', role: 'name', how: 'exact', distance: 0 }],
    ['سيندك', { text: 'سیندک', role: 'ur', how: 'folded', distance: 0 }],
    ['sandk', { text: 'Sandak', role: 'alt', how: 'fuzzy', distance: 1 }],
    ['saind', { text: 'Saindak', role: 'name', how: 'prefix', distance: 0 }],
  ])('%s says which spelling it met, and how', (text, matchedOn) => {
    expect(first(text)?.matchedOn).toEqual(matchedOn)
  })

  it('finds names run together or taken apart', () => {
    expect(first('rekodiq')?.matchedOn).toMatchObject({ text: 'Reko Diq', how: 'folded' })
    expect(first('Reko-Diq')?.matchedOn).toMatchObject({ text: 'Reko Diq', how: 'folded' })
  })

  it('finds a word inside a name, and words in any order', () => {
    expect(ids('ghazi')).toEqual(['dgk'])
    expect(ids('khan dera')).toEqual(['dgk'])
  })

  it('prefers the exact name to a longer one, and then the weightier', () => {
    expect(ids('thar block i')).toEqual(['thar-block-1', 'thar-block-2'])
    expect(ids('thar')).toEqual(['thar-block-2', 'thar-block-1', 'tharparkar'])
  })

  it('forgives two letters in a long word, one in a short one and none in three', () => {
    expect(first('Baluchsitan')?.entry.id).toBe('PK-BA')
    expect(ids('queta')).toEqual(['quetta'])
    expect(ids('thr')).toEqual([])
    expect(ids('qut')).toEqual([])
  })

  it('lists every entry once and no more than asked for', () => {
    expect(new Set(ids('sa')).size).toBe(ids('sa').length)
    expect(index.query('thar', 2).hits).toHaveLength(2)
  })

  it('finds nothing in nothing', () => {
    expect(index.query('   ')).toEqual({ hits: [], sheet: null, sheetError: null, coordinates: [] })
    expect(ids('—')).toEqual([])
  })
})

describe('search by sheet and coordinates', () => {
  it.each(['34 C/11', '34C11', '34-C/11', '۳۴ C/۱۱'])('%s means a sheet', (text) => {
    expect(index.query(text)).toMatchObject({ sheet: '34C11', sheetError: null, coordinates: [] })
  })

  it('says why something written like a sheet is none', () => {
    expect(index.query('34 C/17').sheetError).toEqual({ kind: 'no-such-number', text: '34 C/17', number: 17 })
    expect(index.query('Quetta').sheetError).toBeNull()
  })

  it('reads coordinates and says in which order', () => {
    expect(index.query('28.82704, 62.75039').coordinates).toEqual([
      { position: [62.75039, 28.82704], order: 'lat-lon', basis: 'window' },
    ])
  })
})
