import { createStore } from 'zustand/vanilla'
import type { ProjectOutcome } from './project-outcome'

/** Work of an earlier visit that is back on the page. */
export type RestoredWork = {
  /** When it was kept, in milliseconds since 1970. */
  readonly at: number
  /** True while the tab it came from is open too: this is a copy of its work. */
  readonly isCopy: boolean
  /** True where something was made before the work arrived, and lies on top of it. */
  readonly merged: boolean
  readonly discarded: boolean
}

/** Work of a closed tab that was kept and is not on the page. */
export type KeptWork = {
  readonly slot: string
  readonly at: number
  /** What became of it when it was asked for: `kept` where the browser refused to delete it. */
  readonly fate?: 'unreadable' | 'deleted' | 'kept'
}

/** What can be done with kept work. */
export type WorkKeeper = {
  /** Writes at once whatever has not been written. */
  readonly flush: () => Promise<void>
  /** Takes the restored work off the page and out of the browser; `bringBack` undoes it while the page is open. */
  readonly discard: () => void
  readonly bringBack: () => void
  /** Opens the work of a closed tab in place of what is on the page, as one undoable step. */
  readonly openOther: (slot: string) => Promise<void>
  /** Deletes the work of a closed tab; `restoreOther` undoes it while the page is open. */
  readonly dropOther: (slot: string) => Promise<void>
  readonly restoreOther: (slot: string) => Promise<void>
}

/** What the page has to say about the user's work: neither document nor view, and gone with the page. */
export type WorkDesk = {
  readonly project: ProjectOutcome | null
  /** Until it is dismissed or something is made on top of it: to discard it would take that along. */
  readonly restored: RestoredWork | null
  readonly others: readonly KeptWork[]
  /** Why the browser does not keep the work; null while it does. */
  readonly trouble: 'quota' | 'blocked' | null
  /** True once another tab was found to have kept its work in this tab's place. */
  readonly taken: boolean
  /** Null until the code that keeps work has arrived. */
  readonly keeper: WorkKeeper | null
}

export const NOTHING_TO_SAY: WorkDesk = {
  project: null,
  restored: null,
  others: [],
  trouble: null,
  taken: false,
  keeper: null,
}

/** The one desk of a page. */
export const workDesk = createStore<WorkDesk>()(() => NOTHING_TO_SAY)
