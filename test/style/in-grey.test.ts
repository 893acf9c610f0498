import { createExpression, latest } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, test } from 'vitest'
import { composeLayers } from '../../src/map/style/compose'
import { PALETTES, type Palette } from '../../src/map/style/palette'
import { COLOUR_THEMES, type ColourTheme } from '../../src/permalink/snapshot'
import { type Colour, laidOver, lightness, rgb } from '../support/colour'
import { anInput } from './a-style'

/** Steps of lightness: two areas side by side are told apart from about two on; print and projectors take some of it. */
const STEP = 5
const RIM = 10

const PROVINCES = ['PK-BA', 'PK-KP', 'PK-PB'] as const
type Province = (typeof PROVINCES)[number]

/** Balochistan and Khyber Pakhtunkhwa meet, and each meets the others. */
const NEIGHBOURS: readonly (readonly [Province, Province])[] = [
  ['PK-BA', 'PK-KP'],
  ['PK-BA', 'PK-PB'],
  ['PK-KP', 'PK-PB'],
]

type Paint = Readonly<Record<string, unknown>>

const evaluated = (
  paint: Paint | undefined,
  name: string,
  type: 'paint_fill' | 'paint_line',
  code: string,
): unknown => {
  const value = paint?.[name]
  if (!Array.isArray(value)) return value
  const compiled = createExpression(value, name, latest[type][name as never])
  if (compiled.result !== 'success') throw new Error(JSON.stringify(compiled.value))
  return compiled.value.evaluate({ zoom: 6 }, { type: 'Polygon', properties: { code } }, {})
}

const hexOf = (value: unknown): Colour => {
  if (typeof value === 'string') return rgb(value)
  const { r, g, b } = value as { readonly r: number; readonly g: number; readonly b: number }
  return [r * 255, g * 255, b * 255]
}

/** Ground, rim and shades of the provinces as the map of a theme draws them, relief aside. */
const drawnIn = (theme: ColourTheme, palette: Palette) => {
  const paintOf = (id: string, mapped = 0): Paint | undefined => {
    const shading = { by: 'provinces', shares: Object.fromEntries(PROVINCES.map((code) => [code, mapped])) } as const
    return composeLayers(anInput({ colourTheme: theme, shading })).find((each) => each.id === id)?.paint as Paint
  }
  const laid = (paint: Paint | undefined, type: 'fill' | 'line', code: string, below: Colour): Colour => {
    const of = (name: string) => evaluated(paint, `${type}-${name}`, `paint_${type}`, code)
    return laidOver(hexOf(of('color')), Number(of('opacity')), below)
  }
  const WASHES = { 'PK-BA': 'balochistan', 'PK-KP': 'pakhtunkhwa', 'PK-PB': 'other-provinces' }
  const ground = (code: Province) => laid(paintOf(`provinces-wash-${WASHES[code]}`), 'fill', code, rgb(palette.land))
  const rim = (code: Province) => laid(paintOf('provinces-band'), 'line', code, ground(code))
  const shade = (code: Province, mapped: number) =>
    laid(paintOf('coverage-provinces', mapped), 'fill', code, ground(code))
  return { ground, rim, shade }
}

describe.each(COLOUR_THEMES)('without colour, in the %s theme', (theme) => {
  const { ground, rim, shade } = drawnIn(theme, PALETTES[theme])

  test.each(PROVINCES)('%s is told apart at every quarter that is mapped, darker or lighter all the way', (code) => {
    const shades = [0, 0.25, 0.5, 0.75, 1].map((mapped) => lightness(shade(code, mapped)))
    const steps = shades.slice(1).map((each, at) => each - (shades[at] ?? 0))
    expect(shades[0]).toBeCloseTo(lightness(ground(code)), 9)
    for (const step of steps) expect(Math.abs(step), shades.join()).toBeGreaterThan(STEP)
    expect(new Set(steps.map(Math.sign)).size).toBe(1)
  })

  test.each(NEIGHBOURS)('%s and %s differ, or the band inside the border of one stands out from both', (one, other) => {
    const [here, there] = [lightness(ground(one)), lightness(ground(other))]
    const bands = [lightness(rim(one)), lightness(rim(other))]
    const standsOut = bands.some((band) => Math.min(Math.abs(band - here), Math.abs(band - there)) > RIM)
    expect(Math.abs(here - there) > STEP || standsOut).toBe(true)
  })
})
