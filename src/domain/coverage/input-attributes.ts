/** Scales a geological map is published at; the names are part of links and project files. */
export const MAPPING_SCALES = ['50k', '250k', '1m', 'unknown'] as const
export type MappingScale = (typeof MAPPING_SCALES)[number]

/** How far the mapping has come; the names are part of links and project files. */
export const MAPPING_STATUSES = ['mapped', 'published', 'under-way', 'planned'] as const
export type MappingStatus = (typeof MAPPING_STATUSES)[number]

/** What is known of the mapping that a polygon or a list of sheets stands for; unknown stays null or empty. */
export type MappingAttributes = {
  readonly scale: MappingScale
  readonly year: number | null
  /** Who says so: a map, a report, a letter. */
  readonly source: string
  readonly status: MappingStatus
}

/** Ground that someone calls mapped, with nothing more known of it. */
export const NOTHING_KNOWN: MappingAttributes = { scale: 'unknown', year: null, source: '', status: 'mapped' }

/** Denominators of the scales, as tables write them: 50000, 1:50 000, 50k. */
const SCALE_OF: ReadonlyMap<number, MappingScale> = new Map([
  [50_000, '50k'],
  [250_000, '250k'],
  [1_000_000, '1m'],
])

/**
 * Reads a scale from a table.
 *
 * Shape:  `1:50,000`, `1/250 000`, `50000`, `50k`, `1M`; the last number is the denominator.
 * Errors: `unknown` for anything else, other scales included.
 */
export const readScale = (value: unknown): MappingScale => {
  const text = String(value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*1\s*[:/]/, '')
    .replace(/[\s,.'_]/g, '')
  const [, digits = '', suffix = ''] = /^(\d{1,9})(k|m|million)?$/.exec(text) ?? []
  const factor = suffix === '' ? 1 : suffix === 'k' ? 1000 : 1e6
  return SCALE_OF.get(Number(digits) * factor) ?? 'unknown'
}

const SPELLINGS: readonly (readonly [RegExp, MappingStatus])[] = [
  [/^publish|^printed/, 'published'],
  [/^under|^in[\s_-]?progress|^ongoing|^on[\s_-]going/, 'under-way'],
  [/^plan|^propos/, 'planned'],
  [/^map|^complete|^done|^survey/, 'mapped'],
]

/** Reads a status from a table. Errors: null for a word that names none. */
export const readStatus = (value: unknown): MappingStatus | null => {
  const text = String(value ?? '')
    .trim()
    .toLowerCase()
  return SPELLINGS.find(([spelling]) => spelling.test(text))?.[1] ?? null
}

/** Reads a year from a table: the first four digits that can be one, as in `2019-20`. Errors: null without any. */
export const readYear = (value: unknown): number | null => {
  const [found] = /(?<!\d)(1[89]|20)\d\d(?!\d)/.exec(String(value ?? '')) ?? []
  return found === undefined ? null : Number(found)
}
