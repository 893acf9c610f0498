import type { BBox, Position } from '../domain/position'

/** What the map shows at this moment, also while it moves (the store's camera only follows once it rests). */
export type Viewport = {
  readonly centre: Position
  readonly zoom: number
  /** Degrees clockwise from north. */
  readonly bearing: number
  readonly bounds: BBox
  /** Two positions that lie `SCALE_SPAN_PIXELS` apart on the screen, left and right of the centre. */
  readonly scaleSpan: readonly [Position, Position]
}

/** CSS pixels between the two positions of `scaleSpan`. */
export const SCALE_SPAN_PIXELS = 100

let current: Viewport | null = null
const listeners = new Set<() => void>()

/** Written by the map on every frame it moves. */
export const publishViewport = (viewport: Viewport | null): void => {
  current = viewport
  for (const listener of listeners) listener()
}

export const readViewport = (): Viewport | null => current

/** For `useSyncExternalStore(subscribeViewport, readViewport)`. */
export const subscribeViewport = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
