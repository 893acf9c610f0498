import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec'
import { COMMODITY_GROUPS } from '../../../domain/minerals/commodity-group'
import { SITE_SYMBOLS } from '../../../domain/minerals/symbology'
import type { AtlasLayer, LayerGroup, StyleContext } from '../entry'
import { byZoom, fontFor, shortNameIn, sizeFor } from '../expressions'
import { siteImage } from '../image-names'
import { ringPaint } from './circles'

const isFlagship: ExpressionSpecification = ['==', ['get', 'flagship'], true]
const isHollow: ExpressionSpecification = ['==', ['get', 'hollow'], true]

/** Sites that pass the filters; flagships and others have layers of their own, so that flagships lie on top. */
export const sitesShown = ({ siteIds }: StyleContext, flagships: boolean): FilterSpecification => {
  const rank: ExpressionSpecification = flagships ? isFlagship : ['!', isFlagship]
  return siteIds === null ? rank : ['all', rank, ['in', ['get', 'id'], ['literal', [...siteIds]]]]
}

const image = ({ colourTheme }: StyleContext): ExpressionSpecification => {
  const table = (hollow: boolean): ExpressionSpecification =>
    [
      'match',
      ['get', 'commodityGroup'],
      ...COMMODITY_GROUPS.flatMap((group) => [group, siteImage(group, hollow, colourTheme)]),
      siteImage('industrial', hollow, colourTheme),
    ] as unknown as ExpressionSpecification
  return ['case', isHollow, table(true), table(false)]
}

/** A ring that shows which site is selected or pointed at. */
export const siteRings: LayerGroup = (context) => {
  const { palette, siteIds } = context
  return [
    {
      theme: 'sites',
      layer: {
        id: 'sites-ring',
        type: 'circle',
        source: 'deposits',
        filter: siteIds === null ? true : ['in', ['get', 'id'], ['literal', [...siteIds]]],
        paint: ringPaint(palette, ['case', isFlagship, 16, 11], ['case', isFlagship, 22, 17]),
      },
    },
  ]
}

export const siteSymbols: LayerGroup = (context) => {
  const { palette } = context
  const legend = COMMODITY_GROUPS.map((group) => ({
    id: group,
    swatch: { kind: 'site', hollow: false, paper: palette.symbolPaper, ...SITE_SYMBOLS[group] } as const,
  }))
  const approximate = { kind: 'site', hollow: true, paper: palette.symbolPaper, ...SITE_SYMBOLS.coal } as const
  return [
    {
      theme: 'sites',
      pickable: 'site',
      layer: {
        id: 'sites-symbols',
        type: 'symbol',
        source: 'deposits',
        filter: sitesShown(context, false),
        layout: {
          'icon-image': image(context),
          'icon-size': byZoom(
            [3.2, 0.34 * palette.textScale],
            [4.4, 0.52 * palette.textScale],
            [6, 0.68 * palette.textScale],
            [9, palette.textScale],
          ),
          'icon-allow-overlap': true,
          'icon-padding': 0,
        },
        paint: { 'icon-opacity': 0.96 },
      },
      legend: [...legend, { id: 'site-approximate', swatch: { ...approximate, letter: '' } }],
    },
  ]
}

/** Saindak, Duddar and the two Thar blocks: the pins of the speech, larger and above everything. */
export const flagshipSymbols: LayerGroup = (context) => [
  {
    theme: 'sites',
    pickable: 'site',
    layer: {
      id: 'sites-flagships',
      type: 'symbol',
      source: 'deposits',
      filter: sitesShown(context, true),
      layout: {
        'icon-image': image(context),
        'icon-size': byZoom(
          [3.2, 0.58 * context.palette.textScale],
          [4.4, 0.95 * context.palette.textScale],
          [6, 1.15 * context.palette.textScale],
          [9, 1.5 * context.palette.textScale],
        ),
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    },
  },
]

const names = (context: StyleContext, flagships: boolean): AtlasLayer => {
  const { palette, language } = context
  const size = (value: number): number => sizeFor(language, value * palette.textScale)
  return {
    id: flagships ? 'sites-flagship-names' : 'sites-names',
    type: 'symbol',
    source: 'deposits',
    minzoom: flagships ? 0 : 6.4,
    filter: sitesShown(context, flagships),
    layout: {
      'text-field': shortNameIn(language),
      'text-font': fontFor(language, flagships ? 'semibold' : 'regular'),
      'text-size': flagships
        ? byZoom([3.2, size(9.5)], [4.4, size(11.5)], [8, size(15)])
        : byZoom([6, size(9.5)], [9, size(12)]),
      'text-variable-anchor': [
        'left',
        'right',
        'top',
        'bottom',
        'top-left',
        'top-right',
        'bottom-left',
        'bottom-right',
      ],
      'text-radial-offset': flagships ? byZoom([4, 1.6], [9, 1.8]) : byZoom([6, 1.3], [9, 1.45]),
      'text-justify': 'auto',
      'text-max-width': flagships ? 10 : 9,
    },
    paint: {
      'text-color': flagships ? palette.text : palette.quietText,
      'text-halo-color': palette.halo,
      'text-halo-width': flagships ? 2 : 1.4,
    },
  }
}

/** Names of the quieter sites, once there is room. */
export const siteLabels: LayerGroup = (context) => [{ theme: 'sites', layer: names(context, false) }]

export const flagshipLabels: LayerGroup = (context) => [{ theme: 'sites', layer: names(context, true) }]
