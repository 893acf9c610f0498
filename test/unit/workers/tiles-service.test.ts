import { expect, test } from 'vitest'
import { layerService } from '../../../src/workers/layer-service'
import { GEOLOGY, geologyTiles } from '../../fixtures/import/geology-tiles'
import { pmtilesOf } from '../../support/pmtiles-of'
import { pointsInTile } from '../../support/read-tile'

const ASKED = { labelField: null, filter: null }

const opened = async (bytes: Uint8Array<ArrayBuffer> = geologyTiles()) => {
  const service = layerService()
  const read = await service.read(new Blob([bytes]), 'geology.pmtiles', () => undefined)
  if (!read.ok) throw new Error(read.error.kind)
  return { service, preview: read.value }
}

test('the preview says what the archive states of itself, its attribution as plain words', async () => {
  const { preview } = await opened()
  expect(preview).toMatchObject({
    format: 'pmtiles',
    bbox: [61.6, 27.83, 63.75, 29.83],
    notes: ['several-layers'],
    fields: [
      { name: 'layer', type: 'text' },
      { name: 'name', type: 'text' },
      { name: 'grade', type: 'number' },
      { name: 'age', type: 'text' },
    ],
    tiles: {
      address: null,
      bytes: geologyTiles().length,
      minZoom: 0,
      maxZoom: 6,
      parts: ['sites', 'units'],
      attribution: '© Survey & Sons',
    },
  })
})

test('an archive that says nothing of its fields is asked by its first tile', async () => {
  const { preview } = await opened(pmtilesOf({ ...GEOLOGY, metadata: {} }))
  expect(preview.fields.map(({ name }) => name)).toEqual(['name', 'grade', 'age'])
  expect(preview.tiles).toMatchObject({ parts: [], attribution: null })
})

test('a point lies in its tile where Web Mercator puts it, at any zoom of the archive', async () => {
  const { service } = await opened()
  for (const z of [0, 6]) {
    const side = 2 ** z
    const across = ((61.6 + 180) / 360) * side
    const down = ((1 - Math.asinh(Math.tan((29.28 * Math.PI) / 180)) / Math.PI) / 2) * side
    const [x, y] = [Math.floor(across), Math.floor(down)]
    const tile = await service.tile({ ...ASKED, z, x, y, filter: { field: 'name', text: 'saindak' } })
    const [point] = pointsInTile(tile)
    expect(point?.at).toEqual([Math.round((across - x) * 4096), Math.round((down - y) * 4096)])
  }
})

test('all layers of the tiles are one, whose features keep their attributes to themselves', async () => {
  const { service } = await opened()
  const found = pointsInTile(await service.tile({ ...ASKED, z: 0, x: 0, y: 0 }))
  expect(found).toHaveLength(3)
  expect(found.map(({ properties }) => properties)).toEqual([{}, {}, {}])
})

test('a filter and a label work on the attributes in the tiles, the layer among them', async () => {
  const { service } = await opened()
  const tile = await service.tile({
    ...{ z: 0, x: 0, y: 0 },
    labelField: 'name',
    filter: { field: 'layer', text: 'SITES' },
  })
  expect(pointsInTile(tile).map(({ properties }) => properties.label)).toEqual(['Saindak', 'Mashkel'])
  expect(await service.tile({ ...ASKED, z: 0, x: 0, y: 0, filter: { field: 'age', text: 'gold' } })).toBeNull()
})

test('a feature is found again by its id, with every attribute as text, in a deep tile too', async () => {
  const { service } = await opened()
  const tile = await service.tile({ ...ASKED, z: 6, x: 42, y: 26, filter: { field: 'name', text: 'Chagai' } })
  const [unit] = pointsInTile(tile)
  expect(await service.properties(unit?.id ?? -1)).toEqual([
    ['layer', 'units'],
    ['name', 'Chagai <b>volcanics</b>'],
    ['age', 'Cretaceous'],
  ])
})

test('where the archive has no tile there is none, and nothing is wrong', async () => {
  const { service } = await opened()
  expect(await service.tile({ ...ASKED, z: 3, x: 0, y: 0 })).toBeNull()
  expect(await service.tile({ ...ASKED, z: 9, x: 340, y: 214 })).toBeNull()
  expect(service.trouble()).toBeNull()
})

test('a tile that cannot be read is said to be so, and the others are drawn all the same', async () => {
  const bytes = geologyTiles()
  // the last tiles of the archive, those of the deepest zoom, become nonsense
  bytes.fill(7, bytes.length - 40)
  const { service } = await opened(bytes)
  const asked = [41, 42, 43].flatMap((x) => [25, 26, 27].map((y) => ({ ...ASKED, z: 6, x, y })))
  const outcomes = await Promise.allSettled(asked.map((question) => service.tile(question)))
  expect(outcomes.some(({ status }) => status === 'rejected')).toBe(true)
  expect(service.trouble()?.kind).toBe('tiles-damaged')
  expect(pointsInTile(await service.tile({ ...ASKED, z: 0, x: 0, y: 0 }))).toHaveLength(3)
})

test('what was kept of a layer is told from its content: tiles or features', async () => {
  const service = layerService()
  expect(await service.restore(new Blob([geologyTiles()]))).toBe(true)
  expect(pointsInTile(await service.tile({ ...ASKED, z: 0, x: 0, y: 0 }))).toHaveLength(3)
  expect(await layerService().restore(new Blob(['{"type":"FeatureCollection","features":[]}']))).toBe(true)
  expect(await layerService().restore(new Blob(['PMTiles\u0003 and no more']))).toBe(false)
})
