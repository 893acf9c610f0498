import type { LayerGroup } from '../entry'

/** The ground within the chosen distance of the corridor. */
export const buffer: LayerGroup = ({ palette }) => [
  {
    theme: 'buffer',
    layer: {
      id: 'buffer-ground',
      type: 'fill',
      source: 'buffer',
      paint: { 'fill-color': palette.buffer, 'fill-opacity': 0.09 },
    },
    legend: [{ id: 'buffer', swatch: { kind: 'fill', fill: palette.buffer, opacity: 0.12, stroke: palette.buffer } }],
  },
  {
    theme: 'buffer',
    layer: {
      id: 'buffer-rim',
      type: 'line',
      source: 'buffer',
      paint: {
        'line-color': palette.buffer,
        'line-opacity': 0.75,
        'line-width': 1.2 * palette.lineScale,
        'line-dasharray': [1, 2.4],
      },
      layout: { 'line-cap': 'round' },
    },
  },
]
