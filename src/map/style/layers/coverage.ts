import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { LayerGroup, Shading } from '../entry'
import { byZoom } from '../expressions'
import { sheetsIn } from './toposheets'

const NAME_OF = { sheets: 'sheet', provinces: 'code' } as const
/** At a share of one; ticked sheets, which count whole, are about as dark. */
const DARKEST = 0.55
/** What a comparison of sheets lies on where they are ticked. */
export const TICKED_TINT = 0.42

/** A constant while nothing is shaded: an expression of the features would cost a GPU program more at the start. */
const opacityBy = (shading: Shading | null, by: Shading['by']): number | ExpressionSpecification =>
  shading?.by === by
    ? ['*', DARKEST, ['coalesce', ['get', ['get', NAME_OF[by]], ['literal', { ...shading.shares }]], 0]]
    : 0

/**
 * The sheets on the user's own list: ticked, pasted or imported; and, by the share that is mapped, the sheets or the
 * provinces that polygons cover. Never the state of mapping.
 */
export const coverage: LayerGroup = ({ palette, sheets, shading }) => [
  {
    theme: 'coverage',
    layer: {
      id: 'coverage-provinces',
      type: 'fill',
      source: 'provinces',
      paint: {
        'fill-color': palette.coverage,
        'fill-opacity': opacityBy(shading, 'provinces'),
        'fill-antialias': false,
      },
    },
    legend: [
      {
        id: 'covered-provinces',
        swatch: { kind: 'fill', fill: palette.coverage, opacity: 0.25, stroke: palette.coverage },
      },
    ],
  },
  {
    theme: 'coverage',
    layer: {
      id: 'coverage-sheets',
      type: 'fill',
      source: 'toposheets',
      paint: { 'fill-color': palette.coverage, 'fill-opacity': opacityBy(shading, 'sheets'), 'fill-antialias': false },
    },
    legend: [
      {
        id: 'covered-part',
        swatch: { kind: 'fill', fill: palette.coverage, opacity: 0.25, stroke: palette.coverage },
      },
    ],
  },
  {
    theme: 'coverage',
    layer: {
      id: 'coverage-ticked',
      type: 'fill',
      source: 'toposheets',
      filter: sheetsIn(sheets),
      paint: { 'fill-color': palette.coverage, 'fill-opacity': TICKED_TINT, 'fill-antialias': false },
    },
    legend: [
      {
        id: 'ticked-sheet',
        swatch: { kind: 'fill', fill: palette.coverage, opacity: TICKED_TINT, stroke: palette.coverage },
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
