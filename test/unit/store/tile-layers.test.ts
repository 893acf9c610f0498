import { afterEach, expect, test, vi } from 'vitest'
import { readProject } from '../../../src/data/project/read-project'
import { createAtlasStore } from '../../../src/store/create-atlas-store'
import { commitImport, takeAddress, takeFiles } from '../../../src/store/import-commands'
import { keepLayerFile } from '../../../src/store/keep-layer-file'
import { wakeLayer } from '../../../src/store/keep-layers-held'
import { projectFile } from '../../../src/store/project-commands'
import { redo, undo } from '../../../src/store/transact'
import { geologyTiles } from '../../fixtures/import/geology-tiles'
import { aDeskAtWork, type DeskAtWork, directWorker, memoryArchive, outcomeOf } from '../../support/import-desk'

const FILE = new File([geologyTiles()], 'geology.pmtiles')

const take = async ({ store, desk }: DeskAtWork, file = FILE): Promise<string> => {
  takeFiles(store, [file])
  await outcomeOf(desk)
  return desk.state.getState().pending.at(-1)?.id ?? ''
}

const imported = async (work: DeskAtWork): Promise<string> => {
  const id = await take(work)
  await commitImport(work.store, id)
  return id
}

const holds = ({ desk }: DeskAtWork, id: string, holding: string): Promise<void> =>
  expect.poll(() => desk.state.getState().held[id]).toBe(holding)

test('an archive becomes a layer that names its file, and the file itself is kept', async () => {
  const work = aDeskAtWork()
  const id = await imported(work)
  expect(work.store.getState().document.layers).toMatchObject([
    { id, name: 'geology', source: 'geology.pmtiles', count: 0, tiles: { address: null, bytes: FILE.size } },
  ])
  expect(work.kept.get(id)?.size).toBe(FILE.size)
  undo(work.store)
  redo(work.store)
  await holds(work, id, 'ready')
})

test('a project names the file of a layer of tiles instead of holding it, and keeps the layer when opened', async () => {
  const work = aDeskAtWork()
  await imported(work)
  const { content, without } = await projectFile(work.store.getState(), async () => null)
  expect(without).toEqual([])
  const text = await content.text()
  expect(text.length).toBeLessThan(5000)
  const read = readProject(text)
  expect(read).toMatchObject({ ok: true, value: { dropped: [] } })
  expect(read.ok && read.value.document.layers).toEqual(work.store.getState().document.layers)
})

test('where the tiles are gone, the same file brings them back and a file of another size becomes another layer', async () => {
  const first = aDeskAtWork()
  const id = await imported(first)
  const { document } = first.store.getState()
  const store = createAtlasStore()
  store.setState({ document })
  const work = aDeskAtWork(store)
  await holds(work, id, 'missing')

  const other = new File([geologyTiles(), 'x'], 'geology.pmtiles')
  await take(work, other)
  expect(work.desk.state.getState().held[id]).toBe('missing')
  expect(work.desk.state.getState().pending).toHaveLength(1)

  takeFiles(store, [FILE])
  await holds(work, id, 'ready')
  await expect.poll(() => work.kept.get(id)?.size).toBe(FILE.size)
  expect(work.desk.state.getState().pending).toHaveLength(1)
  expect(store.getState().document).toBe(document)
  expect(store.getState().history.past).toEqual([])
  const asked = { z: 0, x: 0, y: 0, labelField: null, filter: null }
  expect(await work.desk.workers.get(id)?.service.tile(asked)).not.toBeNull()
})

test('a file beyond the limit, or one the browser refuses, is said to be unsaved; an address needs no keeping', async () => {
  const archive = memoryArchive()
  const worker = directWorker()
  const tiles = { address: null, bytes: 501e6, minZoom: 0, maxZoom: 6, parts: [], attribution: null }
  const { desk } = aDeskAtWork(createAtlasStore(), archive)
  expect(await keepLayerFile(desk, 'a', worker, tiles)).toBe('unsaved')
  expect(await keepLayerFile(desk, 'a', worker, { ...tiles, address: 'https://tiles.example/a' })).toBe('ready')
  expect(archive.kept.size).toBe(0)
  expect(await keepLayerFile(desk, 'a', worker, { ...tiles, bytes: 10 })).toBe('ready')
  expect(archive.kept.size).toBe(1)
  const full = { ...desk, archive: { ...archive, put: () => Promise.reject(new Error('quota')) } }
  expect(await keepLayerFile(full, 'a', worker, { ...tiles, bytes: 10 })).toBe('unsaved')
})

const ADDRESS = 'https://tiles.example/geology.pmtiles'

/** A page whose policy names a host, and that host, which serves parts of the archive. Gives what was asked of it. */
const aServer = (answer?: (part: ArrayBuffer, range: string) => Response) => {
  const bytes = geologyTiles()
  const asked: string[] = []
  const serve = async (_: string, init: RequestInit) => {
    const range = new Headers(init.headers).get('range') ?? ''
    asked.push(range)
    const [from = 0, to = 0] = range.replace('bytes=', '').split('-').map(Number)
    const part = bytes.slice(from, to + 1).buffer
    const said = { 'Content-Range': `bytes ${from}-${from + part.byteLength - 1}/${bytes.length}`, ETag: '"a"' }
    return answer?.(part, range) ?? new Response(part, { status: 206, headers: said })
  }
  vi.stubGlobal('fetch', serve)
  const policy = { getAttribute: () => "default-src 'self'; connect-src 'self' https://tiles.example" }
  vi.stubGlobal('document', { baseURI: 'https://atlas.example/', querySelector: () => policy })
  return asked
}

afterEach(() => vi.unstubAllGlobals())

test('a layer from another server is not asked for when it comes back, until the reader switches it on', async () => {
  const asked = aServer()
  const first = aDeskAtWork()
  takeAddress(first.store, ADDRESS)
  expect((await outcomeOf(first.desk)).kind).toBe('preview')
  const id = first.desk.state.getState().pending.at(-1)?.id ?? ''
  await commitImport(first.store, id)
  expect(first.kept.size).toBe(0)
  const { document } = first.store.getState()
  expect(document.layers).toMatchObject([
    { name: 'geology', tiles: { address: ADDRESS, bytes: geologyTiles().length } },
  ])

  asked.length = 0
  const store = createAtlasStore()
  store.setState({ document })
  const work = aDeskAtWork(store)
  await holds(work, id, 'asleep')
  expect(asked).toEqual([])
  const [layer] = document.layers
  if (layer) wakeLayer(work.desk, layer)
  await holds(work, id, 'ready')
  expect(asked.length).toBeGreaterThan(0)
})

test.each([
  ['tiles-no-ranges', () => new Response('whole')],
  ['tiles-not-found', () => new Response('', { status: 403 })],
  ['web-page', () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })],
  [
    'tiles-changed',
    (part: ArrayBuffer, range: string) => new Response(part, { status: 206, headers: { ETag: `"${range}"` } }),
  ],
])('%s is what a server that cannot serve tiles is refused for', async (kind, answer) => {
  aServer(answer)
  const work = aDeskAtWork()
  takeAddress(work.store, ADDRESS)
  const stage = await outcomeOf(work.desk)
  expect(stage).toMatchObject({ kind: 'refused', refusal: { kind } })
  expect(work.store.getState().document.layers).toEqual([])
})
