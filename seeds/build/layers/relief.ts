import { join } from 'node:path'
import sharp from 'sharp'
import { unpacked } from '../inputs/debian'

/** West, south, east, north of the picture. */
export const RELIEF_BOUNDS = [58, 21, 80, 39.5] as const
const WIDTH = 1200
const QUALITY = 68
const PIXELS_PER_DEGREE = 30

const mercatorY = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
const latitudeAt = (y: number): number => (Math.atan(Math.exp(y)) * 360) / Math.PI - 90

/** The grey shaded relief, its rows moved from plate carrée to spherical Mercator, as WebP. */
export const reliefImage = async (): Promise<Buffer> => {
  const [west, south, east, north] = RELIEF_BOUNDS
  const file = join(unpacked('libgnudatalanguage0'), 'usr/share/gnudatalanguage/resource/maps/earth.jpg')
  const left = (west + 180) * PIXELS_PER_DEGREE
  const top = (90 - north) * PIXELS_PER_DEGREE
  const width = (east - west) * PIXELS_PER_DEGREE
  const height = (north - south) * PIXELS_PER_DEGREE
  const { data } = await sharp(file)
    .extract({ left, top, width, height })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const scale = (WIDTH - 1) / ((east - west) * (Math.PI / 180))
  const rows = Math.round((mercatorY(north) - mercatorY(south)) * scale)
  const warped = Buffer.alloc(WIDTH * rows)
  for (let row = 0; row < rows; row++) {
    const lat = latitudeAt(mercatorY(north) - ((row + 0.5) / rows) * (mercatorY(north) - mercatorY(south)))
    const y = Math.min(height - 1.001, Math.max(0, (north - lat) * PIXELS_PER_DEGREE - 0.5))
    for (let column = 0; column < WIDTH; column++) {
      const x = Math.min(width - 1.001, Math.max(0, ((column + 0.5) / WIDTH) * width - 0.5))
      warped[row * WIDTH + column] = bilinear(data, width, x, y)
    }
  }
  return sharp(warped, { raw: { width: WIDTH, height: rows, channels: 1 } })
    .webp({ quality: QUALITY, effort: 6 })
    .toBuffer()
}

const bilinear = (data: Buffer, width: number, x: number, y: number): number => {
  const [column, row] = [Math.floor(x), Math.floor(y)]
  const [dx, dy] = [x - column, y - row]
  const at = (r: number, c: number): number => data[r * width + c] ?? 0
  const upper = at(row, column) * (1 - dx) + at(row, column + 1) * dx
  const lower = at(row + 1, column) * (1 - dx) + at(row + 1, column + 1) * dx
  return Math.round(upper * (1 - dy) + lower * dy)
}
