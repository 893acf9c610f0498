import { writeFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import type { PNG } from 'pngjs'
import type { Drawing } from '../../src/domain/drawing/drawing'
import { writeOwn } from '../../src/permalink/own-work'
import { aDrawing } from '../support/a-document'
import { ensurePoppler } from '../support/ensure-poppler'
import { type Pdf, readPdf } from '../support/read-pdf'
import type { Atlas } from './atlas'
import { findings } from './axe'
import { expect, test } from './browser'
import { alikeInGrey, contrastOf, isGrey } from './in-grey'
import { coloursIn, onItsSide } from './read-picture'

test.use({ drawn: 'pictures', deviceScaleFactor: 1 })

const PATIENCE = 100_000
const DOTS = 200
const WHOLE = { x: 0, y: 0, width: 1, height: 1 }

let missing: string | null = null
test.beforeAll(() => {
  test.setTimeout(400_000)
  missing = ensurePoppler()
  // here one may read without the tool; what is published must have been read
  if (missing !== null && process.env.CI) throw new Error(missing)
})

/** The browser's dialog takes the page as long as the reader likes: here, until the PDF is written. */
const holdPrinting = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'asked'
    }
  })

const openPage = async (atlas: Atlas): Promise<Locator> => {
  await atlas.action('share').click()
  await atlas.page.locator('[role=tab][data-way="page"]').click()
  const part = atlas.page.locator('[data-purpose="page-part"]')
  await expect(part).toBeVisible()
  return part
}

const printed = async (atlas: Atlas, by = 'print', look?: () => Promise<void>): Promise<Pdf> => {
  const { page } = atlas
  await atlas.action(by).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'asked', { timeout: PATIENCE })
  await look?.()
  const bytes = await page.pdf({ preferCSSPageSize: true })
  if (process.env.ATLAS_PICTURES) writeFileSync(`${process.env.ATLAS_PICTURES}/${Date.now()}.pdf`, bytes)
  return readPdf(bytes)
}

const meridian = (id: string, lon: number): Drawing =>
  aDrawing({
    id,
    positions: [
      [lon, 27.85],
      [lon, 28.15],
    ],
  })

const parallel = (id: string, lat: number): Drawing =>
  aDrawing({
    id,
    positions: [
      [63.95, lat],
      [64.05, lat],
    ],
  })

const isDrawing = (png: PNG, at: number): boolean => {
  const [red = 0, green = 0, blue = 0] = png.data.subarray(at * 4, at * 4 + 3)
  return Math.abs(red - 0x0a) < 24 && Math.abs(green - 0x5f) < 24 && Math.abs(blue - 0x6b) < 24
}

/** Middles of the upright strokes in the colour of drawings that a row of pixels crosses. */
const strokesIn = (png: PNG, row: number): readonly number[] => {
  const middles: number[] = []
  for (let x = 0; x < png.width; x++) {
    const from = x
    while (x < png.width && isDrawing(png, row * png.width + x)) x++
    if (x - from >= 2) middles.push((from + x - 1) / 2)
  }
  return middles
}

/** How far two upright strokes lie apart: the median of all rows that cross just them. Millimetres. */
const distanceOnPaper = (png: PNG): number => {
  const apart = Array.from({ length: png.height }, (_, row) => strokesIn(png, row))
    .filter(({ length }) => length === 2)
    .map(([first = 0, second = 0]) => second - first)
    .sort((one, other) => one - other)
  expect(apart.length, 'rows that cross both strokes').toBeGreaterThan(40)
  return ((apart[Math.floor(apart.length / 2)] ?? 0) / DOTS) * 25.4
}

/** Joined letters are set one by one: what a program reads between them is no blank, and blanks are no less. */
const unspaced = (text: string): string => text.replace(/\s+/g, '')

