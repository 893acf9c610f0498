import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { expect, test } from 'vitest'
import { DIFFERENCE_PARTS, differenceLayers, differenceLegend } from '../../../src/map/style/difference'
import { PALETTES } from '../../../src/map/style/palette'
import { COLOUR_THEMES } from '../../../src/permalink/snapshot'

const DIFFERENCE = { added: ['34C3'], removed: ['34C7'], both: ['34C11'] }

test.each(COLOUR_THEMES)(
  'in the %s colours, no two parts of a comparison share colour, and none is told by it alone',
  (theme) => {
    const legend = differenceLegend(PALETTES[theme])
    expect(legend.map(({ part }) => part)).toEqual(DIFFERENCE_PARTS)
    expect(new Set(legend.map(({ colour }) => colour)).size).toBe(legend.length)
    expect(new Set(legend.map(({ sign }) => sign)).size).toBe(legend.length)
    expect(legend.filter(({ dash }) => dash !== null).map(({ part }) => part)).toEqual(['removed'])
  },
)

test.each(COLOUR_THEMES)('what the map draws of a comparison in the %s colours is what its legend says', (theme) => {
  const palette = PALETTES[theme]
  const layers = differenceLayers(DIFFERENCE, palette)
  for (const { part, colour, opacity, dash, sign } of differenceLegend(palette)) {
    const layer = (name: string) => layers.find(({ id }) => id === name)
    expect(layer(`difference-${part}`)?.paint).toEqual({ 'fill-color': colour, 'fill-opacity': opacity })
    expect(layer(`difference-${part}-outline`)?.paint).toMatchObject({ 'line-color': colour })
    expect('line-dasharray' in (layer(`difference-${part}-outline`)?.paint ?? {})).toBe(dash !== null)
    expect(layer(`difference-${part}-sign`)?.layout).toMatchObject({ 'text-field': sign })
    expect(JSON.stringify(layer(`difference-${part}`))).toContain(DIFFERENCE[part][0])
  }
  const source = { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } }
  expect(validateStyleMin({ version: 8, sources: { toposheets: source }, layers: [...layers] })).toEqual([])
})
