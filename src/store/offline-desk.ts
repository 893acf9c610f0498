import { createStore } from 'zustand/vanilla'

/** Whether the atlas opens without a network, and whether a newer one waits to be opened. */
export type OfflineDesk = {
  /** Every file of the atlas lies in this browser. */
  readonly kept: boolean
  /** The reader's browser saves data: nothing is kept unasked. */
  readonly savesData: boolean
  /** Opens the atlas that has come since, null while there is none. */
  readonly openNewer: (() => void) | null
}

export const offlineDesk = createStore<OfflineDesk>(() => ({ kept: false, savesData: false, openNewer: null }))