test('a page at 1:500 000 has that scale on paper, and the lengths of the corridor follow', async ({ atlas, page }) => {
  test.skip(missing !== null, missing ?? '')
  await holdPrinting(page)
  const own = writeOwn({
    drawings: [meridian('west', 63.7), meridian('east', 64.3), parallel('south', 27.8), parallel('north', 28.2)],
  })
  await atlas.open(`#v=1&lang=en&theme=dark&panel=corridor&map=7/28/64&own=${own}`)
  await atlas.waitForMap()
  await expect(atlas.panel('corridor')).toContainText('Whole course')
  const part = await openPage(atlas)
  expect(await findings(page, '[data-purpose="page-part"]')).toEqual([])
  await part.locator('[data-purpose="page-turn"]').selectOption('portrait')
  await part.locator('[data-purpose="page-scale"]').selectOption('free')
  await part.locator('[data-purpose="page-scale-typed"]').fill('100')
  await expect(atlas.action('print')).toBeDisabled()
  await part.locator('[data-purpose="page-scale-typed"]').fill('1:500,000')
  await part.locator('[data-purpose="page-title"]').fill('Where the road would run')
  await part.locator('[data-purpose="page-notes"]').fill('Seen by the survey\nin November.')
  let alike: readonly string[] = ['not looked at']
  let rows: readonly string[] = []
  const pdf = await printed(atlas, 'print', async () => {
    alike = await alikeInGrey(page)
    rows = await page.locator('[data-legend-row]').evaluateAll((all) => all.map((row) => row.dataset.legendRow ?? ''))
  })
  // 95 km of Balochistan inland: neither corridor nor coast nor another province
  expect(rows).toEqual(expect.arrayContaining(['own-drawings', 'balochistan', 'rivers']))
  expect(rows.filter((id) => /corridor|^sea$|zone|pakhtunkhwa|provinces|disputed/.test(id))).toEqual([])
  const [first, second, ...others] = pdf.pages
  expect(others).toEqual([])
  for (const sheet of [first, second]) {
    expect(sheet?.width).toBeCloseTo(210, 0)
    expect(sheet?.height).toBeCloseTo(297, 0)
  }
  for (const words of ['Where the road would run', 'in November', 'Natural Earth']) expect(first?.text).toContain(words)
  expect(first?.text).toMatch(/20 km\s+1:500,000\s*at the centre \(28\.0° N\)/)
  expect(first?.text).toMatch(/data edition [0-9a-f]{16}/)
  expect(second?.text).toContain('Mashkel')
  expect(second?.text).toMatch(/In all\s+\d{3}\.\d\s+\d{3}\.\d/)

  const png = pdf.picture(1, DOTS)
  expect(coloursIn(png, WHOLE).size).toBeGreaterThan(500)
  // GeodSolve -i: 28 63.7 to 28 64.3 is 59 017.061 m
  const expected = (59_017.061 / 500_000) * 1000
  expect(Math.abs(distanceOnPaper(png) / expected - 1)).toBeLessThan(0.005)
  // the same from south to north: 27.8 64 to 28.2 64 is 44 327.781 m
  const upright = (44_327.781 / 500_000) * 1000
  expect(Math.abs(distanceOnPaper(onItsSide(png)) / upright - 1)).toBeLessThan(0.005)
  // without colour the strokes still stand out from the ground they lie on
  const grey = pdf.picture(1, DOTS, 'grey')
  expect(isGrey(grey)).toBe(true)
  const strokes = Array.from({ length: png.width * png.height }, (_, at) => at).filter((at) => isDrawing(png, at))
  expect(contrastOf(grey, strokes, 12)).toBeGreaterThan(60)
  expect(alike).toEqual([])
  pdf.close()
  // what was printed is gone with the browser's dialog, and the atlas as it was
  await expect(page.locator('[data-purpose="printed-pages"]')).toHaveCount(0)
  await expect(page.locator('[data-purpose="print-outcome"]')).toHaveAttribute('data-state', 'done')
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0)

  // on the largest paper, with the coverage of the sheets chosen
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    delete document.documentElement.dataset.printed
    window.location.hash = '#v=1&lang=en&panel=coverage&map=6/28/64&sheets=35I1-4&scenario=corridor-first'
  })
  await expect.poll(() => atlas.quantity('coverage.area.PK-BA')).toBeGreaterThan(0)
  await expect.poll(() => atlas.quantity('scenario.added.sheets')).toBeGreaterThan(10)
  await openPage(atlas)
  await part.locator('[data-purpose="page-paper"]').selectOption('a3')
  await part.locator('[data-purpose="page-turn"]').selectOption('portrait')
  const large = await printed(atlas, 'print', async () => {
    alike = await alikeInGrey(page)
  })
  expect(alike).toEqual([])
  for (const sheet of large.pages) {
    expect(sheet.width).toBeCloseTo(297, 0)
    expect(sheet.height).toBeCloseTo(420, 0)
  }
  expect(large.pages.length).toBeGreaterThan(1)
  const last = large.pages.at(-1)?.text ?? ''
  for (const words of ['Balochistan', '35 I/1', '%', 'not a statement of which', 'Sheets to go', 'Claims beside'])
    expect(last).toContain(words)
  expect(last).toContain('Scenario (assumption)')
  // beside the map too: what is drawn there is an assumption, and which
  expect(unspaced(large.pages[0]?.text ?? '')).toContain(unspaced('Scenario (assumption): “Corridor first”, compared'))
  large.close()
  await expect(page.locator('[data-purpose="printed-pages"]')).toHaveCount(0)

  // without a graphics card everything but the map can be had
  await page.evaluate(() => {
    delete document.documentElement.dataset.printed
    HTMLCanvasElement.prototype.getContext = () => null
  })
  await atlas.action('print').click()
  await expect(page.locator('[data-purpose="print-problem"]')).toContainText('WebGL')
  const bare = await printed(atlas, 'print-without-map')
  expect(bare.pages[0]?.text).toContain('The map could not be drawn')
  expect(bare.pages.at(-1)?.text).toContain('Balochistan')
  bare.close()
})

