import { compareSheets } from '../domain/coverage/sheet-number'
import type { Document, History } from './state'
import { recorded } from './transact'

type Work = { readonly document: Document; readonly history: History }

/** Work put back, and whether something made in the meantime lies on top of it. */
export type RestoredUnder = Work & { readonly merged: boolean }

type Identified = { readonly id: string }

const freeId = (id: string, taken: ReadonlySet<string>): string => {
  let at = 2
  while (taken.has(`${id}-${at}`)) at += 1
  return `${id}-${at}`
}

/** Both lists, the kept one first; a new row whose id was given before gets another, so that neither is lost. */
const both = <T extends Identified>(kept: readonly T[], made: readonly T[], before: readonly T[]): readonly T[] => {
  const fresh = made.filter((row) => !before.includes(row) && !kept.includes(row))
  if (fresh.length === 0) return kept
  const taken = new Set(kept.map(({ id }) => id))
  return [...kept, ...fresh.map((row) => (taken.has(row.id) ? { ...row, id: freeId(row.id, taken) } : row))]
}

const merged = (kept: Document, made: Document, opened: Document, sheetsNamed: boolean): Document => ({
  ...kept,
  sheets: sheetsNamed ? made.sheets : [...new Set([...kept.sheets, ...made.sheets])].sort(compareSheets),
  drawings: both(kept.drawings, made.drawings, opened.drawings),
  variants: both(kept.variants, made.variants, opened.variants),
  layers: both(kept.layers, made.layers, opened.layers),
  coverage: made.coverage === opened.coverage ? kept.coverage : made.coverage,
})

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at])

/**
 * Puts kept work back under whatever is on the page.
 *
 * Shape:  `opened` is the document the page opened with, `linkSheets` the sheets its link names, or null. On an
 *         untouched page the work comes back as it was; sheets of a link replace the kept ones as one undoable step.
 *         What was made before the work arrived lies on top of it, all of it as one step: undo gives the kept work
 *         alone, redo both again, and nothing of either is lost.
 */
export const restoredUnder = (
  page: Work,
  opened: Document,
  kept: Work,
  linkSheets: readonly string[] | null,
): RestoredUnder => {
  const last = page.history.past.at(-1)
  if (page.document !== opened && last) {
    const both = merged(kept.document, page.document, opened, linkSheets !== null)
    return { document: both, history: recorded(kept.history, last.label, kept.document, both), merged: true }
  }
  if (linkSheets === null || isSameList(linkSheets, kept.document.sheets)) return { ...kept, merged: false }
  const shown = { ...kept.document, sheets: linkSheets }
  return { document: shown, history: recorded(kept.history, 'open-link', kept.document, shown), merged: false }
}
