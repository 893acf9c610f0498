import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { AtlasLayer, LayerGroup, StyleContext } from '../entry'
import { byState, byZoom, fontFor, isSelected, nameIn, sizeFor } from '../expressions'

const onChosen = ({ variant }: StyleContext): ExpressionSpecification => ['in', variant, ['get', 'variants']]

const posts = ({ palette }: StyleContext, major: boolean): AtlasLayer => ({
  id: major ? 'corridor-posts-major' : 'corridor-posts-minor',
  type: 'circle',
  source: 'corridor-marks',
  minzoom: major ? 6.4 : 8.4,
  filter: ['==', ['get', 'part'], major ? 'post-major' : 'post-minor'],
  paint: {
    'circle-radius': (major ? 3.2 : 1.7) * palette.lineScale,
    'circle-color': palette.casing,
    'circle-stroke-color': palette.corridorText,
    'circle-stroke-width': 1.1 * palette.lineScale,
  },
})

/** Kilometre posts along the chosen variant: every fifty from afar, every ten from near. */
export const corridorPosts: LayerGroup = (context) => [
  { theme: 'corridor', layer: posts(context, false) },
  { theme: 'corridor', layer: posts(context, true) },
]

/**
 * Where along the chosen course the reader stands, as the strip chart or “go to km” says. Its paint varies by state only
 * so that it shares a GPU program with the towns.
 */
export const corridorStation: LayerGroup = ({ palette }) => {
  const same = <T extends string | number>(value: T): ExpressionSpecification => ['case', isSelected, value, value]
  return [
    {
      theme: 'corridor',
      layer: {
        id: 'corridor-station',
        type: 'circle',
        source: 'corridor-station',
        paint: {
          'circle-radius': same(7 * palette.lineScale),
          'circle-color': same(palette.halo),
          'circle-stroke-color': same(palette.selection),
          'circle-stroke-width': same(3 * palette.lineScale),
        },
      },
    },
  ]
}

/** The kilometre at that mark. */
export const stationLabel: LayerGroup = ({ palette, language }) => [
  {
    theme: 'corridor',
    layer: {
      id: 'corridor-station-number',
      type: 'symbol',
      source: 'corridor-station',
      layout: {
        'text-field': ['get', 'label'],
        'text-font': fontFor(language, 'semibold'),
        'text-size': sizeFor(language, 12 * palette.textScale),
        'text-anchor': 'bottom',
        'text-offset': [0, -0.9],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
    },
  },
]

/** The towns of the corridor: small ringed dots. */
export const corridorNodes: LayerGroup = (context) => {
  const { palette } = context
  const size = (selected: number, rest: number): ExpressionSpecification => [
    'case',
    isSelected,
    selected * palette.lineScale,
    rest * palette.lineScale,
  ]
  return [
    {
      theme: 'corridor',
      pickable: 'node',
      layer: {
        id: 'corridor-nodes',
        type: 'circle',
        source: 'corridor-nodes',
        filter: onChosen(context),
        paint: {
          'circle-radius': byZoom([3.2, size(3, 2.4)], [4.4, size(4.2, 3.6)], [9, size(7, 6.4)]),
          'circle-color': ['case', isSelected, palette.halo, palette.casing],
          'circle-stroke-color': ['case', isSelected, palette.selection, palette.corridor],
          'circle-stroke-width': ['*', palette.lineScale, byState(4, 3, 2.2)],
        },
      },
      legend: [
        { id: 'corridor-node', swatch: { kind: 'dot', fill: palette.casing, stroke: palette.corridor, radius: 4.5 } },
      ],
    },
  ]
}

/** Straight length beside published road length, along each leg; the words come with the feature. */
export const legLabels: LayerGroup = (context) => {
  const { palette, language } = context
  return [
    {
      theme: 'corridor',
      layer: {
        id: 'corridor-post-numbers',
        type: 'symbol',
        source: 'corridor-marks',
        minzoom: 7,
        filter: ['==', ['get', 'part'], 'post-major'],
        layout: {
          'text-field': ['get', 'label'],
          'text-font': fontFor(language),
          'text-size': sizeFor(language, 9.5 * palette.textScale),
          'text-anchor': ['get', 'anchor'],
          'text-offset': ['case', ['==', ['get', 'anchor'], 'left'], ['literal', [0.9, 0]], ['literal', [-0.9, 0]]],
        },
        paint: { 'text-color': palette.corridorText, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
      },
    },
    {
      theme: 'corridor',
      layer: {
        id: 'corridor-lengths',
        type: 'symbol',
        source: 'corridor-marks',
        // Only where the words are no longer than the leg they stand along.
        filter: ['all', ['==', ['get', 'part'], 'leg'], ['>=', ['zoom'], ['get', 'fitsFrom']]],
        layout: {
          'text-field': ['get', 'label'],
          'text-font': fontFor(language, 'semibold'),
          'text-size': byZoom(
            [6, sizeFor(language, 10 * palette.textScale)],
            [9, sizeFor(language, 12.5 * palette.textScale)],
          ),
          'text-rotate': ['get', 'turn'],
          'text-rotation-alignment': 'map',
          'text-offset': [0, -1.35],
          'text-max-width': 40,
          'text-allow-overlap': true,
          'text-ignore-placement': true,
        },
        paint: { 'text-color': palette.corridorText, 'text-halo-color': palette.halo, 'text-halo-width': 1.8 },
      },
    },
  ]
}

/** Names of the corridor's towns; they come before every other name. */
export const nodeLabels: LayerGroup = (context) => {
  const { palette, language } = context
  return [
    {
      theme: 'corridor',
      layer: {
        id: 'corridor-node-names',
        type: 'symbol',
        source: 'corridor-nodes',
        filter: onChosen(context),
        layout: {
          'text-field': nameIn(language),
          'text-font': fontFor(language, 'semibold'),
          'text-size': byZoom(
            [3.2, sizeFor(language, 9.5 * palette.textScale)],
            [4.4, sizeFor(language, 11.2 * palette.textScale)],
            [8, sizeFor(language, 15 * palette.textScale)],
          ),
          'text-variable-anchor': [
            'right',
            'left',
            'top-right',
            'bottom-right',
            'top-left',
            'bottom-left',
            'bottom',
            'top',
          ],
          'text-radial-offset': 0.75,
          'text-justify': 'auto',
          // from near, a town of the corridor is named even where symbols leave its name no free side
          'text-overlap': ['step', ['zoom'], 'never', 6.2, 'always'],
        },
        paint: { 'text-color': palette.text, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
      },
    },
  ]
}
