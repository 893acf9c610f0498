import { expect, test } from 'vitest'
import { historyWithin } from '../../../src/store/history-within'
import type { Document, History } from '../../../src/store/state'
import { aDocument, aDrawing } from '../../support/a-document'

const LINE = Array.from({ length: 100 }, (_, at): [number, number] => [60 + at / 10, 30])

/** Documents with one more drawing each: what they share is shared by reference, as edits leave it. */
const documents = (steps: number): readonly Document[] => {
  const made = [aDocument()]
  for (let step = 1; step <= steps; step += 1) {
    const last = made.at(-1) as Document
    made.push({ ...last, drawings: [...last.drawings, aDrawing({ id: `d${step}`, positions: LINE })] })
  }
  return made
}

const historyOf = (made: readonly Document[]): History => ({
  past: made.slice(1).map((after, at) => ({ label: 'draw', before: made[at] as Document, after })),
  future: [],
})

test('150 drawings and the way back from each of them fit easily, because they share their parts', () => {
  const made = documents(150)
  const history = historyOf(made)
  expect(historyWithin(history, made.at(-1) as Document, 1_000_000)).toBe(history)
})

test('where nothing is shared the oldest steps go first, and the present stays', () => {
  const apart = documents(10).map((document) => structuredClone(document))
  const present = apart.at(-1) as Document
  const { past } = historyWithin(historyOf(apart), present, 3 * JSON.stringify(present).length)
  expect(past.length).toBeGreaterThan(0)
  expect(past.length).toBeLessThan(10)
  expect(past.at(-1)?.after).toBe(present)
})

test('steps that can be redone are kept nearest first', () => {
  const apart = documents(10).map((document) => structuredClone(document))
  const [present] = apart as [Document]
  const { future } = historyWithin({ past: [], future: historyOf(apart).past }, present, 20_000)
  expect(future.length).toBeGreaterThan(0)
  expect(future.length).toBeLessThan(10)
  expect(future[0]?.before).toBe(present)
})
