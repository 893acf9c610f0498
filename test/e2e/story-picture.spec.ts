import type { Locator, Page } from '@playwright/test'
import type { PNG } from 'pngjs'
import { fittedCamera } from '../../src/features/story/fitted-camera'
import { ensurePoppler } from '../support/ensure-poppler'
import { readPdf } from '../support/read-pdf'
import { expect, test } from './browser'

test.use({ drawn: 'pictures' })

let missing: string | null = null
test.beforeAll(() => {
  test.setTimeout(400_000)
  missing = ensurePoppler()
})

/** The browser's dialog takes the page as long as the reader likes: here, until the PDF is written. */
const holdPrinting = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'asked'
    }
  })

const colours = (png: PNG): number => {
  const seen = new Set<number>()
  for (let at = 0; at < png.data.length; at += 4) seen.add(png.data.readUIntBE(at, 3))
  return seen.size
}

/** Chapter 2 of “How much do we know?” shows this place and names sheet 30 G/11: 61.5 to 61.75 E, 29.25 to 29.5 N. */
const SHEETS = { lon: 62, lat: 29.1, zoom: 7.5, bearing: 0, pitch: 0 }
const EDGES = [
  [61.5, 29.375],
  [61.75, 29.375],
  [61.625, 29.5],
] as const
const NEXT_SHEETS = [
  [62, 29.375],
  [62.25, 29.375],
  [61.875, 29.5],
] as const

/** The brightest part of the darkest pixel round each place on the map of that chapter, 0 to 255. */
const darkestAt = (still: Locator, places: readonly (readonly [number, number])[]): Promise<readonly number[]> =>
  still.evaluate(
    (canvas: HTMLCanvasElement, { camera, places }) => {
      const { width, height } = canvas
      // Web Mercator, in pixels of a picture of two to the CSS pixel
      const scale = (2 * 512 * 2 ** camera.zoom) / (2 * Math.PI)
      const northing = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
      const { data = [] } = canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? {}
      return places.map(([lon, lat]) => {
        const x = Math.round(width / 2 + (((lon - camera.lon) * Math.PI) / 180) * scale)
        const y = Math.round(height / 2 - (northing(lat) - northing(camera.lat)) * scale)
        const round = Array.from({ length: 49 }, (_, at) => {
          const pixel = ((y - 3 + Math.floor(at / 7)) * width + x - 3 + (at % 7)) * 4
          return Math.max(...data.slice(pixel, pixel + 3))
        })
        return Math.min(...round)
      })
    },
    { camera: fittedCamera(SHEETS, { width: 680, height: 425 }), places },
  )

test('a story is printed with a map to each chapter, and without them with its words and the note', async ({
  atlas,
  page,
}) => {
  test.skip(missing !== null, missing ?? '')
  test.setTimeout(300_000)
  await holdPrinting(page)
  await atlas.open('#v=1&lang=en&theme=dark&story=how-much-do-we-know&chapter=1&mode=scroll')
  const story = page.locator('[data-purpose="story"]')
  const titles = story.locator('article h2')
  await expect(titles).toHaveCount(7)
  // the page under the story would make a picture of another view
  await page.keyboard.press('s')
  await expect(page.locator('dialog')).toHaveCount(0)
  const text = story.getByRole('region', { name: 'Words of the chapter' })
  await expect(text.locator(':focus')).toHaveCSS('outline-style', 'none')

  // the browser's own command: no map, and all the rest
  const plain = readPdf(await page.pdf())
  const words = plain.pages.map((each) => each.text).join(' ')
  expect(words).toContain('Boundaries are not authoritative')
  expect(words).toMatch(/Data edition [0-9a-f]{16}/)
  expect(words).toContain('story=how-much-do-we-know')
  plain.close()

  await atlas.action('story-print').click()
  await expect(page.locator('[data-purpose="story-printing"] progress')).toBeVisible()
  await atlas.action('story-print-cancel').click()
  await expect(atlas.action('story-print')).toBeEnabled()
  await expect(page.locator('[data-purpose="story-still"]')).toHaveCount(0)

  await atlas.action('story-print').click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'asked', { timeout: 200_000 })
  const stills = page.locator('[data-purpose="story-still"] canvas')
  await expect(stills).toHaveCount(7)
  // what a chapter names stands out in its picture, in the colour of paper's selection, and nothing beside it does
  for (const edge of await darkestAt(stills.nth(1), EDGES)) expect(edge).toBeLessThan(50)
  for (const edge of await darkestAt(stills.nth(1), NEXT_SHEETS)) expect(edge).toBeGreaterThan(70)
  const headings = await titles.allTextContents()
  const pdf = readPdf(await page.pdf())
  const pages = pdf.pages.map((each) => each.text.replace(/\s+/g, ' '))
  const pageOf = (words: string): number => pages.findIndex((each) => each.includes(words)) + 1
  for (const heading of headings) expect(pageOf(heading), heading).toBeGreaterThan(0)
  expect(pageOf('Boundaries are not authoritative')).toBe(pages.length)
  for (const heading of headings) expect(colours(pdf.picture(pageOf(heading), 50)), heading).toBeGreaterThan(300)
  pdf.close()
  await expect(page.locator('[data-purpose="story-still"]')).toHaveCount(0)
})

test('a chapter opened by its link fills a large screen with the plate, and a full screen again', async ({
  atlas,
  page,
}) => {
  const map = page.locator('[data-purpose="story"] [data-purpose="map"]')
  // 32 degrees of longitude, the width of the plate, in tiles of 512 CSS pixels
  const plateBeyondMap = async (): Promise<number> => {
    const width = (await map.boundingBox())?.width ?? Number.POSITIVE_INFINITY
    return (32 / 360) * 512 * 2 ** Number(await map.getAttribute('data-zoom')) - width
  }
  await page.setViewportSize({ width: 1920, height: 1080 })
  await atlas.open('#v=1&lang=en&story=how-much-do-we-know&chapter=1&mode=present')
  await expect(map).toHaveAttribute('data-map-state', 'idle', { timeout: 90_000 })
  await expect.poll(plateBeyondMap).toBeGreaterThan(0)
  await page.setViewportSize({ width: 2200, height: 1240 })
  await expect.poll(plateBeyondMap).toBeGreaterThan(0)
})
