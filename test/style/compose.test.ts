import { describe, expect, test } from 'vitest'
import { THEMES, THEMES_AT_START, type ThemeStates } from '../../src/domain/themes'
import { catalogue, inputAtStart } from '../../src/map/style/catalogue'
import { composeLayers } from '../../src/map/style/compose'
import { faded } from '../../src/map/style/opacity'
import { anInput } from './a-style'

const hiding = (...hidden: readonly string[]): ThemeStates =>
  Object.fromEntries(
    THEMES.map((theme) => [theme, { visible: !hidden.includes(theme), opacity: 1 }]),
  ) as unknown as ThemeStates

const layersOf = (theme: string): readonly string[] =>
  catalogue(inputAtStart()).flatMap((entry) => (entry.theme === theme ? [entry.layer.id] : []))

describe('composing the map', () => {
  test('keeps every layer in its place whatever is hidden', () => {
    const all = composeLayers(anInput({ themes: hiding() })).map(({ id }) => id)
    const few = composeLayers(anInput({ themes: hiding('sites', 'corridor', 'relief') })).map(({ id }) => id)
    expect(few).toEqual(all)
  })

  test.each(THEMES)('hides all of %s and nothing else', (theme) => {
    const hidden = composeLayers(anInput({ themes: hiding(theme) })).filter(
      ({ layout }) => layout?.visibility === 'none',
    )
    expect(hidden.map(({ id }) => id)).toEqual(layersOf(theme))
  })

  test('never hides the page itself', () => {
    const layers = composeLayers(anInput({ themes: hiding(...THEMES) }))
    const visible = layers.filter(({ layout }) => layout?.visibility !== 'none').map(({ id }) => id)
    expect(visible).toEqual(layersOf('base'))
  })

  test('a first visitor sees no survey grid, no cited maps and no buffer', () => {
    const hidden = composeLayers(anInput({ themes: THEMES_AT_START })).filter(
      ({ layout }) => layout?.visibility === 'none',
    )
    expect(hidden.map(({ id }) => id).sort()).toEqual(
      [...layersOf('toposheets'), ...layersOf('cited-maps'), ...layersOf('buffer')].sort(),
    )
  })

  test('a theme at half opacity halves what its layers had', () => {
    const themes = { ...hiding(), borders: { visible: true, opacity: 0.5 } }
    const border = composeLayers(anInput({ themes })).find(({ id }) => id === 'borders-disputed')
    expect(border?.paint).toMatchObject({ 'line-opacity': 0.5 })
  })
})

describe('fading an opacity', () => {
  test('an expression of the zoom stays outermost and its outputs are multiplied', () => {
    expect(faded(['interpolate', ['linear'], ['zoom'], 4, 0.8, 8, ['case', true, 1, 0.5]], 0.5)).toEqual([
      'interpolate',
      ['linear'],
      ['zoom'],
      4,
      0.4,
      8,
      ['*', 0.5, ['case', true, 1, 0.5]],
    ])
    expect(faded(['step', ['zoom'], 1, 6, 0.5], 0.5)).toEqual(['step', ['zoom'], 0.5, 6, 0.25])
  })

  test('any other expression becomes a product', () => {
    expect(faded(['case', ['has', 'x'], 1, 0], 0.25)).toEqual(['*', 0.25, ['case', ['has', 'x'], 1, 0]])
  })
})
