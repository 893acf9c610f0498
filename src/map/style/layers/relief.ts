import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { LayerGroup } from '../entry'

/** One pixel of the picture is 3.7 km of ground: past zoom 7 it would show its grain, so it fades. */
const SHARP_UNTIL = 6.6
const GONE_AT = 8.6

/** The picture ends inside the plate; a soft rim of constant width on the ground (2° or so) hides its edge. */
const onTheGround = (pixelsAtFour: number): ExpressionSpecification => [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  4,
  pixelsAtFour,
  9,
  pixelsAtFour * 32,
]
const RIM = onTheGround(64)
const RIM_BLUR = onTheGround(32)

export const relief: LayerGroup = ({ palette }) => {
  const { opacity, least, most, contrast } = palette.relief
  return [
    {
      theme: 'relief',
      layer: {
        id: 'relief',
        type: 'raster',
        source: 'relief',
        paint: {
          'raster-opacity': ['interpolate', ['linear'], ['zoom'], SHARP_UNTIL, opacity, GONE_AT, 0],
          'raster-brightness-min': least,
          'raster-brightness-max': most,
          'raster-contrast': contrast,
          'raster-fade-duration': 0,
          resampling: 'linear',
        },
      },
      legend: [{ id: 'relief', swatch: { kind: 'relief', light: palette.land, dark: palette.neatline } }],
    },
    {
      theme: 'relief',
      layer: {
        id: 'relief-rim',
        type: 'line',
        source: 'plate',
        filter: ['==', ['get', 'part'], 'relief-rim'],
        layout: { 'line-join': 'round' },
        paint: { 'line-color': palette.neighbour, 'line-width': RIM, 'line-blur': RIM_BLUR, 'line-opacity': 1 },
      },
    },
    {
      theme: 'relief',
      layer: {
        id: 'relief-veil',
        type: 'fill',
        source: 'neighbours',
        paint: { 'fill-color': palette.neighbour, 'fill-opacity': 0.4, 'fill-antialias': false },
      },
    },
  ]
}
