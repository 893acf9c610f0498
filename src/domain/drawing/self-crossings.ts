import { geodesicPolyline } from '../earth/geodesic-polyline'
import { inverse } from '../earth/inverse'
import { closedRing } from '../measure/perimeter'
import { unwrapped } from '../measure/unwrapped'
import type { Position } from '../position'
import { outlineStep } from './outline-step'

type Piece = { readonly edge: number; readonly ring: number; readonly from: Position; readonly to: Position }

/** A corner named twice in a row is one corner, and no touch. */
const withoutRepeats = (ring: readonly Position[]): readonly Position[] =>
  ring.filter(([lon, lat], at) => {
    const before = ring.at(at - 1)
    return !before || before[0] !== lon || before[1] !== lat
  })

const piecesOf = (corners: readonly Position[], ring: number): Piece[] => {
  const outline = unwrapped(closedRing(corners))
  const step = outlineStep(outline)
  return outline.slice(1).flatMap((end, edge) => {
    const line = unwrapped(geodesicPolyline([outline[edge] ?? end, end], step))
    return line.slice(1).map((to, at) => ({ edge, ring, from: line[at] ?? to, to }))
  })
}

const side = (a: Position, b: Position, p: Position): number =>
  (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])

const apart = (a: Piece, b: Piece): boolean =>
  Math.max(a.from[0], a.to[0]) < Math.min(b.from[0], b.to[0]) ||
  Math.max(b.from[0], b.to[0]) < Math.min(a.from[0], a.to[0]) ||
  Math.max(a.from[1], a.to[1]) < Math.min(b.from[1], b.to[1]) ||
  Math.max(b.from[1], b.to[1]) < Math.min(a.from[1], a.to[1])

const crossing = (a: Piece, b: Piece): Position | null => {
  if (apart(a, b)) return null
  const [one, other] = [side(b.from, b.to, a.from), side(b.from, b.to, a.to)]
  const [third, fourth] = [side(a.from, a.to, b.from), side(a.from, a.to, b.to)]
  if (one * other > 0 || third * fourth > 0 || one === other) return null
  const share = one / (one - other)
  return [a.from[0] + share * (a.to[0] - a.from[0]), a.from[1] + share * (a.to[1] - a.from[1])]
}

/** Metres: closer than coordinates of seven decimals can tell. */
const SAME_LINE = 0.01

/** The corners whose next side lies back along the one before: there is no way between the two, only a spike. */
const spikesOf = (ring: readonly Position[]): readonly Position[] =>
  ring.filter((corner, at) => {
    const back = inverse(corner, ring.at(at - 1) ?? corner)
    const on = inverse(corner, ring[(at + 1) % ring.length] ?? corner)
    const turn = ((on.azimuthAtStart - back.azimuthAtStart) * Math.PI) / 180
    const gap = Math.min(back.distance, on.distance) * Math.abs(Math.sin(turn))
    return Math.cos(turn) > 0 && gap < SAME_LINE
  })

/**
 * Where the outline of an area crosses or touches itself or turns straight back, or a hole crosses the outline: such a figure has no one area.
 *
 * Shape:  corners without the closing one; edges are geodesics, followed in steps of 20 km or finer than 1/2000.
 * Units:  degrees; each place once, to a micro-degree.
 */
export const selfCrossings = (
  positions: readonly Position[],
  holes: readonly (readonly Position[])[] = [],
): readonly Position[] => {
  if (positions.length < 3) return []
  const rings = [positions, ...holes].map(withoutRepeats)
  const counts = rings.map((ring) => ring.length)
  const pieces = rings.flatMap(piecesOf)
  const neighbours = (a: Piece, b: Piece): boolean => {
    const gap = Math.abs(a.edge - b.edge)
    return a.ring === b.ring && (gap <= 1 || gap === (counts[a.ring] ?? 0) - 1)
  }
  const found = new Map<string, Position>()
  const add = (place: Position) => found.set(`${place[0].toFixed(6)},${place[1].toFixed(6)}`, place)
  for (const spike of rings.flatMap(spikesOf)) add(spike)
  pieces.forEach((a, at) => {
    for (const b of pieces.slice(at + 1)) {
      const place = neighbours(a, b) ? null : crossing(a, b)
      if (place) add(place)
    }
  })
  return [...found.values()]
}
