import type { LayerGroup } from '../entry'
import { crossImage } from '../image-names'

/** What the selected site's record says about its place: the circle of its accuracy and every published coordinate. */
export const selection: LayerGroup = ({ palette, colourTheme }) => [
  {
    theme: 'sites',
    layer: {
      id: 'selection-accuracy',
      type: 'fill',
      source: 'selection',
      filter: ['==', ['get', 'part'], 'accuracy'],
      paint: { 'fill-color': palette.selection, 'fill-opacity': 0.07 },
    },
  },
  {
    theme: 'sites',
    layer: {
      id: 'selection-accuracy-rim',
      type: 'line',
      source: 'selection',
      filter: ['==', ['get', 'part'], 'accuracy'],
      paint: {
        'line-color': palette.selection,
        'line-opacity': 0.7,
        'line-width': 1.4 * palette.lineScale,
        'line-dasharray': [2, 2],
      },
    },
  },
  {
    theme: 'sites',
    layer: {
      id: 'selection-published',
      type: 'circle',
      source: 'selection',
      filter: ['==', ['get', 'part'], 'accepted'],
      paint: {
        'circle-radius': 3.5 * palette.lineScale,
        'circle-color': palette.symbolPaper,
        'circle-opacity': 0.7,
        'circle-stroke-color': palette.quietText,
        'circle-stroke-width': 1.4 * palette.lineScale,
        'circle-stroke-opacity': 0.8,
      },
    },
  },
  {
    theme: 'sites',
    layer: {
      id: 'selection-rejected',
      type: 'symbol',
      source: 'selection',
      filter: ['==', ['get', 'part'], 'rejected'],
      layout: { 'icon-image': crossImage(colourTheme), 'icon-allow-overlap': true, 'icon-ignore-placement': true },
      paint: { 'icon-opacity': 0.8 },
    },
  },
]
