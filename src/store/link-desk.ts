import { createStore } from 'zustand/vanilla'
import type { OwnError } from '../permalink/own-work'
import type { OwnParts } from './own-work-of-link'

/** What became of the own work that the last opened link carried. */
export type OwnOutcome =
  | { readonly kind: 'opened'; readonly added: OwnParts; readonly lost: OwnParts }
  | { readonly kind: 'refused'; readonly error: OwnError; readonly length: number }

/** How one file of the data differs between two editions; `before` and `after` in records, null where not counted. */
export type FileChange = {
  readonly id: string
  readonly kind: 'changed' | 'new' | 'gone'
  readonly before: number | null
  readonly after: number | null
}

/** The data are not those that the link was made with. */
export type EditionOutcome = {
  readonly edition: string
  readonly here: string
  /** Null where the link's edition is not on record, or the record could not be fetched. */
  readonly recorded: { readonly made: string; readonly changes: readonly FileChange[] } | null
  /** What the link names and these data do not have, as in a link: `site:eldorado`. */
  readonly missing: readonly string[]
}

/** What the page has to say about the link that was opened last. */
export type LinkDesk = { readonly own: OwnOutcome | null; readonly edition: EditionOutcome | null }

export const NOTHING_OPENED: LinkDesk = { own: null, edition: null }

/** The one desk of a page. */
export const linkDesk = createStore<LinkDesk>()(() => NOTHING_OPENED)
