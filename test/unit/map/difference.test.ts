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
  // no sign is forced onto the map where a name stands
  for (const { layout } of layers.filter(({ type }) => type === 'symbol'))
    expect(JSON.stringify(layout)).not.toMatch(/allow-overlap|ignore-placement/)
  const source = { type: 'geojson' as const, data: { type: 'FeatureCollection' as const, features: [] } }
  expect(validateStyleMin({ version: 8, sources: { toposheets: source }, layers: [...layers] })).toEqual([])
})

test('the sample of what only the list has shows the tint of ticked sheets under it, as the map does', () => {
  const { light } = PALETTES
  const paperOf = (ticked: number) =>
    Object.fromEntries(differenceLegend(light, ticked).map(({ part, paper }) => [part, paper]))
  const [alone, withList] = [paperOf(0), paperOf(1)]
  // land #f8f1e1 under 32 % of #dfa03c, by hand: 248 − 25 × 0.32 = 240, 241 − 81 × 0.32 = 215, 225 − 165 × 0.32 = 172
  expect(alone).toEqual({ added: '#f0d7ac', removed: '#f0d7ac', both: '#f0d7ac' })
  // and 42 % of #2f4fb8 on it: 240 − 193 × 0.42 = 159, 215 − 136 × 0.42 = 158, 172 + 12 × 0.42 = 177
  expect(withList).toEqual({ added: '#f0d7ac', removed: '#9f9eb1', both: '#9f9eb1' })
})
