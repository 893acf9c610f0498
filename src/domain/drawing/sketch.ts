import type { Position } from '../position'
import type { DrawingKind } from './drawing'

/** A figure that is being made or changed: nothing of it is in the Document until it is finished. */
export type Sketch = {
  readonly kind: DrawingKind
  readonly positions: readonly Position[]
  readonly holes: readonly (readonly Position[])[]
  /** The drawing that is being changed; null while a new one is made. */
  readonly id: string | null
}

/** Positions a figure needs before it is one. */
export const LEAST_POSITIONS: Readonly<Record<DrawingKind, number>> = { point: 1, bearing: 2, distance: 2, area: 3 }

/** Positions after which a figure is finished by itself. */
export const MOST_POSITIONS: Readonly<Record<DrawingKind, number>> = {
  point: 1,
  bearing: 2,
  distance: Number.POSITIVE_INFINITY,
  area: Number.POSITIVE_INFINITY,
}
