import type { LayerGroup } from '../entry'
import { byZoom } from '../expressions'

/** The paper, which is also what the neighbours are printed on; Pakistan a little lighter and warmer. */
export const pageBelow: LayerGroup = ({ palette }) => [
  { theme: 'base', layer: { id: 'page', type: 'background', paint: { 'background-color': palette.neighbour } } },
  {
    theme: 'base',
    layer: {
      id: 'land',
      type: 'fill',
      source: 'provinces',
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
  },
  // where the better coast lies outside the province's polygon: painted as land, never measured or picked
  {
    theme: 'base',
    layer: {
      id: 'land-fringe',
      type: 'fill',
      source: 'coast-fringe',
      paint: { 'fill-color': palette.land, 'fill-antialias': false },
    },
  },
]

/**
 * The sea lies over the province washes because the two coastlines differ by about 0.5 km, and this one is the better.
 * Its rim is drawn inwards, as the shelf line of a printed map.
 */
export const sea: LayerGroup = ({ palette }) => [
  {
    theme: 'base',
    layer: { id: 'sea', type: 'fill', source: 'sea', paint: { 'fill-color': palette.sea, 'fill-antialias': false } },
  },
  {
    theme: 'base',
    layer: {
      id: 'sea-shelf',
      type: 'line',
      source: 'sea',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.shelfGlow,
        'line-opacity': 0.75,
        'line-width': byZoom([4, 4], [8, 9]),
        'line-offset': byZoom([4, 2], [8, 4]),
        'line-blur': byZoom([4, 2.5], [8, 5]),
      },
    },
  },
  {
    theme: 'base',
    layer: {
      id: 'coast',
      type: 'line',
      source: 'sea',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.shelf, 'line-width': byZoom([4, 0.7], [9, 1.4]) },
    },
    legend: [{ id: 'sea', swatch: { kind: 'fill', fill: palette.sea, opacity: 1, stroke: palette.shelf } }],
  },
]

/** Beyond the data the plate ends, as a printed one does: margin and neat line. */
export const plateMargin: LayerGroup = ({ palette }) => [
  {
    theme: 'base',
    layer: {
      id: 'plate-margin',
      type: 'fill',
      source: 'plate',
      filter: ['==', ['get', 'part'], 'margin'],
      paint: { 'fill-color': palette.margin, 'fill-antialias': false },
    },
  },
  {
    theme: 'base',
    layer: {
      id: 'plate-neatline',
      type: 'line',
      source: 'plate',
      filter: ['==', ['get', 'part'], 'neatline'],
      paint: { 'line-color': palette.neatline, 'line-width': 1.2 },
    },
  },
]
