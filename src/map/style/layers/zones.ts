import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import { ZONE_KINDS } from '../../../domain/places/zone'
import type { LayerGroup, StyleContext } from '../entry'
import { byZoom, fontFor, shortNameIn, sizeFor } from '../expressions'
import { zoneImage } from '../image-names'
import { ZONE_PATHS } from '../zone-symbols'
import { ringPaint } from './circles'

const image = ({ colourTheme }: StyleContext): ExpressionSpecification =>
  [
    'match',
    ['get', 'kind'],
    ...ZONE_KINDS.flatMap((kind) => [kind, zoneImage(kind, colourTheme)]),
    zoneImage('sez', colourTheme),
  ] as unknown as ExpressionSpecification

/** A ring that shows which zone is selected or pointed at. */
export const zoneRings: LayerGroup = ({ palette }) => [
  {
    theme: 'zones',
    layer: {
      id: 'zones-ring',
      type: 'circle',
      source: 'zones',
      paint: ringPaint(palette, 7, 10),
    },
  },
]

export const zoneSymbols: LayerGroup = (context) => {
  const { palette } = context
  const { zone: colour, halo: glyph, symbolPaper: paper } = palette
  const swatch = (path: string) => ({ kind: 'zone', path, colour, glyph, paper }) as const
  return [
    {
      theme: 'zones',
      pickable: 'zone',
      layer: {
        id: 'zones-symbols',
        type: 'symbol',
        source: 'zones',
        layout: {
          'icon-image': image(context),
          'icon-size': byZoom(
            [3.2, 0.28 * palette.textScale],
            [4.4, 0.42 * palette.textScale],
            [6, 0.52 * palette.textScale],
            [9, 0.9 * palette.textScale],
          ),
          'icon-anchor': 'bottom',
          'icon-allow-overlap': true,
          'icon-padding': 0,
        },
      },
      legend: [
        { id: 'zone-port', swatch: swatch(ZONE_PATHS.port) },
        { id: 'zone-other', swatch: swatch(ZONE_PATHS.sez) },
      ],
    },
  ]
}

export const zoneLabels: LayerGroup = ({ palette, language }) => [
  {
    theme: 'zones',
    layer: {
      id: 'zones-names',
      type: 'symbol',
      source: 'zones',
      minzoom: 6.2,
      layout: {
        'text-field': shortNameIn(language),
        'text-font': fontFor(language),
        'text-size': sizeFor(language, 10.5 * palette.textScale),
        'text-variable-anchor-offset': [
          'left',
          [1.3, -0.9],
          'right',
          [-1.3, -0.9],
          'top',
          [0, 0.5],
          'bottom',
          [0, -2.6],
        ],
        'text-max-width': 9,
        'text-justify': 'auto',
      },
      paint: { 'text-color': palette.zoneText, 'text-halo-color': palette.halo, 'text-halo-width': 1.4 },
    },
  },
]
