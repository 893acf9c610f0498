import type { NoteKind } from '../../domain/imported/import-problem'
import { type Refusal, refusal } from '../../domain/imported/import-problem'
import { err, ok, type Result } from '../../domain/result'

export type TextRead = { readonly text: string; readonly notes: readonly NoteKind[] }

const SAMPLE = 4096

/** UTF-16 of mostly Latin text has a zero in every other byte; the even ones are the high bytes of big-endian. */
const utf16Without = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.length < 4) return null
  let [even, odd] = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) at % 2 === 0 ? even++ : odd++
  const most = sample.length * 0.3
  if (odd > most && even < odd / 4) return 'utf-16le'
  return even > most && odd < even / 4 ? 'utf-16be' : null
}

const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return utf16Without(bytes)
}

const strictUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells pictures and programs from text
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c\u001d\u001f]/

/**
 * The text of a file, whatever it was written in.
 *
 * Shape:  UTF-8 (a byte order mark is dropped), UTF-16 with or without a mark, else Windows-1252, which a note says.
 * Errors: empty; not-text (a picture, a program, a database).
 */
export const readText = (bytes: Uint8Array): Result<TextRead, Refusal> => {
  const wide = utf16Of(bytes)
  const utf8 = wide ? null : strictUtf8(bytes)
  const text = wide ? new TextDecoder(wide).decode(bytes) : (utf8 ?? new TextDecoder('windows-1252').decode(bytes))
  if (text.trim() === '') return err(refusal('empty'))
  if (CONTROLS.test(text.slice(0, SAMPLE))) return err(refusal('not-text'))
  if (wide) return ok({ text, notes: ['read-as-utf-16'] })
  return ok({ text, notes: utf8 === null ? ['read-as-windows-1252'] : [] })
}
