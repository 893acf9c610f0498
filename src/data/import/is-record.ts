export type JsonRecord = Readonly<Record<string, unknown>>

/**
 * Whether a parsed value is an object with keys, neither null nor an array.
 *
 * Errors: none.
 */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
