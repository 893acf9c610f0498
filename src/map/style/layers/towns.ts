import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { LayerGroup, StyleContext } from '../entry'
import { byState, byZoom, fontFor, isSelected, nameIn, sizeFor } from '../expressions'

const population: ExpressionSpecification = ['coalesce', ['get', 'population'], 0]

/** 0 for capitals and millions … 5 for villages, as the data says. */
const rank: ExpressionSpecification = ['coalesce', ['get', 'rank'], 5]
const isLarge: ExpressionSpecification = ['<=', rank, 0]
const isMiddling: ExpressionSpecification = ['<=', rank, 3]

/** A smaller place shows from a nearer zoom. */
const LARGEST_RANK: ExpressionSpecification = ['step', ['zoom'], 0, 5, 1, 6, 2, 7, 3, 8, 4, 9, 5]

/** The federal capital comes before larger neighbours, then rank and people decide. */
const order: ExpressionSpecification = [
  'case',
  ['==', ['get', 'province'], 'PK-IS'],
  -1e9,
  ['-', ['*', rank, 1e8], population],
]

const shown = ({ townsAtNodes }: StyleContext): FilterSpecification =>
  [
    'all',
    ['<=', rank, LARGEST_RANK],
    ['!', ['in', ['to-string', ['get', 'id']], ['literal', [...townsAtNodes]]]],
  ] as FilterSpecification

export const towns: LayerGroup = (context) => {
  const { palette } = context
  return [
    {
      theme: 'towns',
      pickable: 'town',
      layer: {
        id: 'towns-dots',
        type: 'circle',
        source: 'towns',
        filter: shown(context),
        paint: {
          'circle-radius': byZoom([4, ['case', isLarge, 2.6, 1.7]], [9, ['case', isLarge, 5, isMiddling, 3.8, 2.6]]),
          'circle-color': ['case', isSelected, palette.selection, palette.town],
          'circle-stroke-color': ['case', isSelected, palette.selection, palette.halo],
          'circle-stroke-width': byState(4, 2.5, 1),
        },
      },
      legend: [{ id: 'town', swatch: { kind: 'dot', fill: palette.town, stroke: palette.halo, radius: 3 } }],
    },
  ]
}

export const townLabels: LayerGroup = (context) => {
  const { palette, language } = context
  const size = (value: number): number => sizeFor(language, value * palette.textScale)
  return [
    {
      theme: 'towns',
      layer: {
        id: 'towns-names',
        type: 'symbol',
        source: 'towns',
        filter: shown(context),
        layout: {
          'text-field': nameIn(language),
          'text-font': fontFor(language),
          'text-size': byZoom(
            [4, ['case', isLarge, size(11), size(9.5)]],
            [9, ['case', isLarge, size(16), isMiddling, size(13.5), size(11.5)]],
          ),
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.55,
          'text-justify': 'auto',
          'text-max-width': 8,
          'symbol-sort-key': order,
        },
        paint: { 'text-color': palette.quietText, 'text-halo-color': palette.halo, 'text-halo-width': 1.3 },
      },
    },
  ]
}
