import { expect, test } from 'vitest'
import { latestOnly } from '../../../src/workers/latest-only'

type Asked = { readonly question: number; readonly answer: (value: string) => void; readonly fail: () => void }

const aSlowOracle = () => {
  const asked: Asked[] = []
  const ask = latestOnly<number, string>(
    (question) =>
      new Promise((answer, reject) => {
        asked.push({ question, answer, fail: () => reject(new Error('broken')) })
      }),
  )
  return { ask, asked }
}

test('a single question is answered', async () => {
  const { ask, asked } = aSlowOracle()
  const pending = ask(1)
  asked[0]?.answer('one')
  expect(await pending).toEqual({ kind: 'answer', answer: 'one' })
})

test('of the questions that come meanwhile only the newest is asked at all', async () => {
  const { ask, asked } = aSlowOracle()
  const pending = [1, 2, 3, 4].map(ask)
  asked[0]?.answer('one')
  await pending[0]
  asked[1]?.answer('four')
  const outcomes = await Promise.all(pending)
  expect(asked.map(({ question }) => question)).toEqual([1, 4])
  expect(outcomes.map(({ kind }) => kind)).toEqual(['superseded', 'superseded', 'superseded', 'answer'])
})

test('a question that fails does not keep the next one from being asked', async () => {
  const { ask, asked } = aSlowOracle()
  const first = ask(1)
  const second = ask(2)
  asked[0]?.fail()
  await expect(first).rejects.toThrow('broken')
  asked[1]?.answer('two')
  expect(await second).toEqual({ kind: 'answer', answer: 'two' })
})
