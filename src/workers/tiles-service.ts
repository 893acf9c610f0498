import { addressSource } from '../data/import/address-source'
import { openTileArchive, refusalOf, type TileArchive, tileNumber, tilePlace } from '../data/import/open-tile-archive'
import { fileSource, type TileSource } from '../data/import/tile-source'
import { type Refusal, refusal } from '../domain/imported/import-problem'
import { valueText } from '../domain/imported/value-text'
import { err, ok, type Result } from '../domain/result'
import type { ImportPreview, ImportRefusal, LayerService } from './import-protocol'
import { dressedTile, featuresInTile, placeOfId } from './tile-features'
import { contentsOf, tilesPreview } from './tiles-preview'

/** Tiles kept unpacked, for the next filter, label or click; a screen shows about a dozen. */
const KEPT = 48

const NO_ROWS = { columns: [], rejected: [] }

/** One layer whose features stay in a tile archive; runs in the layer's own worker. */
export const tilesService = (): LayerService => {
  let archive: TileArchive | null = null
  let file: Blob = new Blob()
  let several = false
  let trouble: Refusal | null = null
  const kept = new Map<number, Promise<Uint8Array | null>>()

  const openFrom = async (
    source: TileSource,
    address: string | null,
  ): Promise<Result<ImportPreview, ImportRefusal>> => {
    const opened = await openTileArchive(source)
    if (!opened.ok) return err({ ...opened.error, ...NO_ROWS })
    try {
      several = contentsOf(opened.value).several
      archive = opened.value
      return ok(tilesPreview(opened.value, address))
    } catch (reason) {
      return err({ ...refusalOf(reason), ...NO_ROWS })
    }
  }
  const openFile = (from: Blob): Promise<Result<ImportPreview, ImportRefusal>> => {
    file = from
    return openFrom(fileSource(from), null)
  }
  const keep = (number: number, tile: Promise<Uint8Array | null>): void => {
    kept.set(number, tile)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    // one that failed is asked for anew the next time
    tile.catch(() => kept.delete(number))
  }
  const tileOf = (number: number): Promise<Uint8Array | null> => {
    const known = kept.get(number)
    if (known) return known
    const tile = archive ? archive.tile(tilePlace(number)) : Promise.resolve(null)
    keep(number, tile)
    return tile
  }

  return {
    read: (from) => openFile(from),
    open: (address) => openFrom(addressSource(address), address),
    choose: () => err({ ...refusal('unreadable'), ...NO_ROWS }),
    text: () => file,
    restore: async (from) => (await openFile(from)).ok,
    tile: async ({ z, x, y, labelField, filter }) => {
      try {
        const number = tileNumber({ z, x, y })
        const tile = await tileOf(number)
        return tile && dressedTile(tile, number, several, { labelField, filter })
      } catch (reason) {
        trouble = refusalOf(reason)
        throw reason
      }
    },
    trouble: () => trouble,
    page: () => ({ total: 0, rows: [] }),
    lines: () => ({ lines: [], more: false }),
    properties: async (id) => {
      const { tile: number, place } = placeOfId(id)
      const tile = await tileOf(number)
      const found = tile && featuresInTile(tile, several)[place]
      return Object.entries(found?.properties ?? {}).map(([name, value]) => [name, valueText(value)] as const)
    },
  }
}
