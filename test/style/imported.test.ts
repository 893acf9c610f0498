import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { DEFAULT_STYLE } from '../../src/domain/imported/default-style'
import { composeLayers } from '../../src/map/style/compose'
import { BELOW_LABELS, type ImportedLook, importedLayers, importedTiles } from '../../src/map/style/imported'
import { PALETTES } from '../../src/map/style/palette'
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
  const layers = importedLayers([aLook('a')], 'ur', PALETTES.light)
  const sources = Object.fromEntries(
    layers.map((layer) => [
      'source' in layer ? layer.source : '',
      { type: 'vector' as const, tiles: ['imported://a'] },
    ]),
  )
  expect(validateStyleMin({ version: 8, sources, layers: [...layers] }).map(({ message }) => message)).toEqual([])
})

test('fills lie below lines, lines below points, every label above every shape, each in the order of the layers', () => {
  const looks = [aLook('a', { geometries: ['point', 'line'] }), aLook('b'), aLook('c', { geometries: ['polygon'] })]
  expect(importedLayers(looks, 'en', PALETTES.light).map(({ id }) => id)).toEqual([
    'imported-b-fill',
    'imported-c-fill',
    'imported-a-line',
    'imported-b-line',
    'imported-c-line',
    'imported-a-point',
    'imported-b-point',
    'imported-a-label',
    'imported-b-label',
    'imported-c-label',
  ])
})

test('points have a rim in the colour of the ground, in the dark too', () => {
  const rims = (['light', 'dark'] as const).map((theme) => {
    const [points] = importedLayers([aLook('a', { geometries: ['point'] })], 'en', PALETTES[theme])
    return JSON.stringify(points && 'paint' in points ? points.paint : null)
  })
  expect(rims[0]).toContain(PALETTES.light.halo)
  expect(rims[1]).toContain(PALETTES.dark.halo)
  expect(rims[0]).not.toBe(rims[1])
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
