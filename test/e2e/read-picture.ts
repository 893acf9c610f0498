import { readFileSync, writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { PNG } from 'pngjs'
import type { Atlas } from './atlas'

/** Longest wait for a picture: it is drawn in software. */
export const PATIENCE = 100_000

export const openImage = async (atlas: Atlas): Promise<Locator> => {
  await atlas.action('share').click()
  await atlas.page.locator('[role=tab][data-way="image"]').click()
  return atlas.page.locator('[data-purpose="snapshot-image"]')
}

/** Switches off all that stands round the map. */
export const mapAlone = async (part: Locator): Promise<void> => {
  for (const box of await part.locator('input[data-part]').all()) await box.setChecked(false)
  await part.locator('[data-purpose="snapshot-title"]').fill('')
  await part.locator('[data-purpose="snapshot-subtitle"]').fill('')
}

export const bytesOfNext = async (page: Page, click: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> => {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: PATIENCE }), click()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

export const saved = async (atlas: Atlas) => {
  const { name, bytes } = await bytesOfNext(atlas.page, () => atlas.action('snapshot-png').click())
  if (process.env.ATLAS_PICTURES) writeFileSync(`${process.env.ATLAS_PICTURES}/${Date.now()}.png`, bytes)
  return { name, bytes, png: PNG.sync.read(bytes) }
}

/** What a PNG says about itself, by keyword. */
export const textsOf = (bytes: Buffer): Readonly<Record<string, string>> => {
  const texts: Record<string, string> = {}
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    const body = bytes.subarray(at + 8, at + 8 + length)
    const end = body.indexOf(0)
    if (type === 'tEXt') texts[body.toString('latin1', 0, end)] = body.toString('latin1', end + 1)
    if (type === 'iTXt') texts[body.toString('latin1', 0, end)] = body.toString('utf8', end + 5)
    at += 12 + length
  }
  return texts
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Colours of a part of a picture, given in shares of its sides. */
export const coloursIn = (png: PNG, { x, y, width, height }: Box): ReadonlySet<number> => {
  const colours = new Set<number>()
  for (let row = Math.floor(y * png.height); row < (y + height) * png.height; row++)
    for (let column = Math.floor(x * png.width); column < (x + width) * png.width; column++)
      colours.add(png.data.readUIntBE((row * png.width + column) * 4, 3))
  return colours
}

/** The picture with rows for columns. */
export const onItsSide = (png: PNG): PNG => {
  const side = new PNG({ width: png.height, height: png.width })
  for (let y = 0; y < png.height; y++)
    for (let x = 0; x < png.width; x++)
      png.data.copy(side.data, (x * png.height + y) * 4, (y * png.width + x) * 4, (y * png.width + x) * 4 + 4)
  return side
}

/** Red, green and blue of a pixel. */
export const pixel = (png: PNG, x: number, y: number): readonly number[] => {
  const at = (Math.round(y) * png.width + Math.round(x)) * 4
  return [...png.data.subarray(at, at + 3)]
}

/** Whether two colours differ as an eye would notice. */
export const apart = (one: readonly number[], other: readonly number[]): boolean =>
  one.some((part, index) => Math.abs(part - (other[index] ?? 0)) > 24)

/** Shares of pixels that differ visibly: in all, and along lines where tiles may meet. */
export const difference = (one: PNG, other: PNG) => {
  const byColumn = new Array<number>(one.width).fill(0)
  const byRow = new Array<number>(one.height).fill(0)
  let all = 0
  for (let y = 0; y < one.height; y++)
    for (let x = 0; x < one.width; x++) {
      if (!apart(pixel(one, x, y), pixel(other, x, y))) continue
      all++
      byColumn[x] = (byColumn[x] ?? 0) + 1 / one.height
      byRow[y] = (byRow[y] ?? 0) + 1 / one.width
    }
  return { all: all / (one.width * one.height), worstLine: Math.max(...byColumn, ...byRow) }
}

type Part = { readonly from: number; readonly to: number; readonly rows: readonly [number, number] }

/**
 * Share of a part of a picture that another one, with the same place in its middle, shows too. A pixel counts that is
 * found next to where it should be: the middles of pictures of odd and even width lie half a pixel apart.
 */
export const shown = (picture: PNG, other: PNG, { from, to, rows: [top, bottom] }: Part): number => {
  const [right, down] = [(other.width - picture.width) / 2, (other.height - picture.height) / 2]
  let [found, all] = [0, 0]
  for (let y = top; y < bottom; y += 3)
    for (let x = from; x < to; x += 3) {
      const colour = pixel(picture, x, y)
      const near = [-1, 0, 1].some((dx) =>
        [-1, 0, 1].some((dy) => !apart(colour, pixel(other, Math.floor(x + right) + dx, Math.floor(y + down) + dy))),
      )
      all++
      if (near) found++
    }
  return found / all
}
