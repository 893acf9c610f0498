import type { Position } from '../domain/position'
import type { Metres } from '../domain/units'

export type ElevationAnswer = {
  /** One height a position; null where a tile is missing. */
  readonly heights: readonly (Metres | null)[]
  readonly tiles: number
  readonly missing: number
}

/** What the elevation worker answers; long work, cancelled by ending the worker. */
export type ElevationService = {
  readonly heightsAt: (
    template: string,
    zoom: number,
    positions: readonly Position[],
    onProgress: (done: number, of: number) => void,
  ) => Promise<ElevationAnswer>
}
