import * as v from 'valibot'
import { err, ok, type Result } from '../domain/result'
import type { LoadError } from './load-error'
import type { Manifest } from './manifest'
import { firstIssue } from './read-features'
import { bbox, text, wholeOrNull } from './schemas'

const manifestFile = v.object({
  id: text,
  file: text,
  bytes: v.number(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  count: wholeOrNull,
  bbox: v.nullable(bbox),
  licence: text,
  attribution: text,
  vintage: text,
})

const manifest = v.object({ edition: text, attribution: text, files: v.array(manifestFile) })

/**
 * Reads the list of files the atlas is made of.
 *
 * Errors: invalid, at the first entry that does not fit.
 */
export const readManifest = (file: string, json: unknown): Result<Manifest, LoadError> => {
  const checked = v.safeParse(manifest, json)
  if (checked.success) return ok(checked.output)
  const { where, problem } = firstIssue(checked.issues)
  return err({ kind: 'invalid', file, where: where ?? 'file', problem })
}
