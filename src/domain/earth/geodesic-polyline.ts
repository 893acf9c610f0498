import type { Position } from '../position'
import { type Metres, metres } from '../units'
import { geodesicSegment } from './geodesic-segment'

/**
 * Fills in a line along its geodesics, so that a map which joins points by straight strokes draws it where it runs.
 *
 * Shape:  every given position is kept as it is; the added ones divide each segment evenly, no step longer than `step`.
 * Units:  step in metres, greater than zero.
 */
export const geodesicPolyline = (positions: readonly Position[], step: Metres): Position[] =>
  positions.flatMap((end, index) => {
    const start = positions[index - 1]
    if (!start) return [end]
    const segment = geodesicSegment(start, end)
    const pieces = Math.max(1, Math.ceil(segment.length / step))
    const between = Array.from(
      { length: pieces - 1 },
      (_, piece) => segment.at(metres((segment.length * (piece + 1)) / pieces)).position,
    )
    return [...between, end]
  })
