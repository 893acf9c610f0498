import { describe, expect, test } from 'vitest'
import { SITE_SYMBOLS } from '../../src/domain/minerals/symbology'
import { PALETTES, type Palette } from '../../src/map/style/palette'
import { COLOUR_THEMES } from '../../src/permalink/snapshot'
import { type Colour, laidOver, luminance, rgb } from '../support/colour'

const over = (top: string, alpha: number, below: string): Colour => laidOver(rgb(top), alpha, rgb(below))

const contrast = (a: Colour, b: Colour): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const grounds = (palette: Palette): Readonly<Record<string, Colour>> => ({
  land: rgb(palette.land),
  neighbour: rgb(palette.neighbour),
  balochistan: over(palette.balochistan, palette.wash, palette.land),
  pakhtunkhwa: over(palette.pakhtunkhwa, palette.wash, palette.land),
})

describe.each(COLOUR_THEMES)('in the %s theme', (theme) => {
  const palette = PALETTES[theme]
  const onHalo = [
    'text',
    'quietText',
    'provinceText',
    'balochistanText',
    'pakhtunkhwaText',
    'waterText',
    'gridText',
    'corridorText',
    'zoneText',
  ] as const

  test.each(onHalo)('%s reaches 4.5:1 on its halo', (name) => {
    expect(contrast(rgb(palette[name]), rgb(palette.halo))).toBeGreaterThanOrEqual(4.5)
  })

  test('what is drawn, its handles and its words reach 4.5:1 on their paper and 3:1 on every ground', () => {
    expect(contrast(rgb(palette.drawing), rgb(palette.halo))).toBeGreaterThanOrEqual(4.5)
    for (const ground of Object.values(grounds(palette)))
      expect(contrast(rgb(palette.drawing), ground)).toBeGreaterThanOrEqual(3)
  })

  test('names of countries and seas reach 4.5:1 on their ground', () => {
    expect(contrast(rgb(palette.countryText), rgb(palette.neighbour))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(rgb(palette.seaText), rgb(palette.sea))).toBeGreaterThanOrEqual(4.5)
  })

  test('the corridor reaches 3:1 on its casing and one of the two on every ground', () => {
    const casing = rgb(palette.casing)
    const line = rgb(palette.corridor)
    expect(contrast(line, casing)).toBeGreaterThanOrEqual(3)
    for (const ground of Object.values(grounds(palette))) {
      expect(Math.max(contrast(line, ground), contrast(casing, ground))).toBeGreaterThanOrEqual(3)
    }
  })

  test.each(['international', 'disputed', 'grid', 'coverage', 'citedMap', 'zone'] as const)(
    '%s reaches 3:1 on the land',
    (name) => {
      expect(contrast(rgb(palette[name]), rgb(palette.land))).toBeGreaterThanOrEqual(3)
    },
  )

  test('the selection reaches 3:1 on every ground', () => {
    for (const ground of Object.values(grounds(palette))) {
      expect(contrast(rgb(palette.selection), ground)).toBeGreaterThanOrEqual(3)
    }
  })

  test.each(Object.entries(SITE_SYMBOLS))(
    'a %s symbol reads on its paper and against every ground',
    (_, { colour }) => {
      expect(contrast(rgb(colour), rgb(palette.symbolPaper))).toBeGreaterThanOrEqual(4.5)
      expect(contrast(rgb(colour), rgb('#ffffff'))).toBeGreaterThanOrEqual(4.5)
      for (const ground of Object.values(grounds(palette))) {
        const seen = Math.max(contrast(rgb(colour), ground), contrast(rgb(palette.symbolPaper), ground))
        expect(seen).toBeGreaterThanOrEqual(3)
      }
    },
  )
})
