import type { LinkEntries } from './migrations'

const ESCAPES = /(?:%[0-9a-f]{2})+/gi
/** Safe in a fragment (RFC 3986, section 3.5), and much easier to read than their escapes. */
const READABLE = /%(?:2F|3A|2C|2B|40)/g

/** Percent-encodes a text, except for the marks that a fragment may carry as they are. */
export const encoded = (text: string): string => encodeURIComponent(text).replace(READABLE, decodeURIComponent)

/** Decodes whatever can be decoded and leaves broken escapes as they stand. */
const decoded = (text: string): string =>
  text.replace(ESCAPES, (escapes) => {
    try {
      return decodeURIComponent(escapes)
    } catch {
      return escapes
    }
  })

/**
 * Splits a fragment into its keys and texts.
 *
 * Shape:  with or without the leading `#`; tolerates `&amp;` and a fragment that was encoded as a whole. A piece
 *         without `=` has its text under an empty key.
 */
export const entriesOf = (hash: string): LinkEntries => {
  const bare = hash.replace(/^[#?/!\s]+/, '')
  const plain = bare.includes('=') ? bare : decoded(bare).replace(/^[#?/!\s]+/, '')
  return plain
    .split(/&(?:amp;)?/i)
    .filter((piece) => piece.trim() !== '')
    .map((piece) => {
      const at = piece.indexOf('=')
      return at < 0
        ? (['', decoded(piece)] as const)
        : ([decoded(piece.slice(0, at)).trim().toLowerCase(), decoded(piece.slice(at + 1))] as const)
    })
}
