import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { BELOW_WASHES, HILLSHADE, hillshadeLayer, hillshadeSource, terrainAsked } from '../../src/map/style/hillshade'
import { COLOUR_THEMES } from '../../src/permalink/snapshot'
import { aStyle } from './a-style'

const TEMPLATE = 'https://tiles.example.org/a b/{z}/{x}/{y}.png?key=1&of=2'

test.each(COLOUR_THEMES)('shading is valid in the %s theme and lies under every mark and name', (theme) => {
  const style = aStyle({ colourTheme: theme })
  const below = style.layers.findIndex(({ id }) => id === BELOW_WASHES)
  expect(below).toBeGreaterThan(0)
  expect(style.layers.slice(0, below).filter(({ type }) => type === 'symbol' || type === 'circle')).toEqual([])
  const shaded = {
    ...style,
    sources: { ...style.sources, [HILLSHADE]: hillshadeSource(TEMPLATE, 9) },
    layers: style.layers.toSpliced(below, 0, hillshadeLayer(theme)),
  }
  expect(validateStyleMin(shaded).map(({ message }) => message)).toEqual([])
})

test('the map asks for a tile by its template, whatever stands in it', () => {
  const [address = ''] = hillshadeSource(TEMPLATE, 9).tiles ?? []
  const asked = address.replace('{z}', '9').replace('{x}', '345').replace('{y}', '213')
  expect(terrainAsked(asked)).toEqual({ template: TEMPLATE, key: '9/345/213' })
  expect(terrainAsked('imported://tile/9/345/213?of=x')).toBeNull()
})
