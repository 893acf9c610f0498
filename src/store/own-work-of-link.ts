import { drawingToRow, variantToRow } from '../permalink/own-rows'
import type { OwnWork } from '../permalink/own-work'
import { freeId } from './free-id'
import type { Document } from './state'

export type OwnParts = Readonly<Record<'drawings' | 'variants' | 'stories', number>>

/** A document with a link's own work in it. */
export type WithOwnWork = {
  readonly document: Document
  /** How many of each part were not there before. */
  readonly added: OwnParts
  /** Under which id each course and story of the link stands in the document. */
  readonly idOf: ReadonlyMap<string, string>
}

type Identified = { readonly id: string }
type Joined<T> = { readonly rows: readonly T[]; readonly added: number }

/**
 * Adds rows unless one with the same content is there: the same link may be opened twice, or by who made it. What is
 * compared is what a link can say, so that rounding makes no difference.
 */
const joined = <T extends Identified>(
  held: readonly T[],
  brought: readonly T[],
  contentOf: (row: T) => string,
  idOf: Map<string, string>,
): Joined<T> => {
  const byContent = new Map(held.map((row) => [contentOf(row), row.id]))
  const taken = new Set(held.map(({ id }) => id))
  const fresh: T[] = []
  for (const row of brought) {
    const known = byContent.get(contentOf(row))
    const id = known ?? freeId(row.id, taken)
    idOf.set(row.id, id)
    if (known !== undefined) continue
    taken.add(id)
    byContent.set(contentOf(row), id)
    fresh.push(id === row.id ? row : { ...row, id })
  }
  return { rows: fresh.length > 0 ? [...held, ...fresh] : held, added: fresh.length }
}

/** Puts a link's own work beside what is in a document; the same document where all of it is there already. */
export const withOwnWork = (document: Document, own: OwnWork): WithOwnWork => {
  const idOf = new Map<string, string>()
  const drawings = joined(
    document.drawings,
    own.drawings,
    // a drawing that was hidden since is the same drawing
    (row) => JSON.stringify(drawingToRow({ ...row, id: '', hidden: false })),
    new Map(),
  )
  const variants = joined(
    document.variants,
    own.variants,
    (row) => JSON.stringify(variantToRow({ ...row, id: '' })),
    idOf,
  )
  const stories = joined(document.stories, own.stories, (row) => JSON.stringify({ ...row, id: '' }), idOf)
  const added = { drawings: drawings.added, variants: variants.added, stories: stories.added }
  const isSame = added.drawings + added.variants + added.stories === 0
  return {
    document: isSame
      ? document
      : { ...document, drawings: drawings.rows, variants: variants.rows, stories: stories.rows },
    added,
    idOf,
  }
}
