import type { Dropped } from './dropped'
import type { Snapshot } from './snapshot'

/** What a piece of text changes about a view, and what of it could not be used. */
export type Reading = { readonly change: Partial<Snapshot>; readonly dropped: readonly Dropped[] }

/** One key of a link: how it is written, and how it is read back. */
export type Field = {
  readonly name: string
  /** Text without percent-encoding, or null when the view does not differ from the start. */
  readonly write: (snapshot: Snapshot, start: Snapshot) => string | null
  /** Total: any text gives a reading. `held` is the view read so far. */
  readonly read: (text: string, held: Snapshot) => Reading
}

/** A reading that took everything. */
export const taken = (change: Partial<Snapshot>): Reading => ({ change, dropped: [] })
