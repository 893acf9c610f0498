import { expect, test } from 'vitest'
import { answerMessage } from '../../../../src/app/embed/answer-message'
import { createAtlasStore } from '../../../../src/store/create-atlas-store'
import { setDataset } from '../../../../src/store/dataset-commands'
import { aDeposit } from '../../../support/a-deposit'
import { layered } from '../../../support/layered'

test('messages that are not for the atlas are not answered', () => {
  const store = createAtlasStore()
  for (const data of [null, 'hello', 7, {}, { atlas: 2, type: 'get-state' }, []]) {
    expect(answerMessage(store, data)).toBeNull()
  }
})

test('a view that is set is the view that is told, with what could not be read', () => {
  const store = createAtlasStore()
  const set = answerMessage(store, { atlas: 1, id: 'a', type: 'set-hash', hash: '#v=1&buffer=75&theme=pink' })
  expect(set).toEqual({
    atlas: 1,
    id: 'a',
    type: 'done',
    dropped: [{ key: 'theme', text: 'pink', reason: 'unknown-value' }],
  })
  expect(store.getState().session.buffer).toBe(75_000)
  expect(answerMessage(store, { atlas: 1, type: 'get-state' })).toEqual({
    atlas: 1,
    id: null,
    type: 'state',
    hash: '#v=1&buffer=75',
    selection: null,
  })
})

test('a story or a comparison does not take a frame over', () => {
  const store = createAtlasStore()
  answerMessage(store, { atlas: 1, type: 'set-hash', hash: '#v=1&story=corridor&compare=abc' })
  expect(store.getState().session).toMatchObject({ story: null, compare: null })
})

test('malformed questions change nothing and say so', () => {
  const store = createAtlasStore()
  const before = store.getState()
  for (const message of [
    { type: 'set-hash', hash: 'nonsense' },
    { type: 'set-hash' },
    { type: 'select', selection: { kind: 'moon', id: 'x' } },
    { type: 'select', selection: { kind: 'site' } },
    { type: 'select', selection: { kind: 'site', id: '' } },
    { type: 'select', selection: { kind: 'sheet', id: '99 Z' } },
  ]) {
    expect(answerMessage(store, { atlas: 1, ...message })).toMatchObject({ type: 'error', reason: 'malformed' })
  }
  expect(answerMessage(store, { atlas: 1, type: 'explode' })).toMatchObject({ type: 'error', reason: 'unknown-type' })
  expect(store.getState()).toBe(before)
})

test('what is selected is there, as soon as the file that knows has come', () => {
  const store = createAtlasStore()
  const ask = (selection: object) => answerMessage(store, { atlas: 1, type: 'select', selection })
  expect(ask({ kind: 'site', id: 'eldorado' })).toMatchObject({ type: 'done' })
  setDataset(
    store,
    'deposits',
    layered([aDeposit()], ({ id }) => id),
  )
  expect(ask({ kind: 'site', id: 'saindak' })).toMatchObject({ type: 'done' })
  expect(ask({ kind: 'site', id: 'eldorado' })).toMatchObject({ type: 'error', reason: 'unknown-id' })
  expect(store.getState().session.selection).toEqual({ kind: 'site', id: 'saindak' })
  // as in a link, any usual spelling of a sheet
  expect(ask({ kind: 'sheet', id: '30 G/11' })).toMatchObject({ type: 'done' })
  expect(store.getState().session.selection).toEqual({ kind: 'sheet', id: '30G11' })
})
