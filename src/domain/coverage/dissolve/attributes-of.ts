import type { AttributeFields } from '../coverage-input'
import { type MappingAttributes, readScale, readStatus, readYear } from '../input-attributes'

/**
 * Tells what is known of the mapping that one feature stands for: what its named fields say, or else what holds for
 * all of the input.
 *
 * Shape:  a named field that says nothing readable leaves scale and year unknown; a status falls back to the input's.
 */
export const attributesOf = (
  properties: Readonly<Record<string, unknown>>,
  whole: MappingAttributes,
  fields: AttributeFields,
): MappingAttributes => ({
  scale: fields.scale === null ? whole.scale : readScale(properties[fields.scale]),
  year: fields.year === null ? whole.year : readYear(properties[fields.year]),
  source: fields.source === null ? whole.source : String(properties[fields.source] ?? ''),
  status: (fields.status === null ? null : readStatus(properties[fields.status])) ?? whole.status,
})
