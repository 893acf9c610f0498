import { writeComparison } from '../../src/permalink/comparison'
import { expect, test } from './browser'
import { coloursIn, openImage, PATIENCE, saved } from './read-picture'

test.use({ drawn: 'pictures', viewport: { width: 900, height: 640 }, serviceWorkers: 'allow' })

const COMPARISON = writeComparison({
  left: { name: 'Relief', link: '#v=1&lang=en&map=7/28/64.5' },
  right: { name: 'Sheets', link: '#v=1&lang=en&map=7/28/64.5&layers=-relief,+toposheets' },
  layout: 'swipe',
  linked: true,
  at: 0.4,
})

test('after the first visit the atlas opens without a network, and gives out all that it gives with one', async ({
  atlas,
  page,
  context,
  watch,
}) => {
  test.slow()
  // the browser's own wish
  watch.foresee(/icon\.svg/)
  await atlas.open('#v=1&lang=en')
  await atlas.waitForMap()
  await atlas.action('help').click()
  const kept = page.locator('[data-purpose="offline"]')
  await expect(kept).toHaveAttribute('data-kept', 'true', { timeout: PATIENCE })
  await expect(kept).toContainText('opens without a network')

  await context.setOffline(true)
  // another tab, which has nothing from before but what the browser keeps
  await page.goto('about:blank')
  await page.goto('./#v=1&lang=en&map=5.6/27.2/64.2&select=site:saindak&panel=corridor')
  await atlas.waitForMap()
  await atlas.expectSelected('site:saindak')
  expect(await atlas.quantity('corridor.as-named.length')).toBeGreaterThan(400_000)
  // a flight along the course, by key
  const flight = page.locator('[data-purpose="flight"]')
  await atlas.action('fly-along').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-purpose="flight-position"]')).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(flight).toContainText('at Mashkel')
  await page.keyboard.press('Escape')
  await expect(flight).toHaveCount(0)

  const part = await openImage(atlas)
  await part.locator('[data-purpose="snapshot-size"]').selectOption('4x3')
  await part.locator('[data-purpose="snapshot-scale"]').selectOption('1')
  const { png } = await saved(atlas)
  expect([png.width, png.height]).toEqual([1120, 840])
  expect(coloursIn(png, { x: 0.1, y: 0.2, width: 0.5, height: 0.5 }).size).toBeGreaterThan(300)
  const tab = (way: string) => page.locator(`[role=tab][data-way="${way}"]`)
  await tab('embed').click()
  await expect(page.locator('[data-purpose="embed-code"]')).toHaveValue(/<iframe [^>]*\?embed/)
  await tab('page').click()
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'asked'
    }
  })
  await atlas.action('print').click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'asked', { timeout: PATIENCE })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await tab('link').click()
  await page.locator('[data-purpose="link-qr"] summary').click()
  await expect(page.locator('[data-purpose="link-qr"] canvas')).toBeVisible()
  await page.keyboard.press('Escape')

  // two views in one picture
  await atlas.follow(`#v=1&lang=en&compare=${COMPARISON}`)
  const comparison = page.locator('[data-purpose="comparison"]')
  await expect(comparison.locator('[data-purpose="map"][data-map-state="idle"]')).toHaveCount(2, { timeout: PATIENCE })
  await atlas.action('compare-image').click()
  await page.locator('dialog[data-purpose="compare-image"] [data-purpose="snapshot-scale"]').selectOption('1')
  const both = (await saved(atlas)).png
  expect([both.width, both.height]).toEqual([1280, 720])
  expect(coloursIn(both, { x: 0.1, y: 0.2, width: 0.25, height: 0.5 }).size, 'A').toBeGreaterThan(300)
  expect(coloursIn(both, { x: 0.5, y: 0.2, width: 0.25, height: 0.5 }).size, 'B').toBeGreaterThan(30)
  await page.keyboard.press('Escape')
  await atlas.action('compare-leave').click()
  await expect(comparison).toHaveCount(0)

  // a story of the reader's own, written and told
  await atlas.follow('#v=1&lang=en&map=8/26/63&panel=story')
  await page.locator('[data-purpose="story-new-title"]').fill('To the sea')
  await page.keyboard.press('Enter')
  await expect(atlas.action('chapter-add')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(atlas.action('chapter-title-en')).toBeFocused()
  await page.keyboard.type('Turbat')
  await page.keyboard.press('Enter')
  await atlas.action('chapter-preview').click()
  const stage = page.locator('section[data-purpose="story"]')
  await expect(stage).toHaveAttribute('data-chapter', '1')
  await expect(stage).toContainText('Turbat')
  await page.keyboard.press('Escape')
  await expect(stage).toHaveCount(0)

  // the coverage of drawn ground, an embedded atlas, a talk with its speaker window
  await atlas.tickSheets('35I1-4')
  await expect.poll(() => atlas.quantity('coverage.area.PK-BA')).toBeGreaterThan(0)
  await page.goto('./?embed#v=1&lang=ur')
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await atlas.waitForMap()
  await page.goto('./#v=1&lang=en&story=corridor&chapter=2&mode=present')
  await expect(stage).toHaveAttribute('data-chapter', '2')
  const opened = context.waitForEvent('page')
  await atlas.action('story-speaker').click()
  const speaker = await opened
  await expect(speaker.locator('[data-purpose="speaker"]')).toHaveAttribute('data-chapter', '2')
  await speaker.keyboard.press('PageDown')
  await expect(stage).toHaveAttribute('data-chapter', '3')
})
