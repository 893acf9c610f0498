import type { Page } from '@playwright/test'
import type { PNG } from 'pngjs'
import { ensurePoppler } from '../support/ensure-poppler'
import { readPdf } from '../support/read-pdf'
import { expect, test } from './browser'

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
  await expect(page.locator('[data-purpose="story-still"]')).toHaveCount(7)
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
