import { deflateSync } from 'node:zlib'

/** Height in metres at the middle of a pixel, counted from the north-west corner of the world at one zoom. */
export type Ground = (x: number, y: number) => number

const TILE = 256

/** Where a position lies in the pixels of a zoom: the Web Mercator formula, written out on its own. */
export const worldPixel = ([lon, lat]: readonly [number, number], zoom: number): [x: number, y: number] => {
  const size = TILE * 2 ** zoom
  const mercator = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI
  return [((lon + 180) / 360) * size, ((1 - mercator) / 2) * size]
}

/** Latitude of a row of pixels of a zoom: the same formula, turned round. */
export const latitudeOfRow = (y: number, zoom: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - (2 * y) / (TILE * 2 ** zoom)))) * 180) / Math.PI

/** RGBA bytes of a Terrarium tile of a ground whose heights are known in closed form. */
export const terrainBytes = (tileX: number, tileY: number, ground: Ground): Buffer => {
  const bytes = Buffer.alloc(TILE * TILE * 4, 255)
  for (let row = 0; row < TILE; row += 1) {
    for (let column = 0; column < TILE; column += 1) {
      const steps = Math.round((ground(tileX * TILE + column + 0.5, tileY * TILE + row + 0.5) + 32_768) * 256)
      const at = (row * TILE + column) * 4
      bytes[at] = (steps >> 16) & 255
      bytes[at + 1] = (steps >> 8) & 255
      bytes[at + 2] = steps & 255
    }
  }
  return bytes
}

const crcOf = (bytes: Buffer): number => {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}

const chunk = (kind: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), body])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(body.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crcOf(named), named.length + 4)
  return framed
}

/** The tile as a PNG file. */
export const terrainPng = (tileX: number, tileY: number, ground: Ground): Buffer => {
  const bytes = terrainBytes(tileX, tileY, ground)
  const rows = Array.from({ length: TILE }, (_, row) =>
    Buffer.concat([Buffer.from([0]), bytes.subarray(row * TILE * 4, (row + 1) * TILE * 4)]),
  )
  const header = Buffer.alloc(13)
  header.writeUInt32BE(TILE, 0)
  header.writeUInt32BE(TILE, 4)
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
