import { createStore } from 'zustand/vanilla'
import type { History } from './state'

/** What was done to the reader's stories last, in words. */
export type SaidOfStories = {
  /** The story it is said under; null for the head of the list. */
  readonly under: string | null
  readonly words: string
  /** The step that can be taken back from here, as long as it is the last one; null where nothing was lost. */
  readonly step: History['past'][number] | null
  /** The story the step brings back, or brings something back to. */
  readonly story: string
  /** The button or field of the story that takes the focus once the step is taken back. */
  readonly action: string
}

/** How the reader's stories lie open for writing: neither document nor view, and gone with the page. */
export type AuthoringDesk = {
  /** The story that is being written, and its chapter; the panel may be left and come back to. */
  readonly story: string | null
  readonly chapter: string | null
  readonly said: SaidOfStories | null
}

export const NOTHING_WRITTEN: AuthoringDesk = { story: null, chapter: null, said: null }

/** The one desk of a page. */
export const authoringDesk = createStore<AuthoringDesk>()(() => NOTHING_WRITTEN)
