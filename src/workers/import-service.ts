import { decodeFile } from '../data/import/decode-file'
import type { Decode, Decoded } from '../data/import/decoded'
import { placeTable } from '../data/import/place-table'
import type { Table } from '../data/import/table'
import { type Examined, examine } from '../domain/imported/examine'
import { MAX_FILE_BYTES, MAX_REPORTED_ROWS } from '../domain/imported/import-limits'
import { type Refusal, type RowProblem, refusal } from '../domain/imported/import-problem'
import { linesOf } from '../domain/imported/lines-of'
import { orderedIndexes, type PageQuestion, tablePage } from '../domain/imported/table-page'
import { valueText } from '../domain/imported/value-text'
import { err, ok, type Result } from '../domain/result'
import type { ImportedLayerService, ImportPreview, ImportRefusal, OnProgress, TileQuestion } from './import-protocol'
import { featuresOfText, featuresText } from './import-text'
import { importTiles } from './import-tiles'

type Outcome = Result<ImportPreview, ImportRefusal>

const FIRST_ROWS = 5
const FIRST_FIELDS = 12

const bytesOf = async (file: Blob, onProgress: OnProgress): Promise<Uint8Array> => {
  const bytes = new Uint8Array(file.size)
  const reader = file.stream().getReader()
  let done = 0
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    bytes.set(piece.value, done)
    done += piece.value.length
    onProgress({ stage: 'reading', done, of: file.size })
  }
  return bytes
}

const previewOf = (decoded: Decoded, examined: Examined, swapped: boolean): ImportPreview => {
  const { features, fields, rejected, rejectedCount, bbox, geometries, vertices, outside, duplicates } = examined
  const names = fields.slice(0, FIRST_FIELDS).map(({ name }) => name)
  const indexes = features.slice(0, FIRST_ROWS).map((_, at) => at)
  return {
    ...{ format: decoded.format, count: features.length, geometries, bbox, fields, vertices, outside, duplicates },
    rejectedCount: rejectedCount + decoded.refused.length,
    rejected: [...decoded.refused, ...rejected].sort((a, b) => a.row - b.row).slice(0, MAX_REPORTED_ROWS),
    swap: { offered: swapped || examined.looksSwapped, applied: swapped },
    notes: [...new Set([...decoded.notes, ...examined.notes])],
    columns: decoded.table?.columns ?? [],
    choice: decoded.table?.choice ?? null,
    firstRows: tablePage(features, indexes, { offset: 0, limit: FIRST_ROWS, fields: names }),
  }
}

/** One imported layer's features and all that is asked of them; runs in the layer's own worker. */
export const importService = (): ImportedLayerService => {
  let decoded: Decoded | null = null
  let table: Table | null = null
  let features: Examined['features'] = []
  let tiles: ReturnType<typeof importTiles> | null = null
  let ordered: { readonly key: string; readonly indexes: readonly number[] } | null = null

  const hold = (next: Examined['features']): void => {
    features = next
    tiles = null
    ordered = null
  }
  const refuse = (reason: Refusal, rejected: readonly RowProblem[] = []): Outcome =>
    err({ ...reason, columns: table?.columns ?? [], rejected })
  const look = (swap: boolean, onProgress?: OnProgress): Outcome => {
    if (!decoded) return refuse(refusal('unreadable'))
    if (table && !decoded.table?.choice) return refuse(refusal('no-coordinate-columns'))
    const examined = examine(decoded.candidates, {
      swap,
      ...(onProgress ? { onProgress: (done, of) => onProgress({ stage: 'checking', done, of }) } : {}),
    })
    if (examined.tooManyVertices) return refuse(refusal('too-many-vertices'))
    hold(examined.features)
    const preview = previewOf(decoded, examined, swap)
    // what can still be turned into something by other columns or exchanged axes is worth a preview
    const hopeless = preview.count === 0 && !preview.swap.offered && !table
    return hopeless ? refuse(refusal('nothing-usable'), preview.rejected) : ok(preview)
  }
  const take = (read: Decoded): void => {
    decoded = read
    table = read.table ?? table
  }
  const indexesFor = ({ filter, order }: PageQuestion): readonly number[] => {
    const key = JSON.stringify([filter, order])
    if (ordered?.key !== key) ordered = { key, indexes: orderedIndexes(features, filter, order) }
    return ordered.indexes
  }

  return {
    read: async (file, name, onProgress) => {
      if (file.size > MAX_FILE_BYTES) return refuse(refusal('too-large', String(file.size)))
      const bytes = await bytesOf(file, onProgress)
      onProgress({ stage: 'decoding', done: 0, of: 1 })
      const read = await decodeFile(bytes, name).catch((reason): Decode => err(refusal('unreadable', String(reason))))
      if (!read.ok) return refuse(read.error)
      take(read.value)
      return look(false, onProgress)
    },
    choose: ({ swap, columns }) => {
      if (columns && table) {
        const read = placeTable(table, columns)
        if (!read.ok) return refuse(read.error)
        take(read.value)
      }
      return look(swap)
    },
    text: () => {
      // it becomes a layer: what it could have been read as otherwise is not asked any more
      decoded = null
      table = null
      return featuresText(features)
    },
    restore: async (text) => {
      const restored = featuresOfText(await text.text())
      if (restored) hold(restored)
      return restored !== null
    },
    tile: (question: TileQuestion) => {
      tiles ??= importTiles(features)
      return tiles(question)
    },
    page: (question) => tablePage(features, indexesFor(question), question),
    lines: (labelField) => linesOf(features, labelField),
    properties: (index) =>
      Object.entries(features[index]?.properties ?? {}).map(([name, value]) => [name, valueText(value)] as const),
  }
}
