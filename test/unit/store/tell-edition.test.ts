import { beforeEach, expect, test } from 'vitest'
import type { Manifest } from '../../../src/data/manifest'
import { ok } from '../../../src/domain/result'
import { base } from '../../../src/permalink/base'
import { fromHash } from '../../../src/permalink/from-hash'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { setDataset } from '../../../src/store/dataset-commands'
import { linkDesk, NOTHING_OPENED } from '../../../src/store/link-desk'
import { startingFrom } from '../../../src/store/starting-state'
import { tellEdition } from '../../../src/store/tell-edition'
import { until } from '../../support/until'

const hash = (digit: string): string => digit.repeat(64)
const file = (id: string, digit: string, count: number | null) => ({ id, sha256: hash(digit), count })

const manifest = {
  edition: 'now',
  attribution: '',
  files: [file('deposits', 'a', 67), file('towns', 'b', 569), file('stories', 'c', 2)],
} as unknown as Manifest

const record = [
  {
    edition: 'before',
    made: '2026-11-23',
    files: [
      { id: 'deposits', sha256: 'd'.repeat(16), count: 61 },
      { id: 'towns', sha256: 'b'.repeat(16), count: 569 },
      { id: 'lakes', sha256: 'e'.repeat(16), count: 9 },
    ],
  },
]

const opened = (link: string) => {
  const reading = fromHash(base(), link)
  const store = createAtlasStore(startingFrom(reading.snapshot))
  const telling = tellEdition(store, async () => ok(record), reading)
  setDataset(store, 'manifest', { status: 'ready', value: manifest })
  return { store, telling }
}

beforeEach(() => linkDesk.setState(NOTHING_OPENED, true))

test('a link made with the data that are here has nothing to be told', async () => {
  await opened('#v=1&ed=now').telling
  await opened('#v=1&panel=sites').telling
  expect(linkDesk.getState()).toEqual(NOTHING_OPENED)
})

test('what has changed since a recorded edition is told file by file', async () => {
  await opened('#v=1&ed=before').telling
  expect(linkDesk.getState().edition).toEqual({
    edition: 'before',
    here: 'now',
    recorded: {
      made: '2026-11-23',
      changes: [
        { id: 'deposits', kind: 'changed', before: 61, after: 67 },
        { id: 'stories', kind: 'new', before: null, after: 2 },
        { id: 'lakes', kind: 'gone', before: 9, after: null },
      ],
    },
    missing: [],
  })
})

test('an edition that is not on record is named as such, nothing is made up', async () => {
  await opened('#v=1&ed=older').telling
  expect(linkDesk.getState().edition).toEqual({ edition: 'older', here: 'now', recorded: null, missing: [] })
})

test('what the link selects is named once its data are there and have no such thing', async () => {
  const { store, telling } = opened('#v=1&ed=older&select=site:eldorado')
  await until(() => expect(linkDesk.getState().edition?.missing).toEqual([]))
  const none = { records: [], byId: new Map(), collection: { type: 'FeatureCollection' as const, features: [] } }
  setDataset(store, 'deposits', { status: 'ready', value: none })
  await telling
  expect(linkDesk.getState().edition?.missing).toEqual(['site:eldorado'])
})
