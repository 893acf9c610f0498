import { type Entry, type Header, PMTiles, SharedPromiseCache, tileIdToZxy, zxyToTileId } from 'pmtiles'
import { type Refusal, refusal } from '../../domain/imported/import-problem'
import type { BBox } from '../../domain/position'
import { err, ok, type Result } from '../../domain/result'
import { ArchiveRefused } from './archive-refused'
import { inflateDirectory, inflatePiece } from './inflate-tiles'
import { readTileHeader } from './read-tile-header'
import { readTileMetadata, type TileMetadata } from './read-tile-metadata'
import { HEAD_BYTES, type TileSource } from './tile-source'

export type TilePlace = { readonly z: number; readonly x: number; readonly y: number }

/** An opened archive of vector tiles. */
export type TileArchive = TileMetadata & {
  readonly bytes: number | null
  readonly minZoom: number
  readonly maxZoom: number
  /** As the archive states it, within what Web Mercator can show. */
  readonly bbox: BBox
  /** The first tile, unpacked. */
  readonly sample: Uint8Array
  /** A tile, unpacked; null where there is none. Rejects like the opening. */
  readonly tile: (place: TilePlace) => Promise<Uint8Array | null>
}

/** A directory that could not be read once is asked for again, not refused for good. */
class Directories extends SharedPromiseCache {
  override async getDirectory(...question: Parameters<SharedPromiseCache['getDirectory']>): Promise<Entry[]> {
    try {
      return await super.getDirectory(...question)
    } catch (reason) {
      this.cache.clear()
      throw reason
    }
  }
}

const DEEPEST_DIRECTORY = 3
const MERCATOR_END = 85.0511

const firstPlace = async (cache: Directories, source: TileSource, header: Header): Promise<TilePlace | null> => {
  let [offset, length] = [header.rootDirectoryOffset, header.rootDirectoryLength]
  for (let depth = 0; depth <= DEEPEST_DIRECTORY; depth++) {
    const [first] = await cache.getDirectory(source, offset, length, header)
    if (!first) return null
    if (first.runLength > 0) {
      const [z, x, y] = tileIdToZxy(first.tileId)
      return { z, x, y }
    }
    ;[offset, length] = [header.leafDirectoryOffset + first.offset, first.length]
  }
  return null
}

const boxOf = ({ minLon, minLat, maxLon, maxLat }: Header): BBox => {
  const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value))
  const isStated = minLon <= maxLon && minLat <= maxLat && (minLon !== 0 || maxLon !== 0)
  if (!isStated) return [-180, -MERCATOR_END, 180, MERCATOR_END]
  return [within(minLon, 180), within(minLat, MERCATOR_END), within(maxLon, 180), within(maxLat, MERCATOR_END)]
}

const opened = async (source: TileSource): Promise<TileArchive> => {
  const head = new Uint8Array((await source.getBytes(0, HEAD_BYTES)).data)
  const read = readTileHeader(head, source.size())
  if (!read.ok) throw new ArchiveRefused(read.error)
  const cache = new Directories(100, true, inflateDirectory)
  const archive = new PMTiles(source, cache, inflatePiece)
  const header = await archive.getHeader()
  const first = await firstPlace(cache, source, header)
  const tile: TileArchive['tile'] = async ({ z, x, y }) => {
    const found = await archive.getZxy(z, x, y)
    return found ? new Uint8Array(found.data) : null
  }
  const sample = first && (await tile(first))
  if (!sample) throw new ArchiveRefused(refusal('tiles-empty'))
  const metadata = header.jsonMetadataLength > 0 ? await archive.getMetadata() : {}
  return {
    ...readTileMetadata(metadata),
    bytes: source.size(),
    minZoom: header.minZoom,
    maxZoom: header.maxZoom,
    bbox: boxOf(header),
    sample,
    tile,
  }
}

/**
 * What went wrong with an archive, as a refusal.
 *
 * Errors: none; what nobody foresaw is damage.
 */
export const refusalOf = (reason: unknown): Refusal =>
  reason instanceof ArchiveRefused
    ? reason.refusal
    : refusal('tiles-damaged', reason instanceof Error ? reason.message : '')

/**
 * Opens an archive of vector tiles (PMTiles): reads its header, root directory, metadata and first tile, nothing else.
 *
 * Shape:  tiles come as Mapbox vector tiles, unpacked.
 * Units:  degrees; zooms count tiles of 512 CSS pixels.
 * Errors: those of the source, the header and the unpacking; tiles-empty.
 * Source: PMTiles specification, version 3.
 */
export const openTileArchive = async (source: TileSource): Promise<Result<TileArchive, Refusal>> => {
  try {
    return ok(await opened(source))
  } catch (reason) {
    return err(refusalOf(reason))
  }
}

/** The number of a tile among all tiles, and back; whole and small enough to be part of a feature's id. */
export const tileNumber = ({ z, x, y }: TilePlace): number => zxyToTileId(z, x, y)
export const tilePlace = (number: number): TilePlace => {
  const [z, x, y] = tileIdToZxy(number)
  return { z, x, y }
}
