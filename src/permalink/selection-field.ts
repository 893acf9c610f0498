import { CORRIDOR_VARIANT_IDS } from '../domain/corridor/corridor-variant'
import { parseSheet } from '../domain/coverage/parse-sheet'
import { COUNTRY_CODES, PROVINCE_CODES } from '../domain/provinces'
import { wordOf } from './choice-fields'
import { dropped } from './dropped'
import { type Field, taken } from './field'
import { SELECTION_KINDS, type Selection, type SelectionKind } from './snapshot'

const KEY = 'select'
const ID = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} ._/'()-]{0,119}$/u
const LEG = /^(.+)\/([1-9]\d?)$/

const legId = (text: string): string | null => {
  const [, variantText = '', leg] = LEG.exec(text) ?? []
  const variant = wordOf(CORRIDOR_VARIANT_IDS, variantText)
  return variant && leg ? `${variant}/${leg}` : null
}

/** Whether the thing exists is only known once its dataset is there; here it need only be a possible id. */
const idOf = (kind: SelectionKind, text: string): string | null => {
  if (kind === 'sheet') {
    const sheet = parseSheet(text)
    return sheet.ok ? sheet.value : null
  }
  if (kind === 'province') return wordOf([...PROVINCE_CODES, ...COUNTRY_CODES], text) ?? null
  if (kind === 'leg') return legId(text)
  return ID.test(text) ? text : null
}

/**
 * Reads a selection or the place of a claim.
 *
 * Shape:  `site:saindak`, `town:1163054`, `sheet:30G11`, `province:PK-BA`, `leg:as-named/1`.
 * Errors: null for an unknown kind or an impossible id.
 */
export const readSelection = (text: string): Selection | null => {
  const at = text.indexOf(':')
  const kind = at < 0 ? undefined : wordOf(SELECTION_KINDS, text.slice(0, at))
  const id = kind && idOf(kind, text.slice(at + 1).trim())
  return kind && id ? { kind, id } : null
}

/** `select=site:saindak`, the one thing that is open. */
export const selectionField: Field = {
  name: KEY,
  write: ({ selection }) => selection && `${selection.kind}:${selection.id}`,
  read: (text) => {
    const selection = readSelection(text)
    return selection ? taken({ selection }) : { change: {}, dropped: [dropped(KEY, text, 'unknown-value')] }
  },
}
