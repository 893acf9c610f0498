import { err, ok, type Result } from '../domain/result'

export type JsonError = { readonly kind: 'empty' } | { readonly kind: 'not-json' }

/**
 * Decodes the text of a file of JSON.
 *
 * Shape:  a byte order mark at its head, which some editors write, is passed over.
 * Errors: empty, also for a file of nothing but white space; not-json.
 */
export const decodedJson = (text: string): Result<unknown, JsonError> => {
  const bare = text.replace(/^\uFEFF/, '')
  if (bare.trim() === '') return err({ kind: 'empty' })
  try {
    return ok(JSON.parse(bare))
  } catch {
    return err({ kind: 'not-json' })
  }
}
