import type { CoverageInput, CoverageSetup } from '../domain/coverage/coverage-input'
import { compareSheets } from '../domain/coverage/sheet-number'
import { freeId } from './free-id'
import type { Document, History } from './state'
import { recorded } from './transact'

type Work = { readonly document: Document; readonly history: History }

/** Work put back, and whether something made in the meantime lies on top of it. */
export type RestoredUnder = Work & { readonly merged: boolean }

type Identified = { readonly id: string }

type Both<T> = { readonly rows: readonly T[]; readonly renamed: ReadonlyMap<string, string> }

/** Both lists, the kept one first; a new row whose id was given before gets another, so that neither is lost. */
const both = <T extends Identified>(kept: readonly T[], made: readonly T[], before: readonly T[]): Both<T> => {
  const taken = new Set(kept.map(({ id }) => id))
  const renamed = new Map<string, string>()
  const rows = made
    .filter((row) => !before.includes(row) && !kept.includes(row))
    .map((row) => {
      const id = taken.has(row.id) ? freeId(row.id, taken) : row.id
      if (id !== row.id) renamed.set(row.id, id)
      taken.add(id)
      return id === row.id ? row : { ...row, id }
    })
  return { rows: rows.length === 0 ? kept : [...kept, ...rows], renamed }
}

/** A layer's id is where its features rest, and unguessable: the same id is the same layer. */
const bothLayers = (kept: Document['layers'], made: Document['layers']): Document['layers'] => {
  const fresh = made.filter(({ id }) => kept.every((layer) => layer.id !== id))
  return fresh.length === 0 ? kept : [...kept, ...fresh]
}

/** What was said of the new rows, under the ids they have now, beside what was said before. */
const bothCoverage = (kept: CoverageSetup, made: CoverageSetup, renamed: Both<unknown>['renamed']): CoverageSetup => {
  const moved = made.inputs.map((input) =>
    input.kind === 'drawing' ? { ...input, id: renamed.get(input.id) ?? input.id } : input,
  )
  const isThere = ({ kind, id }: CoverageInput) => kept.inputs.some((each) => each.kind === kind && each.id === id)
  return { ...made, inputs: [...kept.inputs, ...moved.filter((input) => !isThere(input))] }
}

const merged = (kept: Document, made: Document, opened: Document, sheetsNamed: boolean): Document => {
  const drawings = both(kept.drawings, made.drawings, opened.drawings)
  return {
    ...kept,
    sheets: sheetsNamed ? made.sheets : [...new Set([...kept.sheets, ...made.sheets])].sort(compareSheets),
    drawings: drawings.rows,
    variants: both(kept.variants, made.variants, opened.variants).rows,
    layers: bothLayers(kept.layers, made.layers),
    snapshots: both(kept.snapshots, made.snapshots, opened.snapshots).rows,
    stories: both(kept.stories, made.stories, opened.stories).rows,
    coverage:
      made.coverage === opened.coverage ? kept.coverage : bothCoverage(kept.coverage, made.coverage, drawings.renamed),
  }
}

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
