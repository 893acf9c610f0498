import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { LayerGroup, StyleContext } from '../entry'
import { byState, byZoom, isHovered, isSelected } from '../expressions'

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

const wash = ({ palette }: StyleContext): ExpressionSpecification => ['case', isMain, palette.wash, palette.wash * 0.6]

/** Washes over the relief with a band inside each border; Balochistan and Khyber Pakhtunkhwa carry the colour. */
export const provinces: LayerGroup = (context) => {
  const { palette } = context
  return [
    {
      theme: 'provinces',
      pickable: 'province',
      layer: {
        id: 'provinces-wash',
        type: 'fill',
        source: 'provinces',
        paint: {
          'fill-color': perProvince(palette.balochistan, palette.pakhtunkhwa, palette.otherWash),
          'fill-opacity': wash(context),
          'fill-antialias': false,
        },
      },
      legend: [
        {
          id: 'balochistan',
          swatch: { kind: 'fill', fill: palette.balochistan, opacity: palette.wash, stroke: palette.balochistanBand },
        },
        {
          id: 'pakhtunkhwa',
          swatch: { kind: 'fill', fill: palette.pakhtunkhwa, opacity: palette.wash, stroke: palette.pakhtunkhwaBand },
        },
        {
          id: 'other-provinces',
          swatch: { kind: 'fill', fill: palette.otherWash, opacity: palette.wash * 0.6, stroke: palette.otherBand },
        },
      ],
    },
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
