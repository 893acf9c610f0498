import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { err, ok, type Result } from '../domain/result'

export type PackError = 'damaged' | 'too-large'

/** Characters of JSON that a pack may unfold to: far beyond any link that was made, far below what fills a memory. */
export const UNPACKED_LIMIT = 4_000_000

/** Fed in small pieces, because deflate may unfold a thousandfold and has to be stopped in time. */
const PIECE = 2048
const CHECK_BYTES = 4

/**
 * FNV-1a over 32 bits. Deflate has no check of its own: a mangled character would move a coordinate, unnoticed.
 * Source: Fowler, Noll, Vo; RFC 9923.
 */
const checkOf = (bytes: Uint8Array): Uint8Array => {
  let hash = 0x811c9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return Uint8Array.of(hash >>> 24, hash >>> 16, hash >>> 8, hash)
}

const toText = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')

const toBytes = (text: string): Uint8Array => strToU8(atob(text.replace(/-/g, '+').replace(/_/g, '/')), true)

const inflated = (bytes: Uint8Array): Result<Uint8Array, PackError> => {
  const pieces: Uint8Array[] = []
  let length = 0
  const stream = new Inflate((piece) => {
    pieces.push(piece)
    length += piece.length
  })
  for (let at = 0; at < bytes.length; at += PIECE) {
    stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
    if (length > UNPACKED_LIMIT) return err('too-large')
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return ok(whole)
}

/**
 * Packs a value for a link: JSON, deflated, in base64 for addresses, with a check that nothing was mangled on the way.
 *
 * Shape:  letters, digits, `-` and `_` alone, which no mail or chat program touches.
 */
export const pack = (json: unknown): string => {
  const plain = strToU8(JSON.stringify(json))
  const packed = deflateSync(plain, { level: 9 })
  const checked = new Uint8Array(packed.length + CHECK_BYTES)
  checked.set(packed)
  checked.set(checkOf(plain), packed.length)
  return toText(checked)
}

/**
 * Unpacks what `pack` wrote.
 *
 * Errors: `damaged` for any other text, cut off or altered; `too-large` for one that unfolds beyond `UNPACKED_LIMIT`.
 */
export const unpack = (text: string): Result<unknown, PackError> => {
  try {
    const bytes = toBytes(text)
    const plain = inflated(bytes.subarray(0, -CHECK_BYTES))
    if (!plain.ok) return plain
    const check = bytes.subarray(-CHECK_BYTES)
    if (!checkOf(plain.value).every((byte, at) => byte === check[at])) return err('damaged')
    return ok(JSON.parse(strFromU8(plain.value)))
  } catch {
    // base64, deflate and JSON each throw at what is none of theirs
    return err('damaged')
  }
}
