import type { Sketch } from '../../../domain/drawing/sketch'
import { geodesicSegment } from '../../../domain/earth/geodesic-segment'
import type { Position } from '../../../domain/position'
import { metres } from '../../../domain/units'

/** More handles than this cover the figure they are meant for; then positions are changed as typed coordinates. */
export const MOST_HANDLES = 200

/** What can be taken hold of: a position, the middle between two, where one can be put in, or the figure as a whole. */
export type FigureHandle = {
  readonly kind: 'point' | 'middle' | 'whole'
  /** Index of the position, or where a new one would stand. */
  readonly at: number
  readonly position: Position
}

const middleOf = (from: Position, to: Position): Position => {
  const segment = geodesicSegment(from, to)
  return segment.at(metres(segment.length / 2)).position
}

/** Lists the handles of a figure: its positions, the geodesic middles where it may bend, and one that moves it whole. */
export const figureHandles = ({ kind, positions }: Sketch): readonly FigureHandle[] => {
  if (positions.length > MOST_HANDLES) return []
  const points = positions.map((position, at): FigureHandle => ({ kind: 'point', at, position }))
  const bends = kind === 'distance' || kind === 'area'
  const round = kind === 'area' ? positions.slice(0, 1) : []
  const middles = [...positions, ...round].slice(1).map((to, at): FigureHandle => {
    return { kind: 'middle', at: at + 1, position: middleOf(positions[at] ?? to, to) }
  })
  const [lon, lat] = positions.reduce(([x, y], each) => [x + each[0], y + each[1]], [0, 0])
  const count = positions.length
  const whole: FigureHandle = { kind: 'whole', at: 0, position: [lon / count, lat / count] }
  return [...points, ...(bends ? middles : []), ...(kind === 'point' ? [] : [whole])]
}

/** The figure's positions after a handle was put somewhere else. */
export const withHandleAt = (
  positions: readonly Position[],
  handle: FigureHandle,
  to: Position,
): readonly Position[] => {
  if (handle.kind === 'point') return positions.with(handle.at, to)
  if (handle.kind === 'middle') return positions.toSpliced(handle.at, 0, to)
  const [east, north] = [to[0] - handle.position[0], to[1] - handle.position[1]]
  return positions.map(([lon, lat]): Position => [Number((lon + east).toFixed(7)), Number((lat + north).toFixed(7))])
}
