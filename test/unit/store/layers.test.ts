import { beforeEach, describe, expect, test } from 'vitest'
import { DEFAULT_STYLE } from '../../../src/domain/imported/default-style'
import type { ImportedLayer } from '../../../src/domain/imported/imported-layer'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { cancelImport, commitImport, takeFiles } from '../../../src/store/import-commands'
import {
  filterLayer,
  hideLayer,
  importLayer,
  moveLayer,
  removeLayer,
  renameLayer,
  styleLayer,
} from '../../../src/store/layer-commands'
import { redo, undo } from '../../../src/store/transact'
import { aDeskAtWork, type DeskAtWork, memoryArchive, outcomeOf } from '../../support/import-desk'
import { until } from '../../support/until'

const aLayer = (id: string): ImportedLayer => ({
  id,
  name: id,
  source: `${id}.geojson`,
  count: 1,
  geometries: ['point'],
  bbox: [66, 29, 66, 29],
  fields: [{ name: 'grade', type: 'number' }],
  style: DEFAULT_STYLE,
  filter: null,
  hidden: false,
})

const POINT = '{"type":"Point","coordinates":[66,29]}'

const take = async (work: DeskAtWork, content = POINT): Promise<string> => {
  takeFiles(work.store, [new File([content], 'samples.geojson')])
  await outcomeOf(work.desk)
  return work.desk.state.getState().pending.at(-1)?.id ?? ''
}

const imported = async (work: DeskAtWork): Promise<string> => {
  const id = await take(work)
  await commitImport(work.store, id)
  return id
}

describe('what is done to a layer is one undoable step', () => {
  const store = createAtlasStore()
  beforeEach(() => {
    store.setState(store.getInitialState())
    importLayer(store, aLayer('a'))
    importLayer(store, aLayer('b'))
  })

  test.each([
    ['rename-layer', () => renameLayer(store, 'a', ' Samples ')],
    ['style-layer', () => styleLayer(store, 'a', { opacity: 0.5 })],
    ['filter-layer', () => filterLayer(store, 'a', { field: 'grade', text: '2' })],
    ['hide-layer', () => hideLayer(store, 'a', true)],
    ['order-layers', () => moveLayer(store, 'a', 1)],
    ['remove-layer', () => removeLayer(store, 'a')],
  ])('%s', (label, change) => {
    const before = store.getState().document
    change()
    expect(store.getState().document).not.toEqual(before)
    expect(store.getState().history.past.at(-1)?.label).toBe(label)
    undo(store)
    expect(store.getState().document).toBe(before)
  })

  test.each([
    ['a blank name', () => renameLayer(store, 'a', '  ')],
    ['the same style', () => styleLayer(store, 'a', { ...DEFAULT_STYLE })],
    ['no filter where none is', () => filterLayer(store, 'a', null)],
    ['showing what is shown', () => hideLayer(store, 'a', false)],
    ['moving the top layer up', () => moveLayer(store, 'b', 1)],
    ['removing what is not there', () => removeLayer(store, 'c')],
  ])('%s is no step', (_, change) => {
    const before = store.getState().history
    change()
    expect(store.getState().history).toBe(before)
  })

  test('a layer that moves up changes places with the one above it', () => {
    moveLayer(store, 'a', 1)
    expect(store.getState().document.layers.map(({ id }) => id)).toEqual(['b', 'a'])
  })
})

describe('the features of a layer', () => {
  test('are in the archive before the layer is in the document', async () => {
    const work = aDeskAtWork()
    const id = await imported(work)
    expect(JSON.parse((await work.kept.get(id)?.text()) ?? '')).toMatchObject({
      type: 'FeatureCollection',
      features: [{ geometry: JSON.parse(POINT) }],
    })
    expect(work.store.getState().document.layers.map((layer) => layer.id)).toEqual([id])
  })

  test('of a file that is cancelled while it becomes a layer stay nowhere', async () => {
    const archive = memoryArchive()
    const store = createAtlasStore()
    const put = async (id: string, features: Blob) => {
      await archive.put(id, features)
      cancelImport(store, id)
    }
    const work = aDeskAtWork(store, { ...archive, put })
    await commitImport(store, await take(work))
    expect(store.getState().document.layers).toEqual([])
    expect(store.getState().history.past).toEqual([])
    expect(archive.kept.size).toBe(0)
    expect(work.desk.workers.size).toBe(0)
  })

  test('come back from the archive when the layer does', async () => {
    const work = aDeskAtWork()
    const id = await imported(work)
    undo(work.store)
    expect(work.desk.workers.has(id)).toBe(false)
    redo(work.store)
    await until(() => expect(work.desk.state.getState().held[id]).toBe('ready'))
    const page = await work.desk.workers
      .get(id)
      ?.service.page({ offset: 0, limit: 5, fields: [], filter: null, order: null })
    expect(page?.total).toBe(1)
  })

  test('are restored for a document that was there before the desk', async () => {
    const archive = memoryArchive()
    await archive.put(
      'a',
      new Blob([`{"type":"FeatureCollection","features":[{"type":"Feature","geometry":${POINT},"properties":{}}]}`]),
    )
    const store = createAtlasStore()
    importLayer(store, aLayer('a'))
    importLayer(store, aLayer('b'))
    const { desk } = aDeskAtWork(store, archive)
    await until(() => expect(desk.state.getState().held).toEqual({ a: 'ready', b: 'missing' }))
  })

  test('stay in the archive when no step of this page leads to them: another page may need them', async () => {
    const work = aDeskAtWork()
    const id = await imported(work)
    undo(work.store)
    importLayer(work.store, aLayer('other'))
    await until(() => expect(work.desk.state.getState().held.other).toBe('missing'))
    expect(work.kept.has(id)).toBe(true)
  })

  test('stay with their worker when the browser cannot keep them, and that is said', async () => {
    const archive = { ...memoryArchive(), put: () => Promise.reject(new Error('quota')) }
    const work = aDeskAtWork(createAtlasStore(), archive)
    const id = await imported(work)
    expect(work.desk.state.getState().held[id]).toBe('unsaved')
    undo(work.store)
    redo(work.store)
    expect(work.desk.workers.has(id)).toBe(true)
    expect(work.desk.state.getState().held[id]).toBe('unsaved')
  })
})

test('a file that is cancelled is forgotten, with its worker', async () => {
  const work = aDeskAtWork()
  const { document } = work.store.getState()
  const id = await take(work)
  cancelImport(work.store, id)
  expect(work.desk.state.getState().pending).toEqual([])
  expect(work.desk.workers.size).toBe(0)
  expect(work.store.getState().document).toBe(document)
})

test('a preview that is committed twice is one layer', async () => {
  const work = aDeskAtWork()
  const id = await take(work)
  await Promise.all([commitImport(work.store, id), commitImport(work.store, id)])
  expect(work.store.getState().document.layers).toHaveLength(1)
  expect(work.store.getState().history.past).toHaveLength(1)
})
