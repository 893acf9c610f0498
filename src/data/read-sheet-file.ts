import { sheetColumnOf } from '../domain/coverage/read-sheet-list-column'
import { err, ok, type Result } from '../domain/result'

export type SheetFileError =
  | { readonly kind: 'too-large'; readonly file: string; readonly most: number }
  | { readonly kind: 'not-text'; readonly file: string }
  | { readonly kind: 'unreadable'; readonly file: string }

/** All 5 120 sheets of the index, each with a line of remarks, are half of this. Bytes. */
const MOST = 1_000_000

const decoded = (bytes: Uint8Array): string | null => {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes)
  return text.includes('\u0000') ? null : text
}

/**
 * Reads a list of sheets from a text or CSV file.
 *
 * Shape:  the text for `readSheetList`; of a table with a heading `sheet` that column alone. UTF-8, or UTF-16 with its mark.
 * Errors: too-large (over `most` bytes), not-text, unreadable (the browser was refused the file).
 */
export const readSheetFile = async (file: File): Promise<Result<string, SheetFileError>> => {
  if (file.size > MOST) return err({ kind: 'too-large', file: file.name, most: MOST })
  try {
    const text = decoded(new Uint8Array(await file.arrayBuffer()))
    return text === null ? err({ kind: 'not-text', file: file.name }) : ok(sheetColumnOf(text))
  } catch {
    return err({ kind: 'unreadable', file: file.name })
  }
}
