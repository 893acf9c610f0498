import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { LayerGroup, StyleContext } from '../entry'
import { byZoom, fontFor, nameIn, sizeFor, spacingFor } from '../expressions'

const kind = (name: string): ExpressionSpecification => ['==', ['get', 'kind'], name]

const rank: ExpressionSpecification = ['coalesce', ['get', 'rank'], 9]

/** Small territories wait for a nearer zoom. */
const LARGEST_RANK: ExpressionSpecification = ['step', ['zoom'], 1, 6, 2, 7.5, 9]
const inRank: ExpressionSpecification = ['<=', rank, LARGEST_RANK]

/** Countries and the sea: set wide and quiet, they belong to the page. */
export const pageLabels: LayerGroup = ({ palette, language }) => {
  const size = (value: number): number => sizeFor(language, value * palette.textScale)
  const caps = language === 'ur' ? 'none' : 'uppercase'
  return [
    {
      theme: 'base',
      layer: {
        id: 'country-names',
        type: 'symbol',
        source: 'labels',
        filter: ['all', kind('country'), inRank],
        maxzoom: 8,
        layout: {
          'text-field': nameIn(language),
          'text-font': fontFor(language),
          'text-size': byZoom([4, size(11)], [7, size(17)]),
          'text-letter-spacing': spacingFor(language, 0.32),
          'text-transform': caps,
          'text-max-width': 12,
          'symbol-sort-key': rank,
        },
        paint: { 'text-color': palette.countryText, 'text-halo-color': palette.neighbour, 'text-halo-width': 1.2 },
      },
    },
    {
      theme: 'base',
      layer: {
        id: 'sea-names',
        type: 'symbol',
        source: 'labels',
        filter: kind('sea'),
        layout: {
          'text-field': nameIn(language),
          'text-font': fontFor(language, 'italic'),
          'text-size': byZoom([4, size(13)], [7, size(20)]),
          'text-letter-spacing': spacingFor(language, 0.3),
          'text-max-width': 14,
        },
        paint: { 'text-color': palette.seaText, 'text-halo-color': palette.sea, 'text-halo-width': 1 },
      },
    },
  ]
}

const isMain: ExpressionSpecification = ['in', ['get', 'code'], ['literal', ['PK-BA', 'PK-KP']]]

type ProvinceNames = {
  readonly id: string
  readonly filter: ExpressionSpecification
  readonly colour: string
  /** Text size at zoom 4 and 7. */
  readonly sizes: readonly [number, number]
  readonly offset: [number, number]
  /** The two provinces are what the map is about: their names stand, and symbols are drawn over them. */
  readonly always: boolean
}

const provinceClasses = ({ palette }: StyleContext): readonly ProvinceNames[] => [
  {
    id: 'province-names',
    filter: ['all', ['!', isMain], inRank],
    colour: palette.provinceText,
    sizes: [9.5, 16],
    offset: [0, 0],
    always: false,
  },
  {
    id: 'province-names-balochistan',
    filter: ['==', ['get', 'code'], 'PK-BA'],
    colour: palette.balochistanText,
    sizes: [12, 24],
    offset: [0, 0],
    always: true,
  },
  {
    id: 'province-names-pakhtunkhwa',
    filter: ['==', ['get', 'code'], 'PK-KP'],
    colour: palette.pakhtunkhwaText,
    sizes: [9, 20],
    // the middle of Khyber Pakhtunkhwa is full of sites; further north there is room
    offset: [0.9, -2.6],
    always: true,
  },
]

/** Names of provinces and territories in wide capitals. */
export const provinceLabels: LayerGroup = (context) => {
  const { palette, language } = context
  const size = (value: number): number => sizeFor(language, value * palette.textScale)
  return provinceClasses(context).map(({ id, filter, colour, sizes, offset, always }) => ({
    theme: 'provinces',
    layer: {
      id,
      type: 'symbol',
      source: 'labels',
      filter: ['all', kind('province'), filter],
      maxzoom: 8.5,
      layout: {
        'text-field': nameIn(language),
        'text-font': fontFor(language, 'semibold'),
        'text-size': byZoom([3.2, size(sizes[0] * 0.7)], [4, size(sizes[0])], [7, size(sizes[1])]),
        'text-letter-spacing': spacingFor(language, 0.26),
        'text-transform': language === 'ur' ? 'none' : 'uppercase',
        'text-max-width': 8,
        'text-line-height': 1.4,
        'text-offset': offset,
        'text-allow-overlap': always,
        'symbol-sort-key': rank,
      },
      paint: {
        'text-color': colour,
        'text-halo-color': palette.halo,
        'text-halo-width': 1.4,
        'text-halo-blur': 0.6,
        'text-opacity': byZoom([4, 0.92], [7, 0.8], [8.5, 0]),
      },
    },
  }))
}

export const waterLabels: LayerGroup = ({ palette, language }) => [
  {
    theme: 'water',
    layer: {
      id: 'river-names',
      type: 'symbol',
      source: 'rivers',
      minzoom: 5.5,
      filter: ['has', 'name'],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 380,
        'text-field': nameIn(language),
        'text-font': fontFor(language, 'italic'),
        'text-size': byZoom(
          [5, sizeFor(language, 9.5 * palette.textScale)],
          [9, sizeFor(language, 12.5 * palette.textScale)],
        ),
        'text-letter-spacing': spacingFor(language, 0.08),
        'text-max-angle': 32,
      },
      paint: { 'text-color': palette.waterText, 'text-halo-color': palette.halo, 'text-halo-width': 1.2 },
    },
  },
]
