import type { LayerGroup } from '../entry'
import { byZoom } from '../expressions'
import { sheetsIn } from './toposheets'

/** The sheets on the user's own list: ticked, pasted or imported; never the state of mapping. */
export const coverage: LayerGroup = ({ palette, sheets }) => [
  {
    theme: 'coverage',
    layer: {
      id: 'coverage-ticked',
      type: 'fill',
      source: 'toposheets',
      filter: sheetsIn(sheets),
      paint: { 'fill-color': palette.coverage, 'fill-opacity': 0.42, 'fill-antialias': false },
    },
    legend: [
      {
        id: 'ticked-sheet',
        swatch: { kind: 'fill', fill: palette.coverage, opacity: 0.42, stroke: palette.coverage },
      },
    ],
  },
  {
    theme: 'coverage',
    layer: {
      id: 'coverage-outline',
      type: 'line',
      source: 'toposheets',
      filter: sheetsIn(sheets),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.coverage,
        'line-width': byZoom([4, 0.8 * palette.lineScale], [8, 1.8 * palette.lineScale]),
      },
    },
  },
]
