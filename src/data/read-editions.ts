import * as v from 'valibot'
import { err, ok, type Result } from '../domain/result'
import type { LoadError } from './load-error'
import { firstIssue } from './read-features'
import { text, wholeOrNull } from './schemas'

/** What the data were in one edition, as far as it takes to say what has changed since. */
export type EditionRecord = {
  readonly edition: string
  /** The day it was made, as `2026-11-23`. */
  readonly made: string
  readonly files: readonly { readonly id: string; readonly sha256: string; readonly count: number | null }[]
}

const editions = v.array(
  v.object({
    edition: text,
    made: v.pipe(v.string(), v.isoDate()),
    // the beginning of the hash is enough to tell two files apart
    files: v.array(v.object({ id: text, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)), count: wholeOrNull })),
  }),
)

/**
 * Reads the record of the editions there have been.
 *
 * Errors: invalid, at the first entry that does not fit.
 */
export const readEditions = (file: string, json: unknown): Result<readonly EditionRecord[], LoadError> => {
  const checked = v.safeParse(editions, json)
  if (checked.success) return ok(checked.output)
  const { where, problem } = firstIssue(checked.issues)
  return err({ kind: 'invalid', file, where: where ?? 'file', problem })
}
