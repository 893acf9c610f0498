import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { LayerGroup, StyleContext } from '../entry'
import { byState, byZoom, fontFor, isSelected, nameIn, sizeFor } from '../expressions'

const population: ExpressionSpecification = ['coalesce', ['get', 'population'], 0]

/** A smaller place shows from a nearer zoom. */
export const SMALLEST_TOWN: ExpressionSpecification = [
  'step',
  ['zoom'],
  900_000,
  5,
  220_000,
  6,
  70_000,
  7,
  25_000,
  8,
  8_000,
  9,
  0,
]

const shown = ({ townsAtNodes }: StyleContext): FilterSpecification =>
  [
    'all',
    ['>=', population, SMALLEST_TOWN],
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
          'circle-radius': byZoom(
            [4, ['case', ['>=', population, 900_000], 2.6, 1.7]],
            [9, ['case', ['>=', population, 900_000], 5, ['>=', population, 70_000], 3.8, 2.6]],
          ),
          'circle-color': ['case', isSelected, palette.selection, palette.town],
          'circle-stroke-color': ['case', isSelected, palette.selection, palette.halo],
          'circle-stroke-width': byState(4, 2.5, 1),
          'circle-stroke-opacity': byState(0.6, 0.9, 0.9),
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
            [4, ['case', ['>=', population, 900_000], size(11), size(9.5)]],
            [9, ['case', ['>=', population, 900_000], size(16), ['>=', population, 70_000], size(13.5), size(11.5)]],
          ),
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.55,
          'text-justify': 'auto',
          'text-max-width': 8,
          'symbol-sort-key': ['-', population],
        },
        paint: { 'text-color': palette.quietText, 'text-halo-color': palette.halo, 'text-halo-width': 1.3 },
      },
    },
  ]
}
