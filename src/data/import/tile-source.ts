import type { Source } from 'pmtiles'
import { refusal } from '../../domain/imported/import-problem'
import { ArchiveRefused } from './archive-refused'

/** Bytes of a tile archive, wherever they are. */
export type TileSource = Source & {
  /** Size of the whole; null while, or if, nobody has said. */
  readonly size: () => number | null
}

/** What a reader of the format asks for first: header and root directory lie within it. */
export const HEAD_BYTES = 16_384

/**
 * A file of the reader's own, read in slices, so that its size does not matter.
 *
 * Errors: rejects with tiles-damaged for what lies beyond its end, unreadable if the file has moved or changed.
 */
export const fileSource = (file: Blob): TileSource => ({
  size: () => file.size,
  getKey: () => 'file',
  getBytes: async (offset, length) => {
    if (offset > 0 && offset + length > file.size) {
      throw new ArchiveRefused(refusal('tiles-damaged', `${offset + length} > ${file.size}`))
    }
    const piece = await file
      .slice(offset, offset + length)
      .arrayBuffer()
      .catch((reason: unknown) => {
        throw new ArchiveRefused(refusal('unreadable', reason instanceof Error ? reason.name : ''))
      })
    return { data: piece }
  },
})
