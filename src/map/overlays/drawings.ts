import type { Feature, FeatureCollection } from 'geojson'
import type { Drawing } from '../../domain/drawing/drawing'
import { selfCrossings } from '../../domain/drawing/self-crossings'
import { geodesicPolyline } from '../../domain/earth/geodesic-polyline'
import { geodesicLength } from '../../domain/measure/geodesic-length'
import type { MeasuringUnits } from '../../domain/measure/measuring-units'
import { closedRing } from '../../domain/measure/perimeter'
import { unwrapped } from '../../domain/measure/unwrapped'
import type { Position } from '../../domain/position'
import { metres } from '../../domain/units'
import type { MeasuredDrawing } from '../../store/selectors/drawings'
import type { MapTexts } from '../map-texts'
import { collectionOf, featureOf } from './collection'

export type Drawn = Pick<Drawing, 'kind' | 'positions' | 'holes'>

/** A stroke every 5 km, or 600 in all: nobody sees the corners of either. */
const STEP = 5_000
const MOST_STROKES = 600

/** The course of a line over the ground, as the straight strokes a map can draw. */
export const geodesicCourse = (positions: readonly Position[]): Position[] =>
  unwrapped(geodesicPolyline(positions, metres(Math.max(STEP, geodesicLength(positions) / MOST_STROKES))))

const line = (positions: readonly Position[], part: string): readonly Feature[] =>
  positions.length > 1
    ? [featureOf({ type: 'LineString', coordinates: geodesicCourse(positions).map((each) => [...each]) }, { part })]
    : []

export const pointFeature = (position: Position, properties: Readonly<Record<string, unknown>>): Feature =>
  featureOf({ type: 'Point', coordinates: [...position] }, properties)

/** Fill and outline; where an area crosses itself, those places instead of a fill that would claim an inside. */
const areaFeatures = ({ positions, holes }: Drawn): readonly Feature[] => {
  const rings = [positions, ...holes].map(closedRing)
  const filled = featureOf(
    { type: 'Polygon', coordinates: rings.map((ring) => geodesicCourse(ring).map((each) => [...each])) },
    { part: 'area' },
  )
  const crossings = selfCrossings(positions, holes)
  return [
    ...(crossings.length === 0 ? [filled] : []),
    ...rings.flatMap((ring) => line(ring, 'line')),
    ...crossings.map((place) => pointFeature(place, { part: 'crossing' })),
  ]
}

/** The marks of one figure, without its words. */
export const figureFeatures = (drawn: Drawn): readonly Feature[] => {
  const { kind, positions } = drawn
  if (kind === 'area' && positions.length > 2) return areaFeatures(drawn)
  if (kind === 'point') return positions.map((position) => pointFeature(position, { part: 'point' }))
  return line(positions, 'line')
}

/** Where the words of a figure stand: at a point, halfway along a line, in the middle of an area's corners. */
export const labelPlace = ({ kind, positions }: Drawn): Position | null => {
  const course = kind === 'area' ? unwrapped(positions) : geodesicCourse(positions)
  if (kind !== 'area') return course[Math.floor(course.length / 2)] ?? null
  const [lon, lat] = course.reduce(([x, y], each) => [x + each[0], y + each[1]], [0, 0])
  return course.length > 0 ? [lon / course.length, lat / course.length] : null
}

/** An area that crosses itself has no one area to write beside it. */
const isSound = ({ positions, holes }: Drawn): boolean => selfCrossings(positions, holes).length === 0

/** What is written at a figure: its name, and below it what was measured. */
export const labelOf = (
  { drawing, number, length, area }: Pick<MeasuredDrawing, 'drawing' | 'number' | 'length' | 'area'>,
  words: MapTexts['drawn'],
  units: MeasuringUnits,
): string => {
  const name = drawing.name ?? words.name(drawing.kind, number)
  if (area && isSound(drawing)) return `${name}\n${words.area(area.geodesic, units.area)}`
  return length ? `${name}\n${words.length(length.geodesic, units.length)}` : name
}

/** Every finished figure that is shown, with its words. The one that is being changed is left to the sketch. */
export const drawingFeatures = (
  measured: readonly MeasuredDrawing[],
  edited: string | null,
  words: MapTexts['drawn'],
  units: MeasuringUnits,
): FeatureCollection =>
  collectionOf(
    measured.flatMap((each): readonly Feature[] => {
      const { drawing } = each
      if (drawing.hidden || drawing.id === edited) return []
      const place = labelPlace(drawing)
      const label = place ? [pointFeature(place, { part: 'label', label: labelOf(each, words, units) })] : []
      return [...figureFeatures(drawing), ...label]
    }),
  )
