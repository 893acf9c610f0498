import { bytesToHeader, type Header } from 'pmtiles'
import { DEEPEST_TILES } from '../../domain/imported/import-limits'
import { type Refusal, type RefusalKind, refusal } from '../../domain/imported/import-problem'
import { err, ok, type Result } from '../../domain/result'
import { beginsAsTiles } from './begins-as-tiles'
import { GZIP, UNPACKED } from './inflate-tiles'
import { HEAD_BYTES } from './tile-source'

const HEADER_BYTES = 127
/** The version follows the seven letters of the name; the first two versions had two letters. */
const VERSION_AT = 7

/** Names as the format numbers them. */
const COMPRESSIONS = ['unknown', 'none', 'gzip', 'brotli', 'zstd']
const PICTURES: Readonly<Record<number, string>> = { 2: 'PNG', 3: 'JPEG', 4: 'WebP', 5: 'AVIF' }
const MVT = 1

const refused = (kind: RefusalKind, detail = '') => err<Refusal>(refusal(kind, detail))

const outOfFile = (header: Header, size: number | null): string | null => {
  const { rootDirectoryOffset, rootDirectoryLength, jsonMetadataOffset, jsonMetadataLength } = header
  const { leafDirectoryOffset, leafDirectoryLength = 0, tileDataOffset, tileDataLength = 0 } = header
  if (rootDirectoryOffset + rootDirectoryLength > HEAD_BYTES) return 'root directory'
  const end = Math.max(
    rootDirectoryOffset + rootDirectoryLength,
    jsonMetadataOffset + jsonMetadataLength,
    leafDirectoryOffset + leafDirectoryLength,
    tileDataOffset + tileDataLength,
  )
  return size !== null && end > size ? `${end} > ${size}` : null
}

/**
 * Reads the header of a tile archive (PMTiles) and says whether this atlas can draw what follows.
 *
 * Shape:  `head` are the first bytes, 127 at least; `size` that of the whole, null if unknown.
 * Errors: not-tiles, tiles-version, tiles-damaged, tiles-compression, tiles-pictures, tiles-type, tiles-too-deep.
 * Source: PMTiles specification, version 3.
 */
export const readTileHeader = (head: Uint8Array<ArrayBuffer>, size: number | null): Result<Header, Refusal> => {
  if (!beginsAsTiles(head)) return refused('not-tiles')
  const version = head[2] === 1 || head[2] === 2 ? head[2] : head[VERSION_AT]
  if (version !== 3)
    return version === undefined ? refused('tiles-damaged', 'header') : refused('tiles-version', String(version))
  if (head.length < HEADER_BYTES) return refused('tiles-damaged', `${head.length} < ${HEADER_BYTES}`)
  const header = bytesToHeader(head.slice(0, HEADER_BYTES).buffer)
  const { internalCompression, tileCompression, tileType, minZoom, maxZoom } = header
  const picture = PICTURES[tileType]
  if (picture !== undefined) return refused('tiles-pictures', picture)
  if (tileType !== MVT) return refused('tiles-type', tileType === 6 ? 'MLT' : String(tileType))
  const odd = [internalCompression, tileCompression].find((each) => each !== UNPACKED && each !== GZIP)
  if (odd !== undefined) return refused('tiles-compression', COMPRESSIONS[odd] ?? String(odd))
  const cut = outOfFile(header, size)
  if (cut !== null) return refused('tiles-damaged', cut)
  if (minZoom > maxZoom || maxZoom > 26) return refused('tiles-damaged', `zoom ${minZoom}–${maxZoom}`)
  return minZoom > DEEPEST_TILES ? refused('tiles-too-deep', String(minZoom)) : ok(header)
}
