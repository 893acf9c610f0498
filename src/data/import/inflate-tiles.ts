import { readVarint } from 'pmtiles'
import { MAX_TILE_BYTES } from '../../domain/imported/import-limits'
import { refusal } from '../../domain/imported/import-problem'
import { ArchiveRefused } from './archive-refused'

/** As the format numbers them. */
export const UNPACKED = 1
export const GZIP = 2

const joined = (pieces: readonly Uint8Array[], length: number): ArrayBuffer => {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole.buffer
}

/**
 * Unpacks a piece of a tile archive, bit by bit and within a limit: a few bytes can pretend to be gigabytes.
 *
 * Errors: rejects with tiles-bomb, tiles-damaged.
 */
export const inflatePiece = async (packed: ArrayBuffer, compression: number): Promise<ArrayBuffer> => {
  if (compression === UNPACKED) return packed
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  const damaged = (): never => {
    throw new ArchiveRefused(refusal('tiles-damaged', 'gzip'))
  }
  for (let piece = await reader.read().catch(damaged); !piece.done; piece = await reader.read().catch(damaged)) {
    length += piece.value.length
    if (length > MAX_TILE_BYTES) {
      void reader.cancel().catch(() => undefined)
      throw new ArchiveRefused(refusal('tiles-bomb'))
    }
    pieces.push(piece.value)
  }
  return joined(pieces, length)
}

/** An entry takes at least one byte of each of its four numbers. */
const LEAST_ENTRY = 4

/**
 * Unpacks a directory of a tile archive; one that announces more entries than its bytes can hold is not even begun.
 *
 * Errors: rejects with tiles-bomb, tiles-damaged.
 */
export const inflateDirectory = async (packed: ArrayBuffer, compression: number): Promise<ArrayBuffer> => {
  const bytes = await inflatePiece(packed, compression)
  const announced = readVarint({ buf: new Uint8Array(bytes), pos: 0 })
  if (!(announced * LEAST_ENTRY <= bytes.byteLength)) {
    throw new ArchiveRefused(refusal('tiles-damaged', `${announced} entries`))
  }
  return bytes
}
