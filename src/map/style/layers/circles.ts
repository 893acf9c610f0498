import type { CircleLayerSpecification, ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec'
import { byState, byZoom, isHovered, isSelected } from '../expressions'
import type { Palette } from '../palette'

type Paint = NonNullable<CircleLayerSpecification['paint']>
type Radius = number | ExpressionSpecification

const whenMarked = (radius: Radius): ExpressionSpecification => ['case', ['any', isSelected, isHovered], radius, 0]

/**
 * A ring round a symbol that is selected or pointed at, of no size otherwise.
 *
 * Every circle of the first view varies the same four properties by feature (radius, colour, stroke colour, stroke
 * width) and leaves the opacities alone: MapLibre builds one GPU program per set, and each takes some tens of
 * milliseconds of the first paint.
 */
export const ringPaint = (palette: Palette, small: Radius, large: Radius): Paint => ({
  'circle-radius': byZoom([4, whenMarked(small)], [8, whenMarked(large)]),
  'circle-color': ['case', isSelected, palette.halo, palette.symbolPaper],
  'circle-opacity': 0.4,
  'circle-stroke-color': ['case', isSelected, palette.selection, palette.quietText],
  'circle-stroke-width': byState(2.2 * palette.lineScale, 1.8 * palette.lineScale, 0),
})
