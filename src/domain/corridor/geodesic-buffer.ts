import { featureCollection, polygon } from '@turf/helpers'
import turfUnion from '@turf/union'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { direct } from '../earth/direct'
import { type GeodesicSegment, geodesicSegment } from '../earth/geodesic-segment'
import type { Position } from '../position'
import { degrees, type Metres, metres } from '../units'

/** Ten kilometres of offset line bend away from their chord by a metre at 30° N; the smallest radius asked for is 5 km. */
const LONGEST_STEP = 10_000

/** A circle in 4° steps lies at most 0.06 % of its radius inside the true one. */
const CAP_STEPS = 45

/**
 * Draws the ground within a distance of a line, as a polygon on the ellipsoid.
 *
 * Shape:  positions [lon, lat]; a MultiPolygon wound per RFC 7946. Meant for a worker: a union is slow beside a drag.
 * Units:  radius in metres.
 * Errors: null for fewer than two different positions or a radius that is not positive.
 * Source: each segment's capsule by the direct geodesic problem (Karney 2013), dissolved by @turf/union.
 */
export const geodesicBuffer = (positions: readonly Position[], radius: Metres): MultiPolygon | null => {
  if (!(radius > 0)) return null
  const segments = positions.flatMap((end, index) => {
    const start = positions[index - 1]
    const segment = start ? geodesicSegment(start, end) : null
    return segment && segment.length > 0 ? [segment] : []
  })
  for (let attempt = 0; ; attempt += 1) {
    try {
      return dissolved(segments, metres(radius * (1 + attempt * NUDGE)))
    } catch (reason) {
      if (attempt === MOST_ATTEMPTS) throw reason
    }
  }
}

/** Sides that nearly coincide can defeat the union; a radius other by less than a millionth moves them apart. */
const NUDGE = 3e-7
const MOST_ATTEMPTS = 3

const dissolved = (segments: readonly GeodesicSegment[], radius: Metres): MultiPolygon | null => {
  const capsules = segments.map((segment) => polygon([capsule(segment, radius)]))
  const [first] = capsules
  if (!first) return null
  const union: Feature<Polygon | MultiPolygon> | null =
    capsules.length === 1 ? first : turfUnion(featureCollection(capsules))
  if (!union) return null
  const { geometry } = union
  return {
    type: 'MultiPolygon',
    coordinates: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  }
}

/** The ring round one geodesic: its right side out, half a circle, its left side back, half a circle. */
const capsule = (segment: GeodesicSegment, radius: Metres): number[][] => {
  const count = Math.max(1, Math.ceil(segment.length / LONGEST_STEP))
  const stations = Array.from({ length: count + 1 }, (_, step) => segment.at(metres((segment.length * step) / count)))
  const aside = (turn: number) => stations.map(({ position, azimuth }) => offset(position, azimuth + turn, radius))
  const arrival = segment.at(segment.length)
  const departure = segment.at(metres(0))
  const ring = [
    ...aside(90),
    ...halfCircle(arrival.position, arrival.azimuth + 90, radius),
    ...aside(-90).reverse(),
    ...halfCircle(departure.position, departure.azimuth - 90, radius),
  ]
  const [start] = ring
  return start ? [...ring, start] : ring
}

/** Points of the half circle that starts in a direction and turns anticlockwise, without its two ends. */
const halfCircle = (centre: Position, from: number, radius: Metres): number[][] =>
  Array.from({ length: CAP_STEPS - 1 }, (_, step) => offset(centre, from - (180 * (step + 1)) / CAP_STEPS, radius))

const offset = (from: Position, azimuth: number, distance: Metres): number[] => [
  ...direct(from, degrees(azimuth), distance).position,
]
