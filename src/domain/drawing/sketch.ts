import type { Position } from '../position'
import type { DrawingKind } from './drawing'

/** A figure that is being made or changed: nothing of it is in the Document until it is finished. */
export type Sketch = {
  readonly kind: DrawingKind
  readonly positions: readonly Position[]
  readonly holes: readonly (readonly Position[])[]
  /** The drawing that is being changed; null while a new one is made. */
  readonly id: string | null
  /** The corners so far of a hole that is being cut into the figure; null while none is. */
  readonly hole: readonly Position[] | null
  /** Positions just taken back, the latest first: they can be put down again until another one is added. */
  readonly takenBack: readonly Position[]
}

/** The positions that the next click adds to; null while a finished figure is only changed. */
export const growing = ({ hole, id, positions }: Sketch): readonly Position[] | null =>
  hole ?? (id === null ? positions : null)

/** The figure as it would be if the hole in the making were closed now. */
export const withHole = <Figure extends Pick<Sketch, 'holes' | 'hole'>>(sketch: Figure): Figure =>
  sketch.hole && sketch.hole.length >= LEAST_POSITIONS.area
    ? { ...sketch, holes: [...sketch.holes, sketch.hole] }
    : sketch

/** Positions a figure needs before it is one. */
export const LEAST_POSITIONS: Readonly<Record<DrawingKind, number>> = { point: 1, bearing: 2, distance: 2, area: 3 }

/** Positions after which a figure is finished by itself. */
export const MOST_POSITIONS: Readonly<Record<DrawingKind, number>> = {
  point: 1,
  bearing: 2,
  distance: Number.POSITIVE_INFINITY,
  area: Number.POSITIVE_INFINITY,
}
