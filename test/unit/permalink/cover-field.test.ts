import { expect, test } from 'vitest'
import { base } from '../../../src/permalink/base'
import { coverField } from '../../../src/permalink/cover-field'
import { fromHash } from '../../../src/permalink/from-hash'
import { toHash } from '../../../src/permalink/to-hash'

test('a link says only what differs from the start', () => {
  expect(coverField.write(base(), base())).toBeNull()
  const cover = { ...base().cover, denominator: 'PK-KP', basis: 'official' } as const
  expect(toHash({ ...base(), cover })).toBe('#v=1&cover=of:PK-KP,basis:official')
})

test('an unknown part is dropped and told, the others are read', () => {
  const { snapshot, dropped } = fromHash(base(), '#cover=of:Mars,status:published,to:2022,scale:50k/3k,colour:red')
  expect(snapshot.cover).toEqual({
    ...base().cover,
    filter: { ...base().cover.filter, statuses: ['published'], yearTo: 2022 },
  })
  expect(dropped.map(({ text }) => text)).toEqual(['of:Mars', 'scale:50k/3k', 'colour:red'])
})

test('an empty list lets nothing count and survives the link', () => {
  const cover = { ...base().cover, filter: { ...base().cover.filter, scales: [] } }
  expect(fromHash(base(), toHash({ ...base(), cover })).snapshot.cover).toEqual(cover)
})
