import { describe, expect, test } from 'vitest'
import type { FetchGeo } from '../../../src/data/fetch-geo'
import { type AtlasStore, createAtlasStore } from '../../../src/store/create-atlas-store'
import { retryDataset } from '../../../src/store/dataset-commands'
import { editSession } from '../../../src/store/edit-session'
import { keepDatasetsLoaded } from '../../../src/store/keep-datasets-loaded'
import { openPanel } from '../../../src/store/view-commands'
import { aCollection, aDepositRow, aFeature, aFetchGeo, aProvinceRow, aSquare } from '../../support/a-geo-file'
import { until } from '../../support/until'

const DEPOSITS = aCollection(aFeature(aDepositRow()))
const PROVINCES = aCollection(aFeature(aProvinceRow('PK-BA'), aSquare()))

const recording = (fetchGeo: FetchGeo) => {
  const asked: string[] = []
  const port: FetchGeo = (file) => {
    asked.push(file)
    return fetchGeo(file)
  }
  return { asked, port }
}

const settled = (store: ReturnType<typeof createAtlasStore>) =>
  until(() => {
    const loading = Object.values(store.getState().datasets).filter(({ status }) => status === 'loading')
    expect(loading).toEqual([])
  })

describe('loading the data', () => {
  test('fetches each file of the first screen once, and no others', async () => {
    const store = createAtlasStore()
    const { asked, port } = recording(aFetchGeo({ 'deposits.geojson': DEPOSITS }))
    keepDatasetsLoaded(store, port)
    await settled(store)
    expect(asked.sort()).toEqual([
      'claims.json',
      'corridor-nodes.geojson',
      'corridor.geojson',
      'deposits.geojson',
      'manifest.json',
      'provinces.geojson',
      'towns.geojson',
      'zones.geojson',
    ])
  })

  test('a missing and a corrupt file fail alone, and the rest is there', async () => {
    const store = createAtlasStore()
    const corrupt = aCollection(aFeature(aDepositRow({ status: 'booming' })))
    keepDatasetsLoaded(store, aFetchGeo({ 'deposits.geojson': corrupt, 'provinces.geojson': PROVINCES }))
    await settled(store)
    const { deposits, towns, provinces } = store.getState().datasets
    expect(deposits).toMatchObject({
      status: 'failed',
      error: { kind: 'invalid', file: 'deposits.geojson', where: 'feature 0 (saindak), status' },
    })
    expect(towns).toEqual({
      status: 'failed',
      error: { kind: 'unreachable', file: 'towns.geojson', httpStatus: 404 },
    })
    expect(provinces.status).toBe('ready')
  })

  test('the corridor fails with the file that failed', async () => {
    const store = createAtlasStore()
    keepDatasetsLoaded(store, aFetchGeo({ 'corridor.geojson': aCollection() }))
    await settled(store)
    expect(store.getState().datasets.corridor).toMatchObject({ error: { file: 'corridor-nodes.geojson' } })
  })

  test('opening Coverage fetches what only Coverage needs, once', async () => {
    const store = createAtlasStore()
    const { asked, port } = recording(aFetchGeo({}))
    keepDatasetsLoaded(store, port)
    await settled(store)
    expect(store.getState().datasets.toposheets).toEqual({ status: 'idle' })
    asked.length = 0
    openPanel(store, 'coverage')
    openPanel(store, 'claims')
    openPanel(store, 'coverage')
    await settled(store)
    expect(asked.sort()).toEqual(['cited-maps.geojson', 'mapping.json', 'pakistan.geojson', 'toposheets.geojson'])
  })

  test.each([
    ['opening the stories', (store: AtlasStore) => openPanel(store, 'story')],
    ['telling one', (store: AtlasStore) => editSession(store, () => ({ story: 'corridor' }))],
  ])('%s fetches them, once', async (_, open) => {
    const store = createAtlasStore()
    const { asked, port } = recording(aFetchGeo({ 'stories.json': [] }))
    keepDatasetsLoaded(store, port)
    await settled(store)
    asked.length = 0
    open(store)
    openPanel(store, 'story')
    await settled(store)
    expect(asked).toEqual(['stories.json'])
    expect(store.getState().datasets.stories.status).toBe('ready')
  })

  test('a failed file is fetched again only when somebody asks', async () => {
    const store = createAtlasStore()
    const files: Record<string, unknown> = {}
    const { asked, port } = recording((file) => aFetchGeo(files)(file))
    keepDatasetsLoaded(store, port)
    await settled(store)
    asked.length = 0
    openPanel(store, 'claims')
    files['deposits.geojson'] = DEPOSITS
    retryDataset(store, 'deposits')
    await settled(store)
    expect(asked).toEqual(['deposits.geojson'])
    expect(store.getState().datasets.deposits.status).toBe('ready')
  })

  test('asking again for what is ready changes nothing', async () => {
    const store = createAtlasStore()
    keepDatasetsLoaded(store, aFetchGeo({ 'deposits.geojson': DEPOSITS }))
    await settled(store)
    const before = store.getState()
    retryDataset(store, 'deposits')
    expect(store.getState()).toBe(before)
  })
})