test('an Urdu page is set in Urdu, its legend and notes flow on, and its sites follow as a list', async ({
  atlas,
  page,
}) => {
  test.skip(missing !== null, missing ?? '')
  await holdPrinting(page)
  await page.setViewportSize({ width: 390, height: 844 })
  await atlas.open('#v=1&lang=ur&panel=sites&map=3.6/29.5/68')
  await atlas.waitForMap()
  const part = await openPage(atlas)
  const dialog = page.locator('[data-purpose="share"]')
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0)
  await part.locator('[data-purpose="page-paper"]').selectOption('letter')
  await part.locator('[data-purpose="page-margin"]').selectOption('25')
  await part.locator('[data-purpose="page-notes"]').fill('نوٹ نمبر ایک '.repeat(60))
  await page.evaluate(async () => {
    const click = (action: string) => document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click()
    click('print')
    await new Promise(requestAnimationFrame)
    click('print-cancel')
  })
  await expect(page.locator('[data-purpose="print-outcome"]')).toContainText('کچھ نہیں چھپا')
  await expect(page.locator('[data-purpose="printed-pages"]')).toHaveCount(0)
  let alike: readonly string[] = ['not looked at']
  const pdf = await printed(atlas, 'print', async () => {
    alike = await alikeInGrey(page)
    expect(await page.locator('[data-legend-row]').count()).toBeGreaterThan(20)
  })
  expect(alike).toEqual([])
  expect(pdf.pages.length).toBeGreaterThan(3)
  for (const { width, height } of pdf.pages) {
    expect(width).toBeCloseTo(279.4, 0)
    expect(height).toBeCloseTo(215.9, 0)
  }
  const [first, ...rest] = pdf.pages.map(({ text }) => unspaced(text))
  for (const words of [
    'پاکستان معدنیات اٹلس',
    'مرکز پر',
    'منتخب راستہ',
    'تانبا اور سونا',
    'سرحدیں مستند نہیں',
    'باقی علامات اگلے صفحے پر',
  ])
    expect(first).toContain(unspaced(words))
  const following = rest.join('')
  for (const words of ['علامات، جاری', 'نوٹ نمبر ایک نوٹ نمبر ایک', 'معدنی مقامات', 'بلوچستان', 'سیندک'])
    expect(following).toContain(unspaced(words))
  expect(following.match(/[0-9]{2}[A-P]\/?[0-9]{1,2}/g)?.length ?? 0).toBeGreaterThan(20)
  expect(coloursIn(pdf.picture(1, 72), WHOLE).size).toBeGreaterThan(300)
  pdf.close()

  // the browser's own print command says where pages are made
  await page.keyboard.press('Escape')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('چھپائی کے لیے بنے صفحات')).toBeVisible()
})
