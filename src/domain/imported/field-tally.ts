import { MAX_FIELDS } from './import-limits'
import type { FieldType, ImportedField } from './imported-layer'

const typeOf = (value: unknown): FieldType => {
  if (typeof value === 'number') return 'number'
  return typeof value === 'boolean' ? 'boolean' : 'text'
}

export type FieldTally = {
  readonly add: (properties: Readonly<Record<string, unknown>>) => void
  readonly fields: () => readonly ImportedField[]
  readonly more: () => boolean
}

/**
 * Collects the fields of features one by one, in the order of their first appearance, with the type of their values.
 *
 * Shape:  null, undefined and empty texts say nothing about a type; a field that is always empty is text.
 * Errors: none; fields beyond MAX_FIELDS are not listed, and `more` says so.
 */
export const fieldTally = (): FieldTally => {
  const types = new Map<string, FieldType | null>()
  let more = false
  return {
    add: (properties) => {
      for (const name in properties) {
        const value = properties[name]
        const known = types.get(name)
        if (known === 'mixed') continue
        if (known === undefined && types.size >= MAX_FIELDS) {
          more = true
          continue
        }
        if (value === null || value === undefined || value === '') {
          if (known === undefined) types.set(name, null)
          continue
        }
        const type = typeOf(value)
        if (known !== type) types.set(name, known ? 'mixed' : type)
      }
    },
    fields: () => [...types].map(([name, type]) => ({ name, type: type ?? 'text' })),
    more: () => more,
  }
}
