import { Inflate } from 'fflate'
import { MAX_INFLATED_BYTES, MAX_ZIP_ENTRIES } from '../../domain/imported/import-limits'
import { type Refusal, refusal } from '../../domain/imported/import-problem'
import { err, ok, type Result } from '../../domain/result'

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array }

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
/** The end record may be followed by a comment of at most 64 KiB. */
const LONGEST_TAIL = 22 + 65_535
/** Deflate grows a thousandfold at most, so no push can overshoot the limit by more than 64 MB. */
const PUSH = 65_536

const findEnd = (view: DataView): number | null => {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - LONGEST_TAIL); at--) if (view.getUint32(at, true) === END) return at
  return null
}

type Listed = {
  readonly name: string
  readonly method: number
  readonly locked: boolean
  readonly packed: number
  readonly at: number
}

const listEntries = (bytes: Uint8Array, view: DataView, end: number): readonly Listed[] | null => {
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  const found: Listed[] = []
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null
    const nameLength = view.getUint16(at + 28, true)
    found.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      locked: (view.getUint16(at + 8, true) & 1) === 1,
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return found
}

const joined = (pieces: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

class TooMuch extends Error {}

/** Inflates bit by bit and stops at the limit, whatever sizes the zip announces. */
const inflated = (packed: Uint8Array, limit: number): Uint8Array => {
  const pieces: Uint8Array[] = []
  let length = 0
  let ended = false
  const stream = new Inflate((piece, final) => {
    length += piece.length
    if (length > limit) throw new TooMuch()
    pieces.push(piece)
    ended ||= final
  })
  for (let at = 0; at < packed.length; at += PUSH) {
    stream.push(packed.subarray(at, at + PUSH), at + PUSH >= packed.length)
  }
  if (!ended) throw new Error('truncated')
  return joined(pieces, length)
}

const contentOf = (bytes: Uint8Array, view: DataView, { method, packed, at }: Listed, limit: number): Uint8Array => {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw new Error('truncated')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + packed > bytes.length) throw new Error('truncated')
  const content = bytes.subarray(start, start + packed)
  if (method === 8) return inflated(content, limit)
  if (method !== 0) throw new Error(`method ${method}`)
  if (content.length > limit) throw new TooMuch()
  return content
}

/**
 * The entries of a zip that are wanted, inflated within a limit that no announced size can lift.
 *
 * Shape:  stored and deflated entries; zips inside a zip stay closed.
 * Errors: not-zip (no directory, truncated, another method), zip-locked, zip-bomb (too many entries, too much content).
 * Source: PKWARE APPNOTE 6.3.10.
 */
export const unzip = (
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limit = MAX_INFLATED_BYTES,
): Result<readonly ZipEntry[], Refusal> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.length < 22 ? null : findEnd(view)
  if (end === null) return err(refusal('not-zip'))
  if (view.getUint16(end + 10, true) > MAX_ZIP_ENTRIES) return err(refusal('zip-bomb'))
  const listed = listEntries(bytes, view, end)
  if (!listed) return err(refusal('not-zip'))
  const wanted = listed.filter(({ name }) => isWanted(name))
  const locked = wanted.find((entry) => entry.locked)
  if (locked) return err(refusal('zip-locked', locked.name))
  const entries: ZipEntry[] = []
  let left = limit
  for (const entry of wanted) {
    try {
      const content = contentOf(bytes, view, entry, left)
      left -= content.length
      entries.push({ name: entry.name, bytes: content })
    } catch (reason) {
      return err(refusal(reason instanceof TooMuch ? 'zip-bomb' : 'not-zip', entry.name))
    }
  }
  return ok(entries)
}
