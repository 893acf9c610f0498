import { expect, test } from 'vitest'
import { type CoverageSetup, NOTHING_SET_UP } from '../../../src/domain/coverage/coverage-input'
import { restoredUnder } from '../../../src/store/restored-under'
import type { Document, History } from '../../../src/store/state'
import { aDocument, aDrawing } from '../../support/a-document'

const NOTHING: History = { past: [], future: [] }
const opened = aDocument()
const ticked = aDocument({ sheets: ['35I1'] })
const kept = {
  document: { ...ticked, drawings: [aDrawing()] },
  history: {
    past: [
      { label: 'tick-sheets', before: opened, after: ticked },
      { label: 'draw', before: ticked, after: { ...ticked, drawings: [aDrawing()] } },
    ],
    future: [],
  } as History,
}

const made = (document: Document) => ({
  document,
  history: { past: [{ label: 'draw', before: opened, after: document }], future: [] } as History,
})

test('on an untouched page the work comes back exactly as it was', () => {
  expect(restoredUnder({ document: opened, history: NOTHING }, opened, kept, null)).toEqual({ ...kept, merged: false })
})

test('a link that names the same sheets changes nothing', () => {
  const page = { ...opened, sheets: ['35I1'] }
  expect(restoredUnder({ document: page, history: NOTHING }, page, kept, ['35I1'])).toEqual({ ...kept, merged: false })
})

test('the sheets of a link win, the rest stays, and undo gives the kept sheets back', () => {
  const page = aDocument({ sheets: ['34C3'] })
  const { document, history } = restoredUnder({ document: page, history: NOTHING }, page, kept, ['34C3'])
  expect(document).toEqual({ ...kept.document, sheets: ['34C3'] })
  expect(history.past.at(-1)).toEqual({ label: 'open-link', before: kept.document, after: document })
  expect(history.past).toHaveLength(3)
})

test('a link that names no sheets at all leaves the kept ones alone', () => {
  expect(restoredUnder({ document: opened, history: NOTHING }, opened, kept, null).document.sheets).toEqual(['35I1'])
})

test('what was made before the work arrived lies on top of it, as one step, and neither is lost', () => {
  const early = made({ ...opened, sheets: ['34C3'], drawings: [aDrawing({ id: 'early' })] })
  const { document, history, merged } = restoredUnder(early, opened, kept, null)
  expect(merged).toBe(true)
  expect(document.sheets).toEqual(['34C3', '35I1'])
  expect(document.drawings.map(({ id }) => id)).toEqual(['drawing-1', 'early'])
  expect(history.past).toHaveLength(3)
  expect(history.past.at(-1)).toMatchObject({ label: 'draw', before: kept.document, after: document })
})

test('two drawings that were given the same id are both kept', () => {
  const early = made({ ...opened, drawings: [aDrawing({ name: 'new' })] })
  const { document } = restoredUnder(early, opened, kept, null)
  expect(document.drawings.map(({ id, name }) => [id, name])).toEqual([
    ['drawing-1', null],
    ['drawing-1-2', 'new'],
  ])
})

test('ground counts as mapped under the id its drawing has in the end, beside what counted before', () => {
  const area = (changes: object) => aDrawing({ kind: 'area', ...changes })
  const attributes = NOTHING_SET_UP.sheets
  const fields = { scale: null, year: null, source: null, status: null }
  const counting = (...ids: string[]): CoverageSetup => ({
    ...NOTHING_SET_UP,
    inputs: ids.map((id) => ({ kind: 'drawing', id, attributes, fields })),
  })
  const before = aDocument({ drawings: [area({ id: 'd1', name: 'kept' })], coverage: counting('d1') })
  const early = made({ ...opened, drawings: [area({ id: 'd1', name: 'new' })], coverage: counting('d1') })
  const { document } = restoredUnder(early, opened, { document: before, history: NOTHING }, null)
  expect(document.drawings.map(({ id, name }) => [id, name])).toEqual([
    ['d1', 'kept'],
    ['d1-2', 'new'],
  ])
  expect(document.coverage.inputs.map(({ id }) => id)).toEqual(['d1', 'd1-2'])
})
