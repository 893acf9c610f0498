import * as v from 'valibot'
import type { Citation } from '../domain/citation'
import { err, ok, type Result } from '../domain/result'
import type { Chapter } from '../domain/story/story'
import type { StoriesDataset } from './datasets'
import type { LoadError } from './load-error'
import { storySchema } from './project/story-schema'
import { readRows } from './read-rows'
import { citations } from './schemas'

const row = v.object({ ...storySchema.entries, citations })

const repeated = (ids: readonly string[]): string | undefined => ids.find((id, at) => ids.indexOf(id) !== at)

/** What a schema cannot see of a story: chapters that share an id, a source that is not among its citations. */
const problemOf = (chapters: readonly Chapter[], known: ReadonlyMap<string, Citation>): string | null => {
  const twice = repeated(chapters.map(({ id }) => id))
  if (twice !== undefined) return `the id ${twice} is used twice`
  const source = chapters.flatMap(({ sources }) => sources).find((key) => !known.has(key))
  return source === undefined ? null : `the source ${source} is not among the citations`
}

/**
 * Reads the stories the atlas ships.
 *
 * Shape:  stories in the order of the file; the sources of all of them by key.
 * Errors: invalid, at the first story that does not fit, named by index and id; a repeated id or a source without its
 *         citation is one.
 */
export const readStories = (file: string, json: unknown): Result<StoriesDataset, LoadError> => {
  const rows = readRows(file, json, row)
  if (!rows.ok) return rows
  const invalid = (where: string, problem: string) => err<LoadError>({ kind: 'invalid', file, where, problem })
  const twice = repeated(rows.value.map(({ id }) => id))
  if (twice !== undefined) return invalid('file', `the id ${twice} is used twice`)
  const known = new Map(rows.value.flatMap((each) => each.citations.map((citation) => [citation.key, citation])))
  for (const [index, { id, chapters }] of rows.value.entries()) {
    const problem = problemOf(chapters, known)
    if (problem !== null) return invalid(`row ${index} (${id})`, problem)
  }
  return ok({ records: rows.value.map(({ citations: _, ...story }) => story), citations: known })
}
