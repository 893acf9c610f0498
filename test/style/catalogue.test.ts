import { describe, expect, test } from 'vitest'
import { THEMES, type ThemeId } from '../../src/domain/themes'
import { map as words } from '../../src/i18n/en/map'
import { catalogue, inputAtStart, legendOf } from '../../src/map/style/catalogue'
import { LEGEND_IDS } from '../../src/map/style/legend-row'
import { COLOUR_THEMES, SELECTION_KINDS } from '../../src/permalink/snapshot'

const entries = catalogue(inputAtStart())
const ids = entries.map(({ layer }) => layer.id)
const place = (id: string): number => {
  const at = ids.indexOf(id)
  if (at < 0) throw new Error(`No layer ${id}`)
  return at
}

describe('the catalogue', () => {
  test('names every layer once', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(THEMES)('draws something for %s and explains it in the legend', (theme) => {
    expect(entries.some((entry) => entry.theme === theme)).toBe(true)
    for (const colourTheme of COLOUR_THEMES) expect(legendOf(theme, colourTheme).length).toBeGreaterThan(0)
  })

  test('explains each thing once, in words that exist', () => {
    const rows = entries.flatMap(({ legend }) => legend ?? []).map(({ id }) => id)
    expect(new Set(rows).size).toBe(rows.length)
    for (const row of rows) expect(words.legend[row]).toBeTruthy()
    // a measured alignment has words already; a line of the user's own brings the row
    expect(LEGEND_IDS.filter((id) => !rows.includes(id))).toEqual(['corridor-aligned'])
  })

  test('lets every kind of thing be picked that a link can select', () => {
    const pickable = new Set(entries.flatMap(({ pickable }) => pickable ?? []))
    expect([...pickable].sort()).toEqual([...SELECTION_KINDS].sort())
  })

  test('draws the grounds of the themes in the order the layers panel lists them', () => {
    const grounds = entries.filter(({ theme, layer }) => theme !== 'base' && layer.type !== 'symbol')
    const order = grounds.map(({ theme }) => THEMES.indexOf(theme as ThemeId))
    // the ring of a selected zone lies under the corridor, sites and towns above it
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  test('paints the sea over the washes of the provinces and under rivers and borders', () => {
    expect(place('sea')).toBeGreaterThan(place('provinces-wash-balochistan'))
    expect(place('sea')).toBeLessThan(place('rivers'))
    expect(place('sea')).toBeLessThan(place('borders-disputed'))
  })

  test('lays the relief over the land and under the washes', () => {
    expect(place('relief')).toBeGreaterThan(place('land'))
    expect(place('relief')).toBeLessThan(place('provinces-wash-balochistan'))
  })

  test('places the corridor first, then symbols, then the names of flagships and corridor towns', () => {
    const fromTheTop = [
      'corridor-guard',
      'sites-flagships',
      'sites-symbols',
      'zones-symbols',
      'sites-flagship-names',
      'corridor-node-names',
      'sites-names',
      'towns-names',
      'province-names-balochistan',
    ]
    expect([...fromTheTop].sort((a, b) => place(b) - place(a))).toEqual(fromTheTop)
  })

  test('writes no letter without a halo', () => {
    for (const { layer } of entries) {
      if (layer.type !== 'symbol' || !layer.layout?.['text-field']) continue
      expect(layer.paint?.['text-halo-width'], layer.id).toBeGreaterThan(0)
    }
  })
})
