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

/** Of every map there is: one may lie over the page's own for a while. */
const viewports = new Map<object, Viewport>()
let current: Viewport | null = null
const listeners = new Set<() => void>()

/** Written by a map on every frame it moves, with null when it goes; the one that came last is read. */
export const publishViewport = (map: object, viewport: Viewport | null): void => {
  if (viewport) viewports.set(map, viewport)
  else viewports.delete(map)
  current = [...viewports.values()].at(-1) ?? null
  for (const listener of listeners) listener()
}

export const readViewport = (): Viewport | null => current

/** Every map that is shown, as the map library knows it. */
export const mapsShown = (): readonly object[] => [...viewports.keys()]

/** For `useSyncExternalStore(subscribeViewport, readViewport)`. */
export const subscribeViewport = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
