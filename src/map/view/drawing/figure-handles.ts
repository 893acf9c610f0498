import type { Sketch } from '../../../domain/drawing/sketch'
import { geodesicSegment } from '../../../domain/earth/geodesic-segment'
import type { Position } from '../../../domain/position'
import { metres } from '../../../domain/units'

/** More handles than this cover the figure they are meant for; then positions are changed as typed coordinates. */
export const MOST_HANDLES = 200

/** A line, or the outline of an area followed by its holes. */
export type Rings = readonly (readonly Position[])[]

/** What can be taken hold of: a position, the middle between two, where one can be put in, or the figure as a whole. */
export type FigureHandle = {
  readonly kind: 'point' | 'middle' | 'whole'
  /** 0 is the line or the outline; holes follow from 1. */
  readonly ring: number
  /** Index of the position in its ring, or where a new one would stand. */
  readonly at: number
  readonly position: Position
}

/** A name for a handle that stays its own while others come and go. */
export const handleId = ({ kind, ring, at }: FigureHandle): string =>
  ring === 0 ? `${kind}-${at}` : `hole-${ring}-${kind}-${at}`

const middleOf = (from: Position, to: Position): Position => {
  const segment = geodesicSegment(from, to)
  return segment.at(metres(segment.length / 2)).position
}

const along = (positions: readonly Position[], ring: number, kind: Sketch['kind']): readonly FigureHandle[] => {
  const points = positions.map((position, at): FigureHandle => ({ kind: 'point', ring, at, position }))
  if (kind !== 'distance' && kind !== 'area') return points
  const round = kind === 'area' ? positions.slice(0, 1) : []
  const middles = [...positions, ...round].slice(1).map((to, at): FigureHandle => {
    return { kind: 'middle', ring, at: at + 1, position: middleOf(positions[at] ?? to, to) }
  })
  return [...points, ...middles]
}

/** Lists the handles of a figure: its positions, the geodesic middles where it may bend, and one that moves it whole. */
export const figureHandles = ({ kind, positions, holes }: Sketch): readonly FigureHandle[] => {
  const rings = [positions, ...holes]
  if (rings.flat().length > MOST_HANDLES) return []
  const [lon, lat] = positions.reduce(([x, y], each) => [x + each[0], y + each[1]], [0, 0])
  const count = positions.length
  const whole: FigureHandle = { kind: 'whole', ring: 0, at: 0, position: [lon / count, lat / count] }
  return [...rings.flatMap((ring, at) => along(ring, at, kind)), ...(kind === 'point' ? [] : [whole])]
}

const moved = (ring: readonly Position[], east: number, north: number): readonly Position[] =>
  ring.map(([lon, lat]): Position => [Number((lon + east).toFixed(7)), Number((lat + north).toFixed(7))])

/** The figure's rings after a handle was put somewhere else. */
export const withHandleAt = (rings: Rings, handle: FigureHandle, to: Position): Rings => {
  if (handle.kind === 'whole') {
    const [east, north] = [to[0] - handle.position[0], to[1] - handle.position[1]]
    return rings.map((ring) => moved(ring, east, north))
  }
  const ring = rings[handle.ring] ?? []
  return rings.with(handle.ring, handle.kind === 'point' ? ring.with(handle.at, to) : ring.toSpliced(handle.at, 0, to))
}
