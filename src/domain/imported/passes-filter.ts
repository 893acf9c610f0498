import type { ImportedFilter } from './imported-layer'
import { valueText } from './value-text'

/**
 * Tells which features a filter lets through.
 *
 * Shape:  the field's value as text contains the filter's text, without regard to case; no filter or an empty text lets all through.
 * Errors: none; a feature without the field does not pass.
 */
export const passesFilter = (
  filter: ImportedFilter | null,
): ((properties: Readonly<Record<string, unknown>> | null) => boolean) => {
  const wanted = filter?.text.trim().toLowerCase() ?? ''
  if (!filter || wanted === '') return () => true
  return (properties) => valueText(properties?.[filter.field]).toLowerCase().includes(wanted)
}
