import { beforeEach, describe, expect, test } from 'vitest'
import type { SheetRecord } from '../../../src/domain/coverage/sheet-record'
import type { Province } from '../../../src/domain/places/province'
import { type AreaCode, PROVINCE_CODES } from '../../../src/domain/provinces'
import { squareMetres } from '../../../src/domain/units'
import { type AtlasStore, createAtlasStore } from '../../../src/store/create-atlas-store'
import { setDataset } from '../../../src/store/dataset-commands'
import { tickedCoverage } from '../../../src/store/selectors/coverage'
import { tickSheets } from '../../../src/store/sheet-commands'
import { undo } from '../../../src/store/transact'
import { setPointer } from '../../../src/store/view-commands'
import { layered } from '../../support/layered'

const anArea = (code: AreaCode, measured: number): Province => ({
  code,
  name: code,
  nameUr: code,
  officialArea: squareMetres(measured * 2),
  officialAreaSource: 'invented for this test',
  measuredArea: squareMetres(measured),
  disputed: false,
})

const SHEETS: readonly SheetRecord[] = [
  { sheet: '35J16', area: squareMetres(100), areaByProvince: { 'PK-BA': squareMetres(60), 'PK-SD': squareMetres(40) } },
  { sheet: '30G11', area: squareMetres(100), areaByProvince: { 'PK-BA': squareMetres(100) } },
]

let store: AtlasStore
beforeEach(() => {
  store = createAtlasStore()
  setDataset(
    store,
    'provinces',
    layered(
      PROVINCE_CODES.map((code) => anArea(code, 400)),
      ({ code }) => code,
    ),
  )
  setDataset(
    store,
    'countries',
    layered([anArea('PK', 2000), anArea('PK-ALL', 2800)], ({ code }) => code),
  )
  setDataset(
    store,
    'toposheets',
    layered(SHEETS, ({ sheet }) => sheet),
  )
})
const shareOf = (code: AreaCode) => tickedCoverage(store.getState())?.byCode[code].shareOfMeasured

describe('the share of mapped land', () => {
  test('follows the ticks, and their undoing', () => {
    tickSheets(store, ['30G11', '35J16'])
    expect(['PK-BA', 'PK-SD', 'PK-KP', 'PK', 'PK-ALL'].map((code) => shareOf(code as AreaCode))).toEqual([
      160 / 400,
      40 / 400,
      0,
      200 / 2000,
      200 / 2800,
    ])
    undo(store)
    expect(shareOf('PK-BA')).toBe(0)
  })

  test('stands beside the share of the official area', () => {
    tickSheets(store, ['30G11'])
    expect(tickedCoverage(store.getState())?.byCode['PK-BA']).toMatchObject({
      mapped: 100,
      shareOfMeasured: 0.25,
      shareOfOfficial: 0.125,
    })
  })

  test('names ticked sheets that lie outside the country', () => {
    tickSheets(store, ['30G11', '28A1'])
    expect(tickedCoverage(store.getState())?.unknown).toEqual(['28A1'])
  })

  test('keeps its reference until the ticks change', () => {
    tickSheets(store, ['30G11'])
    const coverage = tickedCoverage(store.getState())
    setPointer(store, [64, 28])
    expect(tickedCoverage(store.getState())).toBe(coverage)
  })

  test('is unknown while any of its files is missing', () => {
    for (const id of ['toposheets', 'provinces', 'countries'] as const) {
      const probe = createAtlasStore(store.getState())
      setDataset(probe, id, { status: 'loading' })
      expect(tickedCoverage(probe.getState())).toBeNull()
    }
  })

  test('is unknown when a denominator is not among the files', () => {
    setDataset(
      store,
      'countries',
      layered([anArea('PK', 2000)], ({ code }) => code),
    )
    expect(tickedCoverage(store.getState())).toBeNull()
  })
})
