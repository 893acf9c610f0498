import type { Feature, FeatureCollection } from 'geojson'
import { alignmentOf } from '../../domain/corridor/corridor-variant'
import type { CorridorMeasurement, LegMeasurement } from '../../domain/corridor/measure-corridor'
import { type GeodesicSegment, geodesicSegment, type PointOnSegment } from '../../domain/earth/geodesic-segment'
import type { Position } from '../../domain/position'
import { type Metres, metres } from '../../domain/units'
import type { MapTexts } from '../map-texts'
import { collectionOf, featureOf } from './collection'

const MINOR = 10_000
const MAJOR = 50_000
/** Ground covered by a pixel at zoom 0 near 27° N, in metres, and the mean width of a letter of the label in pixels. */
const METRES_PER_PIXEL = 69_740
const LETTER = 7

const segmentsOf = (positions: readonly Position[]): readonly GeodesicSegment[] =>
  positions.slice(1).map((end, index) => geodesicSegment(positions[index] ?? end, end))

/** The point at a chainage of a line given as segments; the last point where the line is shorter. */
const pointAt = (segments: readonly GeodesicSegment[], chainage: number): PointOnSegment | null => {
  let before = 0
  for (const segment of segments) {
    if (chainage <= before + segment.length) return segment.at(metres(chainage - before))
    before += segment.length
  }
  return segments.at(-1)?.at(segments.at(-1)?.length ?? metres(0)) ?? null
}

const mark = (point: PointOnSegment | null, properties: Readonly<Record<string, unknown>>): readonly Feature[] =>
  point ? [featureOf({ type: 'Point', coordinates: [...point.position] }, properties)] : []

/** Turns text so that it runs along a line and never stands on its head: −90…90 degrees. */
export const readableTurn = (azimuth: number): number => {
  const turn = ((azimuth - 90 + 540) % 360) - 180
  if (turn > 90) return turn - 180
  return turn <= -90 ? turn + 180 : turn
}

/** Text anchor that puts a post's number on the side of the line where the leg's own label does not stand. */
export const freeSide = (azimuth: number): 'left' | 'right' => (readableTurn(azimuth) > 0 ? 'right' : 'left')

/** Zoom from which so many letters are no longer than a leg. */
export const fittingZoom = (letters: number, length: Metres): number =>
  Math.log2((letters * LETTER * METRES_PER_PIXEL) / length)

const legLabel = (
  { leg, geodesic, published }: LegMeasurement,
  legLength: MapTexts['legLength'],
): readonly Feature[] => {
  const middle = pointAt(segmentsOf(leg.positions), geodesic / 2)
  const label = legLength(geodesic, published)
  const fitsFrom = fittingZoom(label.length, geodesic)
  return mark(middle, { part: 'leg', label, fitsFrom, turn: middle && readableTurn(middle.azimuth) })
}

const posts = (legs: readonly LegMeasurement[], post: MapTexts['post']): readonly Feature[] => {
  const [first] = legs
  if (!first) return []
  const line = segmentsOf(alignmentOf({ id: first.leg.variant, legs: legs.map(({ leg }) => leg) }))
  const length = line.reduce((sum, segment) => sum + segment.length, 0)
  return Array.from({ length: Math.floor(length / MINOR) }, (_, index) => (index + 1) * MINOR).flatMap((chainage) => {
    const major = chainage % MAJOR === 0
    const point = pointAt(line, chainage)
    if (!major) return mark(point, { part: 'post-minor' })
    return mark(point, { part: 'post-major', label: post(metres(chainage)), anchor: point && freeSide(point.azimuth) })
  })
}

/**
 * What stands along the chosen variant: kilometre posts every 10 km of geodesic length from the start, and in the
 * middle of each leg its straight length beside the published one. The lengths are those the panels show.
 */
export const corridorMarks = (
  { legs }: CorridorMeasurement,
  { legLength, post }: Pick<MapTexts, 'legLength' | 'post'>,
): FeatureCollection => collectionOf([...posts(legs, post), ...legs.flatMap((leg) => legLabel(leg, legLength))])
