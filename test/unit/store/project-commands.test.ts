import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readProjectFile } from '../../../src/data/project/read-project-file'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { featuresAtHand } from '../../../src/store/features-at-hand'
import { createImportDesk } from '../../../src/store/import-desk'
import { openProject, projectFile } from '../../../src/store/project-commands'
import { tickSheets } from '../../../src/store/sheet-commands'
import { undo } from '../../../src/store/transact'
import { aLayerArchive } from '../../support/a-work-archive'

const text = readFileSync(new URL('../../fixtures/projects/v1.json', import.meta.url), 'utf8')
const v1 = JSON.parse(text)
const aFile = (content: string = text) => new File([content], 'project.json')

const opened = async (archive = aLayerArchive()) => {
  const store = createAtlasStore()
  tickSheets(store, ['34C3'])
  const before = store.getState()
  const outcome = await openProject(store, aFile(), archive, readProjectFile)
  return { store, archive, before, outcome }
}

test('a project brings its document, its view and its features in one undoable step', async () => {
  const { store, archive, before, outcome } = await opened()
  expect(outcome).toMatchObject({ kind: 'opened', changed: true, dropped: [] })
  expect(store.getState().document).toEqual({ ...v1.document, snapshots: [], stories: [] })
  expect(store.getState().session).toMatchObject({
    // the project was saved in Urdu: the language of the page is its reader's
    language: 'en',
    panel: 'measure',
    variant: 'via-existing-roads',
    buffer: 25_000,
  })
  expect(JSON.parse(archive.held.get('layer-abc') ?? '')).toEqual(v1.features['layer-abc'])
  expect(store.getState().history.past.at(-1)?.label).toBe('open-project')
  undo(store)
  expect(store.getState().document).toEqual(before.document)
})

test('what is saved and opened again is the same', async () => {
  const { store, archive } = await opened()
  const saved = await projectFile(store.getState(), archive.get, new Date('2026-11-23T10:42:00Z'))
  expect(saved.name).toBe('pakistan-minerals-project-20261123-1042.json')
  const elsewhere = createAtlasStore()
  const other = aLayerArchive()
  await openProject(elsewhere, new File([saved.content], 'p.json'), other, readProjectFile)
  expect(elsewhere.getState().document).toEqual(store.getState().document)
  expect([...other.held]).toEqual([...archive.held])
  expect(await openProject(store, new File([saved.content], 'p.json'), archive, readProjectFile)).toMatchObject({
    kind: 'opened',
    changed: false,
  })
})

test('a layer whose id other features have here comes in under another, and both stay', async () => {
  const { store, archive } = await opened(aLayerArchive({ 'layer-abc': '{"type":"FeatureCollection","features":[]}' }))
  expect(store.getState().document.layers.map(({ id }) => id)).toEqual(['layer-abc-2'])
  expect([...archive.held.keys()].sort()).toEqual(['layer-abc', 'layer-abc-2'])
})

test('a file that is refused changes nothing', async () => {
  const store = createAtlasStore()
  tickSheets(store, ['34C3'])
  const before = store.getState()
  expect(await openProject(store, aFile('{'), aLayerArchive(), readProjectFile)).toMatchObject({
    kind: 'refused',
    error: { kind: 'not-json' },
  })
  expect(store.getState()).toBe(before)
})

test('where the browser has no room for the features nothing is opened and nothing is left behind', async () => {
  const archive = { ...aLayerArchive(), put: () => Promise.reject(new Error('no room')) }
  const store = createAtlasStore()
  const before = store.getState()
  expect(await openProject(store, aFile(), archive, readProjectFile)).toMatchObject({
    kind: 'refused',
    error: { kind: 'storage', problem: 'no room' },
  })
  expect(store.getState()).toBe(before)
})

test('a layer whose features are nowhere is named, and all else is saved', async () => {
  const { store } = await opened()
  const { content, without } = await projectFile(store.getState(), async () => null)
  expect(without).toEqual(['Samples'])
  expect(JSON.parse(await content.text()).document.drawings).toEqual(v1.document.drawings)
})

test('features that the browser refused to keep are saved from where they are held', async () => {
  const { store } = await opened()
  const text = new Blob([JSON.stringify(v1.features['layer-abc'])])
  const desk = createImportDesk(
    store,
    { ...aLayerArchive(), get: () => Promise.reject(new Error('closed')) },
    () => null,
  )
  desk.state.setState({ held: { 'layer-abc': 'unsaved' } })
  desk.workers.set('layer-abc', { service: { text: async () => text } } as never)
  const { content, without } = await projectFile(store.getState(), featuresAtHand(desk))
  expect(without).toEqual([])
  expect(JSON.parse(await content.text()).features['layer-abc']).toEqual(v1.features['layer-abc'])
})
