import type { Document, History } from './state'
import { recorded } from './transact'

type Edited = { readonly document: Document; readonly history: History }

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((sheet, at) => sheet === b[at]))

/** Moves edits from one side of the history to the other: `steps` back when negative, ahead when positive. */
const walked = (history: History, steps: number): Edited | null => {
  const edits = [...history.past, ...history.future]
  const at = history.past.length + steps
  const document = edits[at]?.before ?? edits[at - 1]?.after
  return document ? { document, history: { past: edits.slice(0, at), future: edits.slice(at) } } : null
}

/** How many steps of undo (negative) or redo lead to a document with these sheets, the shortest way. */
const stepsTo = ({ past, future }: History, sheets: readonly string[]): number | null => {
  const back = past.findLastIndex((edit) => isSameList(edit.before.sheets, sheets))
  const ahead = future.findIndex((edit) => isSameList(edit.after.sheets, sheets))
  const stepsBack = back < 0 ? null : past.length - back
  const stepsAhead = ahead < 0 ? null : ahead + 1
  if (stepsBack !== null && (stepsAhead === null || stepsBack <= stepsAhead)) return -stepsBack
  return stepsAhead
}

/** Walking along the history must not take anything but ticks with it: drawings are in no link. */
const differsInSheetsAlone = (a: Document, b: Document): boolean =>
  (Object.keys(a) as (keyof Document)[]).every((key) => key === 'sheets' || a[key] === b[key])

/**
 * Brings the ticked sheets of a link, of Back or of Forward into the document.
 *
 * Back and Forward walk over ticks that are edits already: they move along the undo history instead of adding to it, so
 * that Back and Undo end in the same place and Redo still leads ahead. A list that was never ticked here came with a
 * link, and one with drawings or other work in between cannot be walked to without losing sight of that work: either is
 * recorded as one edit, so that opening a link over work of one's own can be undone.
 */
export const sheetsReplacedByLink = (document: Document, history: History, sheets: readonly string[]): Edited => {
  if (isSameList(document.sheets, sheets)) return { document, history }
  const steps = stepsTo(history, sheets)
  const edited = steps === null ? null : walked(history, steps)
  if (edited && differsInSheetsAlone(edited.document, document)) return edited
  const opened = { ...document, sheets }
  return { document: opened, history: recorded(history, 'open-link', document, opened) }
}
