import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { SheetDifference } from '../../domain/coverage/scenario-difference'
import { DIFFERENCE_SIGNS } from '../difference-signs'
import { blended } from './blended'
import { byZoom, fontFor } from './expressions'
import { TICKED_TINT } from './layers/coverage'
import { sheetsIn } from './layers/toposheets'
import type { Palette } from './palette'

/** Below this a sheet is narrower than a sign; fills and rims, one of them dashed, stand alone. */
const SIGNS_FROM = 4.5
/**
 * How far under the number in the middle of a sheet, in its own size, a sign finds room, by the zoom of tiles; MapLibre
 * takes 7/24 off again for the empty top of a line.
 */
const UNDER_NUMBER = { 7: 0.7, 8: 0.85 } as const

const anchors = (under: number): ExpressionSpecification => ['literal', ['center', [0, 0], 'top', [0, under]]]

/** Smaller sheets have no number, and no room beside their middle. */
const PLACES: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['literal', ['center', [0, 0]]],
  7,
  anchors(UNDER_NUMBER[7]),
  8,
  anchors(UNDER_NUMBER[8]),
]

/** What the name of each layer of a comparison begins with. */
export const DIFFERENCE_LAYER = 'difference-'

export const DIFFERENCE_PARTS = ['added', 'removed', 'both'] as const
export type DifferencePart = (typeof DIFFERENCE_PARTS)[number]

/** What a part of a comparison looks like, on the map and in its legend: colour, rim and sign, so that no one is alone. */
export type DifferenceLook = {
  readonly part: DifferencePart
  readonly colour: string
  readonly opacity: number
  /** In widths of the rim; null draws it solid. */
  readonly dash: readonly [number, number] | null
  readonly sign: string
  /** The map's own ground under the part and its lettering, for a swatch off the map. */
  readonly paper: string
  readonly ink: string
  readonly halo: string
}

type Drawn = Omit<DifferenceLook, 'sign' | 'paper' | 'ink' | 'halo'>

/**
 * What a part lies on: the land, washed as Balochistan is, where nearly all that is compared lies; and, for what a list
 * of ticked sheets alone or too has, the tint of ticked sheets.
 */
const groundUnder = (part: DifferencePart, palette: Palette, ticked: number): string => {
  const land = blended(palette.land, palette.balochistan, palette.wash)
  return part === 'added' ? land : blended(land, palette.coverage, TICKED_TINT * ticked)
}

/**
 * The legend of a comparison, and what its layers are drawn from; `ticked`: how opaque the map draws ticked sheets
 * under it, 0 where it is no comparison with them.
 */
export const differenceLegend = (palette: Palette, ticked = 0): readonly DifferenceLook[] => {
  const drawn: readonly Drawn[] = [
    { part: 'added', colour: palette.pakhtunkhwaBand, opacity: 0.45, dash: null },
    // sheets that are taken away are dashed as well as signed
    { part: 'removed', colour: palette.balochistanBand, opacity: 0.45, dash: [2, 2] },
    { part: 'both', colour: palette.coverage, opacity: 0.2, dash: null },
  ]
  return drawn.map((each) => ({
    ...each,
    sign: DIFFERENCE_SIGNS[each.part],
    paper: groundUnder(each.part, palette, ticked),
    ink: palette.text,
    halo: palette.halo,
  }))
}

const groundOf = (
  { part, colour, opacity, dash }: DifferenceLook,
  sheets: readonly string[],
  palette: Palette,
): LayerSpecification[] => [
  {
    id: `${DIFFERENCE_LAYER}${part}`,
    type: 'fill',
    source: 'toposheets',
    filter: sheetsIn(sheets),
    paint: { 'fill-color': colour, 'fill-opacity': opacity },
  },
  {
    id: `${DIFFERENCE_LAYER}${part}-outline`,
    type: 'line',
    source: 'toposheets',
    filter: sheetsIn(sheets),
    paint: {
      'line-color': colour,
      'line-width': byZoom([4, 0.8 * palette.lineScale], [8, 2 * palette.lineScale]),
      ...(dash ? { 'line-dasharray': [...dash] } : {}),
    },
  },
]

const signOf = ({ part, sign }: DifferenceLook, sheets: readonly string[], palette: Palette): LayerSpecification => ({
  id: `${DIFFERENCE_LAYER}${part}-sign`,
  type: 'symbol',
  source: 'toposheets',
  minzoom: SIGNS_FROM,
  filter: sheetsIn(sheets),
  layout: {
    'text-field': sign,
    'text-font': fontFor('en', 'semibold'),
    'text-size': byZoom([4.5, 8 * palette.textScale], [8, 26 * palette.textScale]),
    // where a name stands there is no sign, and never one beside its own sheet: fill and rim remain
    'text-padding': 0,
    'text-variable-anchor-offset': PLACES,
  },
  paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
})

/** The layers of a comparison, in drawing order: what both have lies under what only one has, and signs over both. */
export const differenceLayers = (difference: SheetDifference, palette: Palette): readonly LayerSpecification[] => {
  const looks = [...differenceLegend(palette)].reverse()
  return [
    ...looks.flatMap((look) => groundOf(look, difference[look.part], palette)),
    ...looks.map((look) => signOf(look, difference[look.part], palette)),
  ]
}
