import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Entry, LayerGroup } from '../entry'
import { byZoom } from '../expressions'

const rank: ExpressionSpecification = ['coalesce', ['get', 'rank'], 8]

type Rivers = {
  readonly id: string
  readonly filter: ExpressionSpecification
  /** At zoom 4 and 8. */
  readonly width: readonly [number, number]
  /** Opacity at zoom 4. */
  readonly faint: number
}

/** From the streams of Balochistan up to the Indus; the smallest are faint until there is room for them. */
const CLASSES: readonly Rivers[] = [
  { id: 'streams', filter: ['>', rank, 3], width: [0.35, 0.9], faint: 0.25 },
  { id: 'rivers', filter: ['all', ['>', rank, 1], ['<=', rank, 3]], width: [0.7, 1.6], faint: 0.85 },
  { id: 'rivers-great', filter: ['<=', rank, 1], width: [1.1, 2.4], faint: 0.85 },
]

/** Lakes, and rivers that grow with their rank and the zoom. */
export const water: LayerGroup = ({ palette }) => [
  ...CLASSES.map(
    ({ id, filter, width, faint }): Entry => ({
      theme: 'water',
      layer: {
        id,
        type: 'line',
        source: 'rivers',
        filter,
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: {
          'line-color': palette.river,
          'line-opacity': byZoom([4, faint], [7, 0.85]),
          'line-width': byZoom([4, width[0]], [8, width[1]]),
        },
      },
      ...(id === 'rivers' && {
        legend: [{ id: 'rivers', swatch: { kind: 'line', colour: palette.river, width: 1.6 } }] as const,
      }),
    }),
  ),
  {
    theme: 'water',
    layer: {
      id: 'lakes',
      type: 'fill',
      source: 'lakes',
      paint: { 'fill-color': palette.lake, 'fill-antialias': false },
    },
    legend: [{ id: 'lakes', swatch: { kind: 'fill', fill: palette.lake, opacity: 1, stroke: palette.river } }],
  },
  {
    theme: 'water',
    layer: {
      id: 'lakes-shore',
      type: 'line',
      source: 'lakes',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.river, 'line-width': 0.8 },
    },
  },
]
