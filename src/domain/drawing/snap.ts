import { RADIAN } from '../earth/wgs84'
import type { Position } from '../position'

/** What drawn positions may stick to: places first, then lines. */
export type SnapTargets = {
  readonly points: readonly Position[]
  readonly lines: readonly (readonly Position[])[]
}

/** Flat ground round a position, in degrees of latitude: true to a thousandth over the few kilometres that matter. */
const local = ([lon, lat]: Position) => {
  const narrow = Math.cos(lat * RADIAN)
  return {
    to: ([x, y]: Position): readonly [number, number] => [(x - lon) * narrow, y - lat],
    from: (x: number, y: number): Position => [lon + x / narrow, lat + y],
  }
}

const nearestPlace = (position: Position, points: readonly Position[], tolerance: number): Position | null => {
  const { to } = local(position)
  let best: { readonly place: Position; readonly away: number } | null = null
  for (const place of points) {
    const away = Math.hypot(...to(place))
    if (away <= tolerance && (!best || away < best.away)) best = { place, away }
  }
  return best?.place ?? null
}

const nearestOnLines = (
  position: Position,
  lines: readonly (readonly Position[])[],
  tolerance: number,
): Position | null => {
  const { to, from } = local(position)
  let best = { away: tolerance, place: null as Position | null }
  for (const line of lines) {
    for (let at = 1; at < line.length; at++) {
      const [start, end] = [line[at - 1], line[at]]
      if (!start || !end || Math.min(start[1], end[1]) - position[1] > tolerance) continue
      if (position[1] - Math.max(start[1], end[1]) > tolerance) continue
      const [[x, y], [toX, toY]] = [to(start), to(end)]
      const [dx, dy] = [toX - x, toY - y]
      const squared = dx * dx + dy * dy
      const share = squared > 0 ? Math.max(0, Math.min(1, -(x * dx + y * dy) / squared)) : 0
      const [footX, footY] = [x + share * dx, y + share * dy]
      const away = Math.hypot(footX, footY)
      if (away < best.away) best = { away, place: from(footX, footY) }
    }
  }
  return best.place
}

/**
 * Moves a position to the nearest place within the tolerance, or else to the nearest point of a line.
 *
 * Shape:  the position itself where nothing is near enough.
 * Units:  degrees; the tolerance in degrees of latitude, the same distance in every direction.
 */
export const snapped = (position: Position, { points, lines }: SnapTargets, tolerance: number): Position =>
  nearestPlace(position, points, tolerance) ?? nearestOnLines(position, lines, tolerance) ?? position
