import type { AreaGeometry } from '../earth/area-geometry'
import { type Edge, edgesOf, isInside } from '../earth/inside-area'
import type { Position } from '../position'
import { type Metres, metres } from '../units'
import type { Alignment, AlignmentPiece } from './alignment'

/** How far along a piece, 0–1 with both ends, an edge crosses it; null where it does not. */
const crossing = ({ from, to }: AlignmentPiece, [ax, ay, bx, by]: Edge): number | null => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const [ex, ey] = [bx - ax, by - ay]
  const turn = dx * ey - dy * ex
  if (turn === 0) return null
  const along = ((ax - from[0]) * ey - (ay - from[1]) * ex) / turn
  const across = ((ax - from[0]) * dy - (ay - from[1]) * dx) / turn
  // an end that lies on the edge counts: the pieces on either side of it may lie on either side of the edge
  return along >= 0 && along <= 1 && across >= 0 && across <= 1 ? along : null
}

const between = (a: number, b: number, low: number, high: number): boolean =>
  Math.max(a, b) >= Math.min(low, high) && Math.min(a, b) <= Math.max(low, high)

const touches = ({ from, to }: AlignmentPiece, [ax, ay, bx, by]: Edge): boolean =>
  between(ax, bx, from[0], to[0]) && between(ay, by, from[1], to[1])

/**
 * Measures how much of a line lies inside an area.
 *
 * Shape:  edges of the area are straight in degrees (RFC 7946); the line's pieces, at most 5 km long, are too, which
 *         moves a crossing by metres at most. Rings may be wound either way; a hole is outside.
 * Units:  metres.
 * Errors: none; a line without segments measures 0 m.
 */
export const lengthInside = (alignment: Alignment, area: AreaGeometry): Metres => {
  const edges = edgesOf(area)
  let inside: boolean | null = null
  let total = 0
  for (const piece of alignment.pieces) {
    const cuts = edges.flatMap((edge) => (touches(piece, edge) ? (crossing(piece, edge) ?? []) : []))
    if (cuts.length === 0) {
      // No crossing since the piece before: it lies on the same side, without looking at every edge again.
      inside ??= isInside(middle(piece, 0, 1), edges)
      if (inside) total += piece.length
      continue
    }
    const marks = [0, ...cuts.sort((a, b) => a - b), 1]
    marks.slice(1).forEach((end, index) => {
      const start = marks[index] ?? 0
      inside = isInside(middle(piece, start, end), edges)
      if (inside) total += piece.length * (end - start)
    })
    // The next piece may begin exactly where an edge is met: look afresh.
    inside = null
  }
  return metres(total)
}

const middle = ({ from, to }: AlignmentPiece, start: number, end: number): Position => {
  const at = (start + end) / 2
  return [from[0] + (to[0] - from[0]) * at, from[1] + (to[1] - from[1]) * at]
}
