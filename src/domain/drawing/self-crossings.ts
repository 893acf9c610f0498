import Flatbush from 'flatbush'
import { geodesicPolyline } from '../earth/geodesic-polyline'
import { inverse } from '../earth/inverse'
import { closedRing } from '../measure/perimeter'
import { unwrapped } from '../measure/unwrapped'
import type { Position } from '../position'
import { outlineStep } from './outline-step'

/** West, south, east, north, in degrees. */
type Extent = readonly [west: number, south: number, east: number, north: number]

type Piece = { readonly edge: number; readonly ring: number; readonly from: Position; readonly to: Position }

const extentOf = ({ from: [x, y], to: [otherX, otherY] }: Piece): Extent => [
  Math.min(x, otherX),
  Math.min(y, otherY),
  Math.max(x, otherX),
  Math.max(y, otherY),
]

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

const crossing = (a: Piece, b: Piece): Position | null => {
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

/** Visits every two pieces whose boxes touch, each pair once; the pairs of a tangle are too many to be held. */
const eachTouchingPair = (pieces: readonly Piece[], visit: (a: Piece, b: Piece) => void): void => {
  if (pieces.length === 0) return
  const extents = pieces.map(extentOf)
  const index = new Flatbush(pieces.length)
  for (const extent of extents) index.add(...extent)
  index.finish()
  for (const [at, extent] of extents.entries()) {
    index.search(...extent, (other) => {
      const [a, b] = [pieces[other], pieces[at]]
      if (a && b && other < at) visit(a, b)
      return false
    })
  }
}

const NO_HOLES: readonly (readonly Position[])[] = []

const crossingsOf = (rings: readonly (readonly Position[])[]): readonly Position[] => {
  const counts = rings.map((ring) => ring.length)
  const pieces = rings.flatMap(piecesOf)
  const neighbours = (a: Piece, b: Piece): boolean => {
    const gap = Math.abs(a.edge - b.edge)
    return a.ring === b.ring && (gap <= 1 || gap === (counts[a.ring] ?? 0) - 1)
  }
  const found = new Map<string, Position>()
  const add = (place: Position) => found.set(`${place[0].toFixed(6)},${place[1].toFixed(6)}`, place)
  for (const spike of rings.flatMap(spikesOf)) add(spike)
  eachTouchingPair(pieces, (a, b) => {
    const place = neighbours(a, b) ? null : crossing(a, b)
    if (place) add(place)
  })
  return [...found.values()]
}

/** The map and the panel ask about the same figure, and about every other one whenever one is changed. */
const known = new WeakMap<readonly Position[], { holes: unknown; answer: readonly Position[] }>()

/**
 * Where the outline of an area crosses or touches itself or turns straight back, or a hole crosses the outline: such a figure has no one area.
 *
 * Shape:  corners without the closing one; edges are geodesics, followed in steps of 20 km or finer than 1/2000.
 * Units:  degrees; each place once, to a micro-degree.
 */
export const selfCrossings = (
  positions: readonly Position[],
  holes: readonly (readonly Position[])[] = NO_HOLES,
): readonly Position[] => {
  if (positions.length < 3) return []
  const last = known.get(positions)
  if (last?.holes === holes) return last.answer
  const answer = crossingsOf([positions, ...holes].map(withoutRepeats))
  known.set(positions, { holes, answer })
  return answer
}
