import type { Position } from '../position'
import { type Metres, metres } from '../units'
import { RADIAN } from './wgs84'

/** Pixels along the edge of a tile. */
export const TILE = 256

/** Heights of a tile as its picture's bytes, four a pixel (RGBA), row by row from the north-west; null where it is missing. */
export type TerrainTile = Uint8ClampedArray | null

/**
 * Height that a Terrarium pixel stands for.
 *
 * Units:  metres above the geoid of the source; in steps of 1/256 m.
 * Source: Mapzen terrain tiles, Terrarium encoding: red × 256 + green + blue / 256 − 32 768.
 */
export const terrariumHeight = (red: number, green: number, blue: number): Metres =>
  metres(red * 256 + green + blue / 256 - 32_768)

/** Where a position lies in the pixels of a zoom, counted from the north-west corner of the world. */
const pixelOf = ([lon, lat]: Position, z: number): readonly [x: number, y: number] => {
  const size = TILE * 2 ** z
  const sine = Math.sin(lat * RADIAN)
  return [((lon + 180) / 360) * size, (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size]
}

/** The four pixels whose middles surround a position, with their weights. */
const around = (position: Position, z: number) => {
  const [x, y] = pixelOf(position, z)
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)]
  const [right, low] = [x - 0.5 - left, y - 0.5 - top]
  return [
    { x: left, y: top, weight: (1 - right) * (1 - low) },
    { x: left + 1, y: top, weight: right * (1 - low) },
    { x: left, y: top + 1, weight: (1 - right) * low },
    { x: left + 1, y: top + 1, weight: right * low },
  ]
}

const keyOf = (z: number, x: number, y: number): string => `${z}/${Math.floor(x / TILE)}/${Math.floor(y / TILE)}`

/** Lists the tiles that heights at these positions need, each once. Shape: keys `z/x/y`. */
export const tilesFor = (positions: readonly Position[], z: number): readonly string[] => [
  ...new Set(positions.flatMap((position) => around(position, z).map(({ x, y }) => keyOf(z, x, y)))),
]

/**
 * Height at a position, between the middles of the four pixels round it.
 *
 * Shape:  `tiles` by `z/x/y`.
 * Units:  metres.
 * Errors: null where a tile that is needed is missing.
 */
export const heightAt = (position: Position, z: number, tiles: ReadonlyMap<string, TerrainTile>): Metres | null => {
  let height = 0
  for (const { x, y, weight } of around(position, z)) {
    const tile = tiles.get(keyOf(z, x, y))
    if (!tile) return null
    const at = ((y % TILE) * TILE + (x % TILE)) * 4
    height += weight * terrariumHeight(tile[at] ?? 0, tile[at + 1] ?? 0, tile[at + 2] ?? 0)
  }
  return metres(height)
}
