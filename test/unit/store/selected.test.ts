import { expect, test } from 'vitest'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { setDataset } from '../../../src/store/dataset-commands'
import { clearSelection, select } from '../../../src/store/selection-commands'
import { selectedRecord } from '../../../src/store/selectors/selected'
import { aDeposit } from '../../support/a-deposit'
import { layered } from '../../support/layered'

test('the selection of a link finds its record once the file has arrived', () => {
  const store = createAtlasStore()
  select(store, { kind: 'site', id: 'saindak' })
  expect(selectedRecord(store.getState())).toBeNull()
  const saindak = aDeposit()
  setDataset(
    store,
    'deposits',
    layered([saindak], ({ id }) => id),
  )
  expect(selectedRecord(store.getState())?.record).toBe(saindak)
})

test('a selected site that does not exist is nothing', () => {
  const store = createAtlasStore()
  setDataset(
    store,
    'deposits',
    layered([aDeposit()], ({ id }) => id),
  )
  select(store, { kind: 'site', id: 'eldorado' })
  expect(selectedRecord(store.getState())).toBeNull()
})

test('a sheet is selected by its number, before its areas are known', () => {
  const store = createAtlasStore()
  select(store, { kind: 'sheet', id: '30G11' })
  expect(selectedRecord(store.getState())).toEqual({ kind: 'sheet', id: '30G11', record: null })
  clearSelection(store)
  expect(selectedRecord(store.getState())).toBeNull()
})
