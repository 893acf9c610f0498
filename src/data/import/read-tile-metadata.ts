import { MAX_FIELDS } from '../../domain/imported/import-limits'
import type { FieldType, ImportedField } from '../../domain/imported/imported-layer'
import { isPlainObject } from '../../domain/plain-object'

/** What a tile archive says of itself. */
export type TileMetadata = {
  readonly attribution: string | null
  readonly parts: readonly string[]
  readonly fields: readonly ImportedField[]
}

const LONGEST_ATTRIBUTION = 300

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  copy: '©',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
  '#169': '©',
}

/** Attributions come as HTML with links; only their words are shown. */
const plainWords = (value: unknown): string | null => {
  if (typeof value !== 'string') return null
  const words = value
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([a-z]+|#\d+);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' ? null : words.slice(0, LONGEST_ATTRIBUTION)
}

const typeOf = (word: unknown): FieldType => {
  const type = String(word).toLowerCase()
  if (type === 'number' || type === 'boolean') return type
  return type === 'string' ? 'text' : 'mixed'
}

const fieldsOf = (layers: readonly Readonly<Record<string, unknown>>[]): readonly ImportedField[] => {
  const types = new Map<string, FieldType>()
  for (const { fields } of layers) {
    for (const [name, word] of isPlainObject(fields) ? Object.entries(fields) : []) {
      const type = typeOf(word)
      const known = types.get(name)
      types.set(name, known === undefined || known === type ? type : 'mixed')
    }
  }
  return [...types].slice(0, MAX_FIELDS).map(([name, type]) => ({ name, type }))
}

/**
 * Reads the metadata of a tile archive; archives say more or less of themselves, and what is missing stays empty.
 *
 * Shape:  `vector_layers` as in TileJSON 3, with `id` and `fields`.
 * Errors: none.
 */
export const readTileMetadata = (json: unknown): TileMetadata => {
  const metadata = isPlainObject(json) ? json : {}
  const layers = Array.isArray(metadata.vector_layers) ? metadata.vector_layers.filter(isPlainObject) : []
  return {
    attribution: plainWords(metadata.attribution),
    parts: layers.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
    fields: fieldsOf(layers),
  }
}
