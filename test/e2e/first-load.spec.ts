import { gzipSync } from 'node:zlib'
import { expect, test } from './browser'
import { heldBack } from './held-back'

const MOST_REQUESTS = 40
const MOST_SCRIPT_BYTES = 470_000

// drawn, since this is what a visitor gets
test.use({ drawn: 'every map', viewport: { width: 900, height: 640 } })

for (const { language, direction, title } of [
  { language: 'en', direction: 'ltr', title: 'Pakistan Minerals Atlas' },
  { language: 'ur', direction: 'rtl', title: /[\u0600-\u06ff]/ },
] as const) {
  test(`a first visit in ${language} opens the whole atlas`, async ({ atlas, page }) => {
    await atlas.open(`#v=1&lang=${language}`)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.locator('html')).toHaveAttribute('dir', direction)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await atlas.waitForMap()
    await expect(atlas.map.locator('canvas')).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect(await atlas.quantity('sites.shown')).toBe(await atlas.quantity('sites.total'))
    expect(await atlas.quantity('sites.total')).toBeGreaterThan(10)
  })
}

test('a first visit asks for at most forty files, all its own, and its scripts keep to the budget', async ({
  atlas,
  page,
  watch,
}) => {
  const scripts: Promise<{ url: string; bytes: number }>[] = []
  // what the opening view does not show is fetched after a while, with all it imports: that is no longer the first load
  const first = new Set<string>()
  let isFirstLoad = true
  page.on('request', (request) => {
    if (/\/later-[^/]*\.js/.test(request.url())) isFirstLoad = false
    if (isFirstLoad) first.add(request.url())
  })
  page.on('response', (response) => {
    const url = response.url()
    const isScript = /javascript/.test(response.headers()['content-type'] ?? '') && !/worker/i.test(url)
    if (isScript && first.has(url))
      scripts.push(response.body().then((body) => ({ url, bytes: gzipSync(body, { level: 9 }).length })))
  })
  await atlas.open('')
  await atlas.waitForMap()
  const urls = watch.requests.map((request) => request.url()).filter((url) => url.startsWith('http'))
  console.info(`${urls.length} requests on the first load`)
  expect(urls.length).toBeGreaterThan(5)
  expect(urls.length).toBeLessThanOrEqual(MOST_REQUESTS)
  const loaded = await Promise.all(scripts)
  const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0)
  console.info(`${loaded.length} scripts, ${Math.round(total / 1000)} kB gzipped`)
  expect(total).toBeGreaterThan(100_000)
  expect(total).toBeLessThanOrEqual(MOST_SCRIPT_BYTES)
})

test('text, panels, table and search work before the code of the map has arrived', async ({ atlas, page }) => {
  const release = await heldBack(page, /\/map-[^/]*\.js/)
  await atlas.open()
  await atlas.openPanel('sites')
  await expect(atlas.siteRow('saindak')).toBeVisible()
  await expect(await atlas.searchFor('Duddar')).toContainText('Duddar')
  await expect(page.locator('.maplibregl-canvas')).toHaveCount(0)
  release()
  await atlas.waitForMap()
})

test.describe('in a browser that speaks Urdu', () => {
  test.use({ locale: 'ur-PK' })

  test('without a link the reader’s own language decides', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  })
})
