import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { AtlasLayer, Entry, LayerGroup, StyleContext } from '../entry'
import { fontFor, sizeFor } from '../expressions'

type Drawn = 'drawings' | 'sketch'

const part = (name: string): FilterSpecification => ['==', ['get', 'part'], name]
const base = (layer: AtlasLayer): Entry => ({ theme: 'base', layer })

const outline = ({ palette }: StyleContext, source: Drawn, pending = false): AtlasLayer => ({
  id: `${source}-${pending ? 'pending' : 'line'}`,
  type: 'line',
  source,
  filter: part(pending ? 'pending' : 'line'),
  layout: { 'line-cap': 'round', 'line-join': 'round' },
  paint: {
    'line-color': palette.drawing,
    'line-width': (pending ? 1.6 : 2.6) * palette.lineScale,
    ...(pending && { 'line-dasharray': [1.5, 2] }),
  },
})

const ground = ({ palette }: StyleContext, source: Drawn): AtlasLayer => ({
  id: `${source}-area`,
  type: 'fill',
  source,
  filter: part('area'),
  paint: { 'fill-color': palette.drawing, 'fill-opacity': 0.16 },
})

const dot = ({ palette }: StyleContext, source: Drawn, name: 'point' | 'crossing', radius: number): AtlasLayer => ({
  id: `${source}-${name}`,
  type: 'circle',
  source,
  filter: part(name),
  paint: {
    'circle-radius': radius * palette.lineScale,
    'circle-color': name === 'crossing' ? palette.casing : palette.symbolPaper,
    'circle-stroke-color': name === 'crossing' ? palette.corridor : palette.drawing,
    'circle-stroke-width': (name === 'crossing' ? 3 : 2) * palette.lineScale,
  },
})

const words = ({ palette, language }: StyleContext, source: Drawn): AtlasLayer => ({
  id: `${source}-words`,
  type: 'symbol',
  source,
  filter: part('label'),
  layout: {
    'text-field': ['get', 'label'],
    'text-font': fontFor(language, 'semibold'),
    'text-size': sizeFor(language, 11.5 * palette.textScale),
    'text-variable-anchor': ['bottom', 'top', 'left', 'right'],
    'text-radial-offset': 0.6,
    'text-allow-overlap': true,
  },
  paint: { 'text-color': palette.drawing, 'text-halo-color': palette.halo, 'text-halo-width': 2 },
})

/** What the reader drew and is drawing: always there, each figure with a switch of its own in the list. */
export const drawings: LayerGroup = (context) =>
  [
    ground(context, 'drawings'),
    outline(context, 'drawings'),
    dot(context, 'drawings', 'point', 4.5),
    dot(context, 'drawings', 'crossing', 6),
    ground(context, 'sketch'),
    outline(context, 'sketch'),
    outline(context, 'sketch', true),
    dot(context, 'sketch', 'point', 4),
    dot(context, 'sketch', 'crossing', 6),
  ].map(base)

/** Names and measures of what is drawn. */
export const drawingLabels: LayerGroup = (context) => [words(context, 'drawings'), words(context, 'sketch')].map(base)
