import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { LayerGroup, StyleContext } from '../entry'
import { byState, byZoom, isSelected } from '../expressions'
import { arrowImage, GUARD_IMAGE } from '../image-names'

/** The schematic dash, in line widths. */
export const SCHEMATIC_DASH = [2.2, 1.3] as const

const isSchematic: ExpressionSpecification = ['==', ['get', 'schematic'], true]
const chosen = ({ variant }: StyleContext): ExpressionSpecification => ['==', ['get', 'variant'], variant]
const colourOfChosen = ({ palette, ownColours, variant }: StyleContext): string =>
  ownColours[variant] ?? palette.corridor

/** Own courses carry the colour the user gave them. */
const colourOfOthers = ({ palette, ownColours }: StyleContext): string | ExpressionSpecification =>
  Object.keys(ownColours).length === 0 ? palette.corridor : ['coalesce', ['get', 'colour'], palette.corridor]

const all = (...parts: ExpressionSpecification[]): FilterSpecification => ['all', ...parts] as FilterSpecification

const width = ({ palette }: StyleContext, least: number, most: number): ExpressionSpecification =>
  byZoom([3.2, least * 0.6 * palette.lineScale], [4.4, least * palette.lineScale], [9, most * palette.lineScale])

/** The variant that is not chosen stays faintly there, to be compared with. */
const others: LayerGroup = (context) => {
  const { palette } = context
  return [
    {
      theme: 'corridor',
      pickable: 'leg',
      layer: {
        id: 'corridor-other',
        type: 'line',
        source: 'corridor',
        filter: all(['!', chosen(context)]),
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colourOfOthers(context),
          'line-opacity': 0.45,
          'line-width': width(context, 1, 2.2),
          'line-dasharray': [1.4, 1.8],
        },
      },
      legend: [
        {
          id: 'corridor-other',
          swatch: { kind: 'line', colour: palette.corridor, width: 1.4, dash: [1.4, 1.8], opacity: 0.55 },
        },
      ],
    },
  ]
}

const focus: LayerGroup = (context) => [
  {
    theme: 'corridor',
    layer: {
      id: 'corridor-focus',
      type: 'line',
      source: 'corridor',
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': ['case', isSelected, context.palette.selection, context.palette.corridorText],
        'line-opacity': byState(0.55, 0.35, 0),
        'line-width': width(context, 9, 15),
      },
    },
  },
]

/** The one loud line: vermilion on a white casing; dashed where it is schematic, solid where it was surveyed. */
const loud: LayerGroup = (context) => {
  const { palette } = context
  return [
    {
      theme: 'corridor',
      pickable: 'leg',
      layer: {
        id: 'corridor-casing',
        type: 'line',
        source: 'corridor',
        filter: all(chosen(context)),
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': palette.casing, 'line-opacity': 0.95, 'line-width': width(context, 6, 10) },
      },
    },
    {
      theme: 'corridor',
      layer: {
        id: 'corridor-schematic',
        type: 'line',
        source: 'corridor',
        filter: all(chosen(context), isSchematic),
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': colourOfChosen(context),
          'line-width': width(context, 3.1, 5.4),
          'line-dasharray': [...SCHEMATIC_DASH],
        },
      },
      legend: [
        {
          id: 'corridor-selected',
          swatch: {
            kind: 'line',
            colour: palette.corridor,
            width: 3,
            dash: [...SCHEMATIC_DASH],
            casing: palette.casing,
          },
        },
      ],
    },
    {
      theme: 'corridor',
      layer: {
        id: 'corridor-aligned',
        type: 'line',
        source: 'corridor',
        filter: all(chosen(context), ['!', isSchematic]),
        layout: { 'line-cap': 'round', 'line-join': 'round' },
        paint: { 'line-color': colourOfChosen(context), 'line-width': width(context, 3.1, 5.4) },
      },
    },
  ]
}

/** Arrowheads in the direction of travel, from the mines to the sea. */
const arrows: LayerGroup = (context) => [
  {
    theme: 'corridor',
    layer: {
      id: 'corridor-arrows',
      type: 'symbol',
      source: 'corridor',
      filter: all(chosen(context)),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 110,
        'icon-image': arrowImage(context.colourTheme),
        'icon-size': byZoom([4, 0.6 * context.palette.lineScale], [9, 1.05 * context.palette.lineScale]),
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-rotation-alignment': 'map',
      },
    },
  },
]

export const corridor: LayerGroup = (context) => [
  ...others(context),
  ...focus(context),
  ...loud(context),
  ...arrows(context),
]

/** Unseen marks all along the line: they are placed before any label, so that no label ever covers the corridor. */
export const corridorGuard: LayerGroup = (context) => [
  {
    theme: 'corridor',
    layer: {
      id: 'corridor-guard',
      type: 'symbol',
      source: 'corridor',
      filter: all(chosen(context)),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 12,
        'icon-image': GUARD_IMAGE,
        'icon-padding': 0,
        'icon-allow-overlap': true,
        'icon-rotation-alignment': 'viewport',
      },
    },
  },
]
