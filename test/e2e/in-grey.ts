import type { Page } from '@playwright/test'
import type { PNG } from 'pngjs'

const brightness = (png: PNG, at: number): number => {
  const [red = 0, green = 0, blue = 0] = png.data.subarray(at * 4, at * 4 + 3)
  return 0.299 * red + 0.587 * green + 0.114 * blue
}

export const isGrey = (png: PNG): boolean => {
  for (let at = 0; at < png.data.length; at += 4)
    if (png.data[at] !== png.data[at + 1] || png.data[at] !== png.data[at + 2]) return false
  return true
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0

/** How much darker or lighter, out of 255, some pixels are in a grey picture than what lies `beside` pixels away. */
export const contrastOf = (grey: PNG, pixels: readonly number[], beside: number): number =>
  Math.abs(median(pixels.map((at) => brightness(grey, at))) - median(pixels.map((at) => brightness(grey, at + beside))))

/** Pairs of samples of the printed legend that nothing but their colour tells apart, colours taken as greys. */
export const alikeInGrey = (page: Page): Promise<readonly string[]> =>
  page.locator('[data-purpose="printed-pages"] [data-legend-row]').evaluateAll((rows) => {
    const grey = (colour: string): string => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
      return `grey${Math.round((0.299 * red + 0.587 * green + 0.114 * blue) / 12)}`
    }
    const samples = new Map(
      rows.map((row) => [
        row.getAttribute('data-legend-row') ?? '',
        (row.querySelector('svg')?.outerHTML ?? '')
          .replace(/ id="[^"]*"|url\([^)]*\)/g, '')
          .replace(/#[0-9a-f]{6}/gi, grey),
      ]),
    )
    const ids = [...samples.keys()]
    return ids.flatMap((id, index) =>
      ids
        .slice(index + 1)
        .filter((other) => samples.get(other) === samples.get(id))
        .map((other) => `${id} = ${other}`),
    )
  })
