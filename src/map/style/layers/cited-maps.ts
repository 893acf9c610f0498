import type { LayerGroup } from '../entry'
import { byState, isSelected } from '../expressions'
import { hatchImage } from '../image-names'

/** Published maps that can be cited one by one: hatched, so that they never look like a share of mapped land. */
export const citedMaps: LayerGroup = ({ palette, colourTheme }) => [
  {
    theme: 'cited-maps',
    pickable: 'cited-map',
    layer: {
      id: 'cited-maps-ground',
      type: 'fill',
      source: 'cited-maps',
      paint: { 'fill-color': palette.citedMap, 'fill-opacity': byState(0.28, 0.2, 0.07) },
    },
  },
  {
    theme: 'cited-maps',
    layer: {
      id: 'cited-maps-hatch',
      type: 'fill',
      source: 'cited-maps',
      paint: { 'fill-pattern': hatchImage(colourTheme), 'fill-opacity': 0.6 },
    },
    legend: [
      {
        id: 'cited-map',
        swatch: { kind: 'fill', fill: palette.citedMap, opacity: 0.15, stroke: palette.citedMap, hatched: true },
      },
    ],
  },
  {
    theme: 'cited-maps',
    layer: {
      id: 'cited-maps-outline',
      type: 'line',
      source: 'cited-maps',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', isSelected, palette.selection, palette.citedMap],
        'line-width': ['case', isSelected, 2.6 * palette.lineScale, 1.3 * palette.lineScale],
      },
    },
  },
]
