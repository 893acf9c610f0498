/**
 * A property's value as the text people read: texts as they are, everything else as it would stand in JSON.
 *
 * Shape:  null and undefined are an empty text; markup stays markup's text.
 * Errors: none.
 */
export const valueText = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
