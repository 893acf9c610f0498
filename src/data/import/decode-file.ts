import { MAX_FILE_BYTES } from '../../domain/imported/import-limits'
import { refusal } from '../../domain/imported/import-problem'
import { err, ok } from '../../domain/result'
import { decodeWkt } from './decode-wkt'
import type { Decode } from './decoded'
import { readText } from './read-text'
import { isZip, sniffText } from './sniff-format'

const decodeTextAs = async (text: string, name: string): Promise<Decode> => {
  const format = sniffText(text, name)
  if (format === null) return err(refusal('unknown-format'))
  if (format === 'json') return (await import('./decode-json')).decodeJson(text)
  if (format === 'web-page') return err(refusal('web-page'))
  if (format === 'wkt') return decodeWkt(text)
  if (format !== 'table') return (await import('./decode-xml')).decodeXml(text, format)
  const { decodeTable, readTable } = await import('./decode-table')
  const table = readTable(text)
  return table ? decodeTable(table) : err(refusal('no-features'))
}

/**
 * What a file of any format holds; each format's code is fetched when a file needs it.
 *
 * Shape:  the content decides, the name only where the content does not.
 * Errors: empty, too-large, not-text, unknown-format, and those of the formats.
 */
export const decodeFile = async (bytes: Uint8Array, name: string): Promise<Decode> => {
  if (bytes.length > MAX_FILE_BYTES) return err(refusal('too-large', String(bytes.length)))
  if (bytes.length === 0) return err(refusal('empty'))
  if (isZip(bytes)) return (await import('./decode-zip')).decodeZip(bytes)
  if (/\.(zip|kmz)$/i.test(name)) return err(refusal('not-zip'))
  const read = readText(bytes)
  if (!read.ok) return read
  const outcome = await decodeTextAs(read.value.text, name)
  return outcome.ok ? ok({ ...outcome.value, notes: [...outcome.value.notes, ...read.value.notes] }) : outcome
}
