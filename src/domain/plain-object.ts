/** A decoded value whose keys can be asked for, before anything is known of what they hold. */
export type PlainObject = Readonly<Record<string, unknown>>

/**
 * Whether a decoded value is an object with keys, neither null nor an array.
 *
 * Errors: none.
 */
export const isPlainObject = (value: unknown): value is PlainObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
