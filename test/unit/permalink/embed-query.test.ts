import { expect, test } from 'vitest'
import { EMBED_PARTS, readEmbedQuery, writeEmbedQuery } from '../../../src/permalink/embed-query'
import fc from '../../support/fuzz'

test('an address without embed asks for the whole atlas', () => {
  expect(readEmbedQuery('')).toBeNull()
  expect(readEmbedQuery('?lang=ur')).toBeNull()
})

test('a bare embed shows everything, none shows only the map, what is unknown is passed over', () => {
  expect(readEmbedQuery('?embed')?.show).toEqual(['legend', 'controls', 'card'])
  expect(readEmbedQuery('?embed=none')?.show).toEqual([])
  expect(readEmbedQuery('?embed=Card,fireworks')?.show).toEqual(['card'])
})

test('only web origins may steer, without their paths', () => {
  const { origins } = readEmbedQuery('?embed&origin=https://a.example/x&origin=javascript:1&origin=*') ?? {}
  expect(origins).toEqual(['https://a.example'])
})

test('what is written is read back', () => {
  fc.assert(
    fc.property(
      fc.subarray([...EMBED_PARTS]),
      fc.uniqueArray(fc.constantFrom('https://a.example', 'http://127.0.0.1:8080', 'https://b.example')),
      (show, origins) => {
        expect(readEmbedQuery(writeEmbedQuery({ show, origins }))).toEqual({ show, origins })
      },
    ),
  )
})
