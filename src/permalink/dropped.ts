/**
 * Why a part of a link was not taken as it stands.
 *
 * unknown-key    no version of the atlas knows the key
 * unknown-value  the key does not know the value
 * malformed      the text cannot be read, or only its beginning
 * out-of-range   the nearest possible value was taken
 * swapped        latitude and longitude stood in the wrong order and were put right
 * repeated       the key had been given before; the first one counts
 * newer          the link was made by a newer version; what is known was read
 */
export type DropReason =
  | 'unknown-key'
  | 'unknown-value'
  | 'malformed'
  | 'out-of-range'
  | 'swapped'
  | 'repeated'
  | 'newer'

/** A part of a link that was dropped or put right, as it stood there. */
export type Dropped = { readonly key: string; readonly text: string; readonly reason: DropReason }

const LONGEST_QUOTE = 80

/** Quotes a part of a link, shortened to what fits into a sentence. */
export const dropped = (key: string, text: string, reason: DropReason): Dropped => ({
  key: key.slice(0, LONGEST_QUOTE),
  text: text.slice(0, LONGEST_QUOTE),
  reason,
})
