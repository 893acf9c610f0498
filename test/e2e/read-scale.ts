import type { Page } from '@playwright/test'
import type { PNG } from 'pngjs'
import { pixel } from './read-picture'

type Noted = { readonly written: readonly string[] }

/** From now on the page notes what is written on a canvas. */
export const noteWords = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const written: string[] = []
    Object.assign(window, { written })
    const pens = CanvasRenderingContext2D.prototype
    const { fillText } = pens
    pens.fillText = function (this: CanvasRenderingContext2D, ...words: Parameters<typeof fillText>) {
      written.push(words[0])
      return fillText.apply(this, words)
    }
  })
}

export const wordsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as unknown as Noted).written)

const isDrawing = ([red = 0, green = 0, blue = 0]: readonly number[]): boolean =>
  Math.abs(red - 0x0a) < 24 && Math.abs(green - 0x5f) < 24 && Math.abs(blue - 0x6b) < 24

type Spot = { readonly x: number; readonly y: number }

const centre = (spots: readonly Spot[]): Spot => ({
  x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
  y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
})

const spotsWhere = (
  png: PNG,
  wanted: (colour: readonly number[]) => boolean,
  box = { x: 0, y: 0, width: png.width, height: png.height },
) => {
  const spots: Spot[] = []
  for (let y = Math.round(box.y); y < box.y + box.height; y++)
    for (let x = Math.round(box.x); x < box.x + box.width; x++) if (wanted(pixel(png, x, y))) spots.push({ x, y })
  return spots
}

/** Spots that touch each other, as pieces. */
const piecesOf = (spots: readonly Spot[]): readonly (readonly Spot[])[] => {
  const left = new Map(spots.map((spot) => [`${spot.x} ${spot.y}`, spot]))
  const pieces: Spot[][] = []
  for (const [key, first] of left) {
    left.delete(key)
    const piece = [first]
    for (const { x, y } of piece)
      for (const [dx, dy] of [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const))) {
        const next = left.get(`${x + dx} ${y + dy}`)
        if (next) piece.push(next)
        left.delete(`${x + dx} ${y + dy}`)
      }
    pieces.push(piece)
  }
  return pieces
}

const heightOf = (piece: readonly Spot[]): number =>
  Math.max(...piece.map(({ y }) => y)) - Math.min(...piece.map(({ y }) => y))

/** Pixels from the middle of one drawn stroke to that of the other: the two pieces that are higher than any letter. */
export const strokesApart = (png: PNG): number => {
  const pieces = piecesOf(spotsWhere(png, isDrawing)).toSorted((one, other) => heightOf(other) - heightOf(one))
  const [one, other] = pieces.slice(0, 2).map(centre)
  return Math.hypot((other?.x ?? 0) - (one?.x ?? 0), (other?.y ?? 0) - (one?.y ?? 0))
}

const PAPER = [0xff, 0xfd, 0xf8]
const INK = [0x23, 0x21, 0x1c]
const FRAME = [0x6b, 0x5d, 0x4a]
const is = (colour: readonly number[], other: readonly number[]): boolean =>
  colour.every((part, index) => Math.abs(part - (other[index] ?? 0)) < 4)

/** How much ink a pixel has, 0 to 1. */
const ink = ([red = 255]: readonly number[]): number =>
  Math.max(0, Math.min(1, ((PAPER[0] ?? 255) - red) / ((PAPER[0] ?? 255) - (INK[0] ?? 0))))

/** The plate with scale and north in the lower left corner of the map, as the picture is made for people. */
const plateOf = (png: PNG) => {
  let frame = png.height - 1
  while (frame > 0 && ![30, 70, 110].every((x) => is(pixel(png, x, frame), FRAME))) frame--
  const bottom = frame - 10
  return { x: 28, y: bottom - 62, width: 300, height: 62 }
}

/** Length of the scale bar in pixels, and the direction of the north arrow in degrees clockwise from upright. */
export const readScale = (png: PNG): { readonly bar: number; readonly arrow: number } => {
  const plate = plateOf(png)
  const rows = Array.from({ length: plate.height }, (_, row) => {
    let [longest, run] = [0, 0]
    for (let x = plate.x + 44; x < plate.x + plate.width; x++) {
      const full = ink(pixel(png, x, plate.y + row))
      // the ends are drawn as much as they fill their pixel
      run = full > 0.05 ? run + full : 0
      if (full > 0.95) longest = Math.max(longest, run)
      else if (run > 20) longest = Math.max(longest, run)
    }
    return longest
  })
  const dark = spotsWhere(png, (colour) => ink(colour) > 0.6, {
    x: plate.x + 6,
    y: plate.y + 1,
    width: 40,
    height: plate.height - 2,
  })
  const tail = { x: plate.x + 8 + 17, y: plate.y + plate.height / 2 + 2 }
  // the tip and the letter beyond it reach farther from the middle than anything else
  const far = centre(dark.filter(({ x, y }) => Math.hypot(x + 0.5 - tail.x, y + 0.5 - tail.y) > 12))
  const arrow = (Math.atan2(far.x + 0.5 - tail.x, tail.y - far.y - 0.5) * 180) / Math.PI
  return { bar: Math.max(...rows), arrow }
}
