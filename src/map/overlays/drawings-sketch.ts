import type { Feature, FeatureCollection } from 'geojson'
import { legsOf } from '../../domain/drawing/measure-drawing'
import { growing, type Sketch, withHole } from '../../domain/drawing/sketch'
import { geodesicSegment } from '../../domain/earth/geodesic-segment'
import type { MeasuringUnits } from '../../domain/measure/measuring-units'
import type { Position } from '../../domain/position'
import { metres } from '../../domain/units'
import type { MapTexts } from '../map-texts'
import { collectionOf, featureOf } from './collection'
import { figureFeatures, geodesicCourse, pointFeature } from './drawings'

/** Words on more legs than this would hide the figure. */
const MOST_LABELS = 60

const legLabels = (sketch: Sketch, words: MapTexts['drawn'], units: MeasuringUnits): readonly Feature[] => {
  const legs = legsOf(sketch)
  if (legs.length > MOST_LABELS) return []
  // halfway stands the handle that bends a leg, where there are handles
  const share = growing(sketch) ? 1 / 2 : 1 / 4
  return legs.flatMap(({ from, to, length }) => {
    if (length === 0) return []
    const segment = geodesicSegment(from, to)
    const { position } = segment.at(metres(segment.length * share))
    return [pointFeature(position, { part: 'label', label: words.length(length, units.length) })]
  })
}

/** From the last position to where the next would be, and on to the first of an area. */
const pending = (sketch: Sketch, next: Position | null): readonly Feature[] => {
  const ring = growing(sketch) ?? []
  const [first, last] = [ring[0], ring.at(-1)]
  if (!last || !next) return []
  const open = sketch.kind === 'area' && ring.length > 1 && first ? [last, next, first] : [last, next]
  return [
    featureOf({ type: 'LineString', coordinates: geodesicCourse(open).map((each) => [...each]) }, { part: 'pending' }),
  ]
}

/** The figure in the making: what there is of it, its corners, the length of each leg, and the leg to come. */
export const sketchFeatures = (
  sketch: Sketch,
  next: Position | null,
  words: MapTexts['drawn'],
  units: MeasuringUnits,
): FeatureCollection => {
  const corners = growing(sketch) ?? []
  // two corners of a hole are a line until the third makes it one
  const begun = sketch.hole?.length === 2 ? { kind: 'distance' as const, positions: sketch.hole, holes: [] } : null
  return collectionOf([
    ...figureFeatures(withHole(sketch)),
    ...(begun ? figureFeatures(begun) : []),
    ...pending(sketch, next),
    ...corners.map((position) => pointFeature(position, { part: 'point' })),
    ...legLabels(sketch, words, units),
  ])
}
