import { gzipSync } from 'node:zlib'
import { GeoJSONVT } from '@maplibre/geojson-vt'
import { fromGeojsonVt } from '@maplibre/vt-pbf'
import type { Feature } from 'geojson'

/** What the header of a test archive may say other than the truth. */
export type Lies = Partial<{
  readonly version: number
  readonly internalCompression: number
  readonly tileCompression: number
  readonly tileType: number
  readonly minZoom: number
  readonly rootLength: number
  readonly tileDataLength: number
  /** Instead of the JSON. */
  readonly metadata: string
  /** Instead of the directory of the tiles that are there. */
  readonly directory: Uint8Array
  /** Instead of each tile's content. */
  readonly tile: Uint8Array
}>

const HEADER = 127

const varint = (value: number): number[] => {
  const bytes: number[] = []
  let left = value
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) | 128)
  return [...bytes, left]
}

/** The place of a tile on the Hilbert curves of all zooms, after the specification: walked, not computed by the library. */
const tileId = (z: number, x: number, y: number): number => {
  let id = 0
  for (let zoom = 0; zoom < z; zoom++) id += 4 ** zoom
  let [tx, ty] = [x, y]
  for (let side = 2 ** z / 2; side >= 1; side /= 2) {
    const right = (tx & side) > 0 ? 1 : 0
    const low = (ty & side) > 0 ? 1 : 0
    id += side * side * ((3 * right) ^ low)
    if (low === 0) {
      if (right === 1) [tx, ty] = [side - 1 - (tx & (side - 1)), side - 1 - (ty & (side - 1))]
      ;[tx, ty] = [ty, tx]
    }
  }
  return id
}

type Tile = { readonly id: number; readonly bytes: Uint8Array }

const directoryOf = (tiles: readonly Tile[]): Uint8Array => {
  let [last, offset] = [0, 0]
  const ids = tiles.flatMap(({ id }) => {
    const step = id - last
    last = id
    return varint(step)
  })
  const offsets = tiles.flatMap(({ bytes }) => {
    const here = varint(offset + 1)
    offset += bytes.length
    return here
  })
  const lengths = tiles.flatMap(({ bytes }) => varint(bytes.length))
  return Uint8Array.from([...varint(tiles.length), ...ids, ...tiles.map(() => 1), ...lengths, ...offsets])
}

/** Layers of features, cut into gzipped vector tiles of some zooms. */
const tilesOf = (layers: Readonly<Record<string, readonly Feature[]>>, from: number, to: number): readonly Tile[] => {
  const indexes = Object.entries(layers).map(
    ([name, features]) =>
      [
        name,
        new GeoJSONVT({ type: 'FeatureCollection', features: [...features] }, { maxZoom: to, indexMaxZoom: to }),
      ] as const,
  )
  const found: Tile[] = []
  for (let z = from; z <= to; z++) {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const cut = indexes.flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y)
          return tile && tile.features.length > 0 ? [[name, tile] as const] : []
        })
        if (cut.length === 0) continue
        const bytes = fromGeojsonVt(Object.fromEntries(cut), { version: 2, extent: 4096 })
        found.push({ id: tileId(z, x, y), bytes: gzipSync(bytes) })
      }
    }
  }
  return found.sort((a, b) => a.id - b.id)
}

export type Archive = {
  readonly layers: Readonly<Record<string, readonly Feature[]>>
  readonly zooms?: readonly [from: number, to: number]
  readonly bbox?: readonly [number, number, number, number]
  readonly metadata?: unknown
}

/**
 * Writes a tile archive of version 3 with its directory in one piece, and with whatever lies a test needs.
 * Source: PMTiles specification, version 3.
 */
export const pmtilesOf = (archive: Archive, lies: Lies = {}): Uint8Array<ArrayBuffer> => {
  const { layers, zooms: [from, to] = [0, 6], bbox = [60, 23, 78, 38], metadata = {} } = archive
  const honest = tilesOf(layers, from, to)
  const tiles = lies.tile ? honest.map(({ id }) => ({ id, bytes: lies.tile as Uint8Array })) : honest
  const root = gzipSync(lies.directory ?? directoryOf(tiles))
  const said = gzipSync(lies.metadata ?? JSON.stringify(metadata))
  const data = Buffer.concat(tiles.map(({ bytes }) => bytes))
  const header = Buffer.alloc(HEADER)
  header.write('PMTiles', 'latin1')
  header[7] = lies.version ?? 3
  const [rootAt, saidAt] = [HEADER, HEADER + root.length]
  const dataAt = saidAt + said.length
  const numbers = [
    ...[rootAt, lies.rootLength ?? root.length, saidAt, said.length, dataAt, 0],
    ...[dataAt, lies.tileDataLength ?? data.length, tiles.length, tiles.length, tiles.length],
  ]
  for (const [at, number] of numbers.entries()) header.writeBigUInt64LE(BigInt(number), 8 + at * 8)
  header[96] = 1
  header[97] = lies.internalCompression ?? 2
  header[98] = lies.tileCompression ?? 2
  header[99] = lies.tileType ?? 1
  header[100] = lies.minZoom ?? from
  header[101] = Math.max(to, lies.minZoom ?? 0)
  for (const [at, degrees] of bbox.entries()) header.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4)
  return new Uint8Array(Buffer.concat([header, root, said, data]))
}
