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

test('weights, target and what a scenario is compared with travel with the link', () => {
  const cover = {
    ...base().cover,
    comparedWith: 'flagships',
    weights: { sites: 6, corridor: 2.5, neighbours: 0 },
    target: 0.29,
  } as const
  const hash = toHash({ ...base(), cover })
  expect(hash).toBe('#v=1&cover=versus:flagships,plan:6/2.5/0,target:29')
  expect(fromHash(base(), hash).snapshot.cover).toEqual(cover)
  // as it is typed in Urdu
  expect(fromHash(base(), '#cover=plan:۶/۲.۵/۰').snapshot.cover.weights).toEqual(cover.weights)
})

test.each([
  'plan:4/2',
  'plan:4/2/1/3',
  'plan:4/2/101',
  'plan:-1/2/1',
  'plan:4/2/1e9',
  'plan://',
  'target:0',
  'target:101',
  'target:half',
  'versus:guess',
  'versus:',
])('%s cannot be used: the plan keeps what it starts with, and the reader is told', (part) => {
  const { snapshot, dropped } = fromHash(base(), `#cover=${part},of:PK-KP`)
  expect(snapshot.cover).toEqual({ ...base().cover, denominator: 'PK-KP' })
  expect(dropped).toEqual([{ key: 'cover', text: part, reason: 'unknown-value' }])
})
