import type { SheetNumber } from '../domain/coverage/sheet-number'
import type { ProvinceCode } from '../domain/provinces'
import type { DissolvePhase, DissolveReply } from '../workers/dissolve-protocol'

/** What the worker found out: the ground under all polygons that pass the filter. */
export type DissolveAnswer = DissolveReply & {
  /** Inputs whose features the browser does not have any more. */
  readonly missing: readonly string[]
}

/** Shares 0–1 that the map shades; a sheet that is ticked, or not covered at all, is left out. */
export type Shades = {
  readonly sheets: Readonly<Record<SheetNumber, number>>
  readonly provinces: Readonly<Partial<Record<ProvinceCode, number>>>
}

/** `stopped`: the user cancelled, so the answer that is there belongs to an older question. */
export type DissolveStatus = 'idle' | 'running' | 'done' | 'stopped' | 'failed'

export type Dissolved = {
  readonly status: DissolveStatus
  readonly progress: { readonly phase: DissolvePhase; readonly done: number; readonly of: number } | null
  /** Why it failed: the worker's own words, or an empty text where there are no workers. */
  readonly reason: string | null
  readonly answer: DissolveAnswer | null
  readonly shades: Shades | null
}

export const NOTHING_DISSOLVED: Dissolved = {
  status: 'idle',
  progress: null,
  reason: null,
  answer: null,
  shades: null,
}
