import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { LayerArchive } from '../../../src/data/layer-archive'
import { areaBetweenParallels } from '../../../src/domain/earth/authalic'
import {
  resumeDissolve,
  setMappingFilter,
  stopDissolve,
  toggleCoverageInput,
} from '../../../src/store/coverage-commands'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { runDissolveSession } from '../../../src/store/dissolve-session'
import { isCoverageStale, tickedCoverage } from '../../../src/store/selectors/coverage'
import { coverageOfChosen } from '../../../src/store/selectors/coverage-chosen'
import { tickSheets } from '../../../src/store/sheet-commands'
import { startingFrom } from '../../../src/store/starting-state'
import { undo } from '../../../src/store/transact'
import { createDissolveService } from '../../../src/workers/dissolve-service'
import { aSnapshot } from '../../support/a-snapshot'
import { aWorkerThatServes } from '../../support/a-worker'
import { coverageDatasets, SHEET_AREA } from '../../support/coverage-datasets'
import { startClipper } from '../../support/start-clipper'
import { until } from '../../support/until'

const NO_ARCHIVE: LayerArchive = {
  put: async () => undefined,
  get: async () => null,
  remove: async () => undefined,
  ids: async () => [],
}

/** So small that geodesics and parallels are one. */
const FIELD = [64.1, 29.3, 64.11, 29.31] as const
const AREA = areaBetweenParallels(FIELD)

const aStore = () => {
  const state = startingFrom(aSnapshot())
  const [west, south, east, north] = FIELD
  const positions = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const
  const drawing = { id: 'd1', kind: 'area', name: null, positions, holes: [], hidden: false } as const
  return createAtlasStore({
    ...state,
    document: { ...state.document, drawings: [drawing] },
    datasets: { ...state.datasets, ...coverageDatasets() },
  })
}

let store: ReturnType<typeof aStore>
let stop: () => void
beforeEach(() => {
  store = aStore()
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

const mapped = () => tickedCoverage(store.getState())?.byCode['PK-BA'].mapped ?? Number.NaN
const status = () => store.getState().dissolved.status

test('a drawn area counts, is filtered out, and goes with an undo', async () => {
  aWorkerThatServes(createDissolveService(startClipper))
  stop = runDissolveSession(store, NO_ARCHIVE)
  expect(status()).toBe('idle')
  toggleCoverageInput(store, 'drawing', 'd1')
  expect(isCoverageStale(store.getState())).toBe(true)
  await until(() => expect(status()).toBe('done'))
  expect(mapped() / AREA).toBeCloseTo(1, 6)
  expect(isCoverageStale(store.getState())).toBe(false)
  // another sheet, ticked: no worker needed
  tickSheets(store, ['34C7'])
  expect(mapped() / (AREA + SHEET_AREA / 2)).toBeCloseTo(1, 6)
  expect(coverageOfChosen(store.getState())).toMatchObject({ sheetsWhole: 1, sheetsPartly: 1, sheetsNone: 0 })
  expect(store.getState().dissolved.shades?.sheets['34C3']).toBeCloseTo(AREA / SHEET_AREA, 6)

  const { filter } = store.getState().session.cover
  setMappingFilter(store, { ...filter, yearTo: 2020 })
  await until(() => expect(status()).toBe('done'))
  expect(mapped()).toBe(0)
  setMappingFilter(store, filter)
  await until(() => expect(mapped()).toBeGreaterThan(SHEET_AREA / 2))

  undo(store)
  undo(store)
  expect(store.getState().document.coverage.inputs).toEqual([])
  expect(mapped()).toBe(0)
  expect(status()).toBe('idle')
})

test('stopping ends the worker and leaves the figures marked; computing again finishes them', async () => {
  const { ended } = aWorkerThatServes({ dissolve: () => new Promise<never>(() => undefined) })
  stop = runDissolveSession(store, NO_ARCHIVE)
  toggleCoverageInput(store, 'drawing', 'd1')
  stopDissolve(store)
  expect(ended).toHaveBeenCalled()
  expect(isCoverageStale(store.getState())).toBe(true)
  aWorkerThatServes(createDissolveService(startClipper))
  resumeDissolve(store)
  await until(() => expect(status()).toBe('done'))
  expect(mapped() / AREA).toBeCloseTo(1, 6)
})

test('a worker that fails is said to have failed, with its own words', async () => {
  aWorkerThatServes({ dissolve: () => Promise.reject(new Error('out of memory')) })
  stop = runDissolveSession(store, NO_ARCHIVE)
  toggleCoverageInput(store, 'drawing', 'd1')
  await until(() => expect(status()).toBe('failed'))
  expect(store.getState().dissolved.reason).toBe('out of memory')
})

test('without workers the figures say so', () => {
  vi.stubGlobal('Worker', undefined)
  stop = runDissolveSession(store, NO_ARCHIVE)
  toggleCoverageInput(store, 'drawing', 'd1')
  expect(store.getState().dissolved).toMatchObject({ status: 'failed', reason: '' })
})
