import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { LayerGroup } from '../entry'
import { byZoom } from '../expressions'

const rank: ExpressionSpecification = ['coalesce', ['get', 'rank'], 8]

/** Lakes, and rivers that grow with their rank and the zoom. */
export const water: LayerGroup = ({ palette }) => [
  {
    theme: 'water',
    layer: {
      id: 'rivers',
      type: 'line',
      source: 'rivers',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.river,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 4, ['case', ['<=', rank, 3], 0.85, 0.25], 7, 0.85],
        'line-width': byZoom(
          [4, ['case', ['<=', rank, 1], 1.1, ['<=', rank, 3], 0.7, 0.35]],
          [8, ['case', ['<=', rank, 1], 2.4, ['<=', rank, 3], 1.6, 0.9]],
        ),
      },
    },
    legend: [{ id: 'rivers', swatch: { kind: 'line', colour: palette.river, width: 1.6 } }],
  },
  {
    theme: 'water',
    layer: {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      paint: { 'fill-color': palette.lake, 'fill-outline-color': palette.river },
    },
    legend: [{ id: 'lakes', swatch: { kind: 'fill', fill: palette.lake, opacity: 1, stroke: palette.river } }],
  },
]
