import type { Camera } from '../../../permalink/snapshot'

/** One part of a picture, as a map of its own draws it. */
export type Tile = {
  /** Where its map lies in the picture, in whole device pixels from the upper left corner. */
  readonly x: number
  readonly y: number
  /** The part of the picture that is taken from it, in device pixels of the picture. */
  readonly keep: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

export type TilePlan = {
  /** Of the whole picture, in device pixels. */
  readonly width: number
  readonly height: number
  /** Of the map that draws one tile after the other, in CSS pixels. */
  readonly tileWidth: number
  readonly tileHeight: number
  readonly tiles: readonly Tile[]
}

/** CSS pixels that a tile shows beyond what is kept of it: longer than the longest name, so that none is cut at a seam. A card
 * that takes little makes them smaller: a quarter of what it takes. */
export const OVERLAP = 240

/** CSS pixels whose device pixels are whole for the ratios in use: 150 dpi is 25/16, 300 dpi is 25/8. */
const grain = (pixelRatio: number): number => {
  for (let step = 1; step <= 64; step++) {
    if (Math.abs(step * pixelRatio - Math.round(step * pixelRatio)) < 1e-9) return step
  }
  return 1
}

const upTo = (value: number, step: number): number => Math.ceil(value / step - 1e-9) * step

/** CSS pixels beyond what is kept of a tile, on a card that takes `limit` device pixels. */
const overlapFor = (pixelRatio: number, limit: number): number =>
  upTo(Math.min(OVERLAP, limit / pixelRatio / 4), grain(pixelRatio))

/**
 * How long a side of a tilted view may be in device pixels: every tile must have the picture's middle within its map, which
 * two always have, and three as far as they overlap.
 */
export const longestTilted = (pixelRatio: number, limit: number): number => {
  const overlap = overlapFor(pixelRatio, limit) * pixelRatio
  const room = limit - 2 * overlap
  return Math.floor(Math.max(2 * room, Math.min(3 * room, 6 * overlap)))
}

type Along = { readonly size: number; readonly starts: readonly { at: number; from: number; to: number }[] }

/** Cuts one side of the picture; everything in device pixels but `size`. */
const along = (length: number, pixelRatio: number, limit: number): Along => {
  const step = grain(pixelRatio)
  const whole = upTo(length / pixelRatio, step)
  if (Math.round(whole * pixelRatio) <= limit) return { size: whole, starts: [{ at: 0, from: 0, to: length }] }
  const overlap = Math.round(overlapFor(pixelRatio, limit) * pixelRatio)
  const room = Math.max(1, Math.floor((limit - 2 * overlap) / pixelRatio / step)) * step * pixelRatio
  const count = Math.ceil(length / room)
  const part = upTo(length / count / pixelRatio, step) * pixelRatio
  const starts = Array.from({ length: count }, (_, index) => {
    const from = Math.round(index * part)
    return { at: from - overlap, from, to: Math.min(length, Math.round((index + 1) * part)) }
  }).filter(({ from, to }) => to > from)
  return { size: Math.round((part + 2 * overlap) / pixelRatio), starts }
}

/**
 * How a picture is drawn on a graphics card that takes `limit` pixels a side: in one piece, or in tiles that overlap.
 *
 * Shape:  what is kept of the tiles covers the picture once; maps may reach beyond its edges.
 * Units:  `width` and `height` in CSS pixels, `limit` in device pixels.
 * Errors: none; a limit that is smaller than the overlaps makes them smaller too.
 */
export const tilePlan = (
  { width, height, pixelRatio }: { readonly width: number; readonly height: number; readonly pixelRatio: number },
  limit: number,
): TilePlan => {
  const [deviceWidth, deviceHeight] = [Math.round(width * pixelRatio), Math.round(height * pixelRatio)]
  const columns = along(deviceWidth, pixelRatio, limit)
  const rows = along(deviceHeight, pixelRatio, limit)
  const tiles = rows.starts.flatMap((row) =>
    columns.starts.map((column) => ({
      x: column.at,
      y: row.at,
      keep: { x: column.from, y: row.from, width: column.to - column.from, height: row.to - row.from },
    })),
  )
  return { width: deviceWidth, height: deviceHeight, tileWidth: columns.size, tileHeight: rows.size, tiles }
}

const TILE_OF_WORLD = 512
const RADIAN = Math.PI / 180

/**
 * The centre of a tile whose middle lies `right` and `down` CSS pixels from the middle of the picture.
 *
 * Exact for a map seen from straight above, which Mercator draws by shift, turn and scale alone.
 */
export const shiftedCentre = (camera: Camera, right: number, down: number): [lon: number, lat: number] => {
  const world = TILE_OF_WORLD * 2 ** camera.zoom
  const turn = camera.bearing * RADIAN
  const east = (right * Math.cos(turn) - down * Math.sin(turn)) / world
  const south = (right * Math.sin(turn) + down * Math.cos(turn)) / world
  const y = 0.5 - Math.asinh(Math.tan(camera.lat * RADIAN)) / (2 * Math.PI) + south
  return [camera.lon + east * 360, Math.atan(Math.sinh(2 * Math.PI * (0.5 - y))) / RADIAN]
}
