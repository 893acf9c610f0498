import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { SheetDifference } from '../../../domain/coverage/scenario-difference'
import { DIFFERENCE_SIGNS } from '../../difference-signs'
import { byZoom, fontFor } from '../../style/expressions'
import { sheetsIn } from '../../style/layers/toposheets'
import type { Palette } from '../../style/palette'

/** Below this a sheet is narrower than a sign; fills and rims, one of them dashed, stand alone. */
const SIGNS_FROM = 4.5

const PARTS = ['both', 'removed', 'added'] as const
type Part = (typeof PARTS)[number]

const colourOf = (palette: Palette, part: Part): string =>
  ({ added: palette.pakhtunkhwaBand, removed: palette.balochistanBand, both: palette.coverage })[part]

const groundOf = (part: Part, sheets: readonly string[], palette: Palette): LayerSpecification[] => [
  {
    id: `difference-${part}`,
    type: 'fill',
    source: 'toposheets',
    filter: sheetsIn(sheets),
    paint: { 'fill-color': colourOf(palette, part), 'fill-opacity': part === 'both' ? 0.2 : 0.45 },
  },
  {
    id: `difference-${part}-outline`,
    type: 'line',
    source: 'toposheets',
    filter: sheetsIn(sheets),
    paint: {
      'line-color': colourOf(palette, part),
      'line-width': byZoom([4, 0.8 * palette.lineScale], [8, 2 * palette.lineScale]),
      // sheets that are taken away are dashed as well as signed
      ...(part === 'removed' ? { 'line-dasharray': [2, 2] } : {}),
    },
  },
]

const signOf = (part: Part, sheets: readonly string[], palette: Palette): LayerSpecification => ({
  id: `difference-${part}-sign`,
  type: 'symbol',
  source: 'toposheets',
  minzoom: SIGNS_FROM,
  filter: sheetsIn(sheets),
  layout: {
    'text-field': DIFFERENCE_SIGNS[part],
    'text-font': fontFor('en', 'semibold'),
    'text-size': byZoom([4.5, 8 * palette.textScale], [8, 26 * palette.textScale]),
    'text-allow-overlap': true,
    'text-ignore-placement': true,
  },
  paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
})

/** What a comparison looks like: a fill, a rim and a sign for each part, so that colour is never alone. */
export const differenceLayers = (difference: SheetDifference, palette: Palette): readonly LayerSpecification[] => [
  ...PARTS.flatMap((part) => groundOf(part, difference[part], palette)),
  ...PARTS.map((part) => signOf(part, difference[part], palette)),
]
