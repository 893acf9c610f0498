import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Entry, LayerGroup, StyleContext } from '../entry'
import { byState, byZoom, isHovered, isSelected } from '../expressions'
import type { LegendId } from '../legend-row'

const perProvince = (balochistan: string, pakhtunkhwa: string, other: string): ExpressionSpecification => [
  'match',
  ['get', 'code'],
  'PK-BA',
  balochistan,
  'PK-KP',
  pakhtunkhwa,
  other,
]

const isMain: ExpressionSpecification = ['in', ['get', 'code'], ['literal', ['PK-BA', 'PK-KP']]]

type Wash = {
  readonly id: LegendId
  readonly filter: ExpressionSpecification
  readonly fill: string
  readonly band: string
  readonly opacity: number
}

const washes = ({ palette }: StyleContext): readonly Wash[] => [
  {
    id: 'balochistan',
    filter: ['==', ['get', 'code'], 'PK-BA'],
    fill: palette.balochistan,
    band: palette.balochistanBand,
    opacity: palette.wash,
  },
  {
    id: 'pakhtunkhwa',
    filter: ['==', ['get', 'code'], 'PK-KP'],
    fill: palette.pakhtunkhwa,
    band: palette.pakhtunkhwaBand,
    opacity: palette.wash,
  },
  {
    id: 'other-provinces',
    filter: ['!', isMain],
    fill: palette.otherWash,
    band: palette.otherBand,
    opacity: palette.wash * 0.6,
  },
]

/** Washes over the relief with a band inside each border; Balochistan and Khyber Pakhtunkhwa carry the colour. */
export const provinces: LayerGroup = (context) => {
  const { palette } = context
  const fills = washes(context).map(
    ({ id, filter, fill, band, opacity }): Entry => ({
      theme: 'provinces',
      pickable: 'province',
      layer: {
        id: `provinces-wash-${id}`,
        type: 'fill',
        source: 'provinces',
        filter,
        paint: { 'fill-color': fill, 'fill-opacity': opacity, 'fill-antialias': false },
      },
      legend: [{ id, swatch: { kind: 'fill', fill, opacity, stroke: band } }],
    }),
  )
  const fringes = washes(context).map(
    ({ id, filter, fill, opacity }): Entry => ({
      theme: 'provinces',
      layer: {
        id: `provinces-fringe-${id}`,
        type: 'fill',
        source: 'coast-fringe',
        filter,
        paint: { 'fill-color': fill, 'fill-opacity': opacity, 'fill-antialias': false },
      },
    }),
  )
  return [
    ...fills,
    ...fringes,
    {
      theme: 'provinces',
      layer: {
        id: 'provinces-band',
        type: 'line',
        source: 'provinces',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': perProvince(palette.balochistanBand, palette.pakhtunkhwaBand, palette.otherBand),
          'line-opacity': ['case', isMain, 0.5, 0.3],
          'line-width': byZoom([4, 3.5], [6, 7], [9, 12]),
          'line-offset': byZoom([4, 1.75], [6, 3.5], [9, 6]),
        },
      },
    },
    {
      theme: 'provinces',
      layer: {
        id: 'provinces-focus',
        type: 'line',
        source: 'provinces',
        layout: { 'line-join': 'round' },
        paint: {
          'line-color': ['case', isSelected, palette.selection, isHovered, palette.quietText, palette.quietText],
          'line-opacity': byState(0.9, 0.45, 0),
          'line-width': 2.2 * palette.lineScale,
        },
      },
    },
  ]
}
