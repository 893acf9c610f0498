import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { LayerGroup } from '../entry'
import { byState, byZoom, fontFor, isSelected } from '../expressions'

/** Zoom at which a 15′ sheet is wide enough for its number. */
export const SHEET_LABELS_FROM = 7.4
/** Zoom from which a click on the grid means a sheet rather than the province below. */
const SHEETS_PICKED_FROM = 5.5

/** The survey-sheet grid; an unseen fill makes each sheet something to point at. */
export const toposheets: LayerGroup = ({ palette }) => [
  {
    theme: 'toposheets',
    pickable: 'sheet',
    layer: {
      id: 'toposheets-ground',
      type: 'fill',
      source: 'toposheets',
      minzoom: SHEETS_PICKED_FROM,
      paint: { 'fill-color': palette.grid, 'fill-opacity': byState(0.28, 0.16, 0) },
    },
  },
  {
    theme: 'toposheets',
    layer: {
      id: 'toposheets-grid',
      type: 'line',
      source: 'toposheets',
      paint: {
        'line-color': palette.grid,
        'line-width': byZoom([4, 0.25 * palette.lineScale], [8, 0.9 * palette.lineScale]),
        'line-opacity': byZoom([4, 0.45], [8, 0.8]),
      },
    },
    legend: [{ id: 'toposheet', swatch: { kind: 'fill', fill: palette.grid, opacity: 0, stroke: palette.grid } }],
  },
  {
    theme: 'toposheets',
    layer: {
      id: 'toposheets-focus',
      type: 'line',
      source: 'toposheets',
      paint: {
        'line-color': ['case', isSelected, palette.selection, palette.grid],
        'line-width': 2.4 * palette.lineScale,
        'line-opacity': byState(1, 0.8, 0),
      },
    },
  },
]

/** Numbers in the corner of the page stay readable over relief thanks to their halo. */
export const toposheetLabels: LayerGroup = ({ palette }) => [
  {
    theme: 'toposheets',
    layer: {
      id: 'toposheets-numbers',
      type: 'symbol',
      source: 'toposheets',
      minzoom: SHEET_LABELS_FROM,
      layout: {
        'text-field': ['get', 'label'],
        'text-font': fontFor('en'),
        'text-size': byZoom([7.4, 9.5 * palette.textScale], [10, 14 * palette.textScale]),
      },
      paint: { 'text-color': palette.gridText, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
    },
  },
]

/** A filter for the sheets of a list. */
export const sheetsIn = (sheets: readonly string[]): FilterSpecification => [
  'in',
  ['get', 'sheet'],
  ['literal', [...sheets]],
]
