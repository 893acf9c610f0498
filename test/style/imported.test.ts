import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { DEFAULT_STYLE } from '../../src/domain/imported/default-style'
import { composeLayers } from '../../src/map/style/compose'
import { BELOW_LABELS, type ImportedLook, importedLayers, importedTiles } from '../../src/map/style/imported'
import { anInput } from './a-style'

const aLook = (id: string, look: Partial<ImportedLook> = {}): ImportedLook => ({
  id,
  geometries: ['point', 'line', 'polygon'],
  style: { ...DEFAULT_STYLE, labelField: 'name' },
  filter: null,
  hidden: false,
  edition: '',
  ...look,
})

test('imported layers are valid MapLibre layers', () => {
  const layers = importedLayers([aLook('a')], 'ur')
  const sources = Object.fromEntries(
    layers.map((layer) => [
      'source' in layer ? layer.source : '',
      { type: 'vector' as const, tiles: ['imported://a'] },
    ]),
  )
  expect(validateStyleMin({ version: 8, sources, layers: [...layers] }).map(({ message }) => message)).toEqual([])
})

test('shapes stand in the order of the layers, every label above every shape', () => {
  const ids = importedLayers([aLook('a', { geometries: ['point'] }), aLook('b', { geometries: ['line'] })], 'en')
  expect(ids.map(({ id }) => id)).toEqual([
    'imported-a-point',
    'imported-b-line',
    'imported-a-label',
    'imported-b-label',
  ])
})

test('the layer they lie below is in the catalogue', () => {
  expect(composeLayers(anInput()).map(({ id }) => id)).toContain(BELOW_LABELS)
})

test('another filter or label gives other tiles, another colour the same', () => {
  const tiles = importedTiles(aLook('a'))
  expect(importedTiles(aLook('a', { filter: { field: 'name', text: 'x & y' } }))).not.toBe(tiles)
  expect(importedTiles(aLook('a', { style: DEFAULT_STYLE }))).not.toBe(tiles)
  expect(importedTiles(aLook('a', { style: { ...DEFAULT_STYLE, labelField: 'name', colour: '#000000' } }))).toBe(tiles)
})
