import { err, ok, type Result } from '../domain/result'
import { type PageAddressError, readPageAddress } from './page-address'

/** A source of terrain tiles the reader may switch on. */
export type TerrainSource = {
  /** Whole address with `{z}`, `{x}` and `{y}` in it. */
  readonly template: string
  readonly host: string
  /** Whether the tiles lie on the server the atlas itself came from. */
  readonly isOwn: boolean
}

export type TerrainTemplateError = PageAddressError | { readonly kind: 'no-placeholders' }

const PLACEHOLDERS = ['{z}', '{x}', '{y}'] as const
/** Braces are not part of an address: digits stand in for them while it is taken apart, and are found again by these. */
const STAND_INS = ['730001', '730002', '730003'] as const

const filled = (template: string): string =>
  PLACEHOLDERS.reduce((text, placeholder, at) => text.replaceAll(placeholder, STAND_INS[at] ?? ''), template)

const emptied = (address: string): string =>
  STAND_INS.reduce((text, standIn, at) => text.replaceAll(standIn, PLACEHOLDERS[at] ?? ''), address)

/**
 * Reads the address template of a terrain source.
 *
 * Shape:  `terrain/{z}/{x}/{y}.png` beside the page, or a whole address; `base` is the page's own address and `policy`
 *         its content security policy.
 * Errors: empty; no-placeholders; not-an-address; not-allowed for a host the policy does not name: the request would
 *         be refused, and it is not even tried.
 */
export const readTerrainTemplate = (
  text: string,
  base: string,
  policy: string,
): Result<TerrainSource, TerrainTemplateError> => {
  const template = text.trim()
  if (template === '') return err({ kind: 'empty' })
  if (!PLACEHOLDERS.every((placeholder) => template.includes(placeholder))) return err({ kind: 'no-placeholders' })
  const read = readPageAddress(filled(template), base, policy)
  if (!read.ok) return read
  const { address, host, isOwn } = read.value
  return ok({ template: emptied(address), host, isOwn })
}
