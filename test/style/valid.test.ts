import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { CORRIDOR_VARIANT_IDS } from '../../src/domain/corridor/corridor-variant'
import { THEMES, type ThemeStates } from '../../src/domain/themes'
import { COLOUR_THEMES, LANGUAGES } from '../../src/permalink/snapshot'
import { aStyle } from './a-style'

const combinations = LANGUAGES.flatMap((language) =>
  COLOUR_THEMES.flatMap((colourTheme) => CORRIDOR_VARIANT_IDS.map((variant) => ({ language, colourTheme, variant }))),
)

const faint = Object.fromEntries(THEMES.map((theme) => [theme, { visible: true, opacity: 0.37 }])) as ThemeStates

describe('the style', () => {
  test.each(combinations)('is valid in $language, $colourTheme, $variant', (combination) => {
    const style = aStyle({ ...combination, sheets: ['30G11'], siteIds: ['saindak'], townsAtNodes: ['1163054'] })
    expect(validateStyleMin(style).map(({ message }) => message)).toEqual([])
  })

  test('stays valid when every theme shines through', () => {
    expect(validateStyleMin(aStyle({ themes: faint })).map(({ message }) => message)).toEqual([])
  })

  test('is found invalid when a colour is none', () => {
    const style = aStyle()
    const broken = { ...style, layers: [{ id: 'page', type: 'background', paint: { 'background-color': 'paper' } }] }
    expect(validateStyleMin(broken as typeof style)).not.toEqual([])
  })
})
