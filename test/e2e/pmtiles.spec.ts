import type { Page } from '@playwright/test'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { BAD_TILES } from '../fixtures/import/bad-tiles'
import { geologyTiles } from '../fixtures/import/geology-tiles'
import type { Atlas } from './atlas'
import { findings } from './axe'
import { expect, test } from './browser'

test.use({ drawn: 'every map', deviceScaleFactor: 1, viewport: { width: 900, height: 640 } })

/** Inside the geological unit of the fixture and away from every mark of the atlas. */
const VIEW = '#v=1&lang=en&panel=data&map=8/29.32/62.6'

const choose = (page: Page, name: string, content: string | Uint8Array): Promise<void> =>
  page
    .locator('input[type=file][data-purpose="import"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })

/** Of the 1600 compared: the relief under the layer may have its very colour here and there. */
const MOST_PIXELS = 800

const layer = (page: Page) => page.locator('li[data-layer]')
const card = (page: Page) => page.locator('[data-purpose="imported-card"]')
const preview = (page: Page) => page.locator('[data-purpose="import-preview"]')

const middle = async (atlas: Atlas): Promise<{ readonly x: number; readonly y: number }> => {
  const box = await atlas.map.boundingBox()
  const at = await atlas.map.evaluate((element) => {
    const { middleX, middleY } = (element as HTMLElement).dataset
    return { x: Number(middleX), y: Number(middleY) }
  })
  return { x: (box?.x ?? 0) + at.x, y: (box?.y ?? 0) + at.y }
}

const aroundMiddle = async (atlas: Atlas): Promise<PNG> => {
  await atlas.waitForMap()
  const { x, y } = await middle(atlas)
  const clip = { x: Math.round(x) - 20, y: Math.round(y) - 20, width: 40, height: 40 }
  return PNG.sync.read(await atlas.page.screenshot({ clip }))
}

const differing = (one: PNG, other: PNG): number =>
  pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.02 })

/** The layer is on the map: hiding it changes nearly every pixel inside its area, and a click there opens its card. */
const expectDrawn = async (atlas: Atlas): Promise<void> => {
  const { page } = atlas
  const shown = layer(page).locator('[data-action="layer-show"]')
  await expect(layer(page)).toHaveAttribute('data-holding', 'ready')
  const drawn = await aroundMiddle(atlas)
  await shown.uncheck()
  await expect
    .poll(async () => differing(drawn, await aroundMiddle(atlas)), { message: 'pixels that the layer colours' })
    .toBeGreaterThan(MOST_PIXELS)
  await shown.check()
  await expect
    .poll(async () => differing(drawn, await aroundMiddle(atlas)), { message: 'pixels that differ once it is back' })
    .toBeLessThan(100)
  await atlas.waitForMap()
  const { x, y } = await middle(atlas)
  await page.mouse.click(x, y)
  await expect(card(page)).toContainText('Cretaceous')
  await expect(card(page)).toContainText('Chagai <b>volcanics</b>')
  await expect(card(page)).toContainText('units')
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
}

test('a local archive of tiles is previewed, drawn, asked, restyled and there again after a reload', async ({
  atlas,
  page,
}) => {
  await atlas.open(VIEW)
  await choose(page, 'geology.pmtiles', geologyTiles())
  const facts = page.locator('[data-purpose="tiles-facts"]')
  await expect(facts).toContainText('sites, units')
  await expect(facts).toContainText('0 to 6')
  await expect(facts).toContainText('© Survey & Sons')
  await expect(facts).toContainText('layer, name, grade, age')
  await expect(preview(page)).toContainText('nobody has counted them')
  await expect(atlas.action('undo')).toBeDisabled()
  await atlas.action('import-commit').press('Enter')
  await atlas.expectQuantity('layers.imported', 1, 0)
  // what tiles cannot do has no control, but words
  await expect(layer(page)).toContainText('import the part you need as GeoJSON')
  await expect(page.locator('[data-purpose="layer-table"], [data-action="coverage-use-layer"]')).toHaveCount(0)
  await expectDrawn(atlas)

  // by keyboard alone: labels, then a filter that leaves the area out
  const settings = page.locator('[data-purpose="layer-settings"]')
  await settings.locator('summary').press('Enter')
  await settings.locator('[data-purpose="layer-label-field"]').selectOption({ label: 'name' })
  const drawn = await aroundMiddle(atlas)
  await settings.locator('[data-purpose="layer-filter-field"]').selectOption({ label: 'layer' })
  await settings.locator('[data-purpose="layer-filter-text"]').fill('sites')
  await settings.locator('[data-purpose="layer-filter-text"]').press('Enter')
  await expect.poll(async () => differing(drawn, await aroundMiddle(atlas))).toBeGreaterThan(MOST_PIXELS)
  await atlas.action('undo').click()
  await atlas.action('undo').click()

  await page.waitForTimeout(1000)
  await page.reload()
  await expect(layer(page)).toHaveCount(1, { timeout: 30_000 })
  await expectDrawn(atlas)
  await atlas.action('layer-remove').click()
  await expect(layer(page)).toHaveCount(0)
  await atlas.action('undo').click()
  await expect(layer(page)).toHaveAttribute('data-holding', 'ready')
})

/** A server beside the atlas that serves parts of the archive, as any static host does. Gives what was asked for. */
const serveTiles = async (page: Page, bytes: Uint8Array): Promise<string[]> => {
  const asked: string[] = []
  await page.context().route('**/tiles/*', async (route) => {
    const url = route.request().url()
    const [, from = 0, to = 0] = (/bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? []).map(Number)
    asked.push(`${url} ${from}-${to}`)
    const part = bytes.slice(from, to + 1)
    if (url.endsWith('/whole.pmtiles')) return route.fulfill({ status: 200, body: Buffer.from(bytes) })
    if (!url.endsWith('/geology.pmtiles')) return route.fulfill({ status: 404 })
    const range = `bytes ${from}-${from + part.length - 1}/${bytes.length}`
    return route.fulfill({ status: 206, headers: { 'Content-Range': range, ETag: '"a1"' }, body: Buffer.from(part) })
  })
  return asked
}

test('tiles from an address: the host is named first, nothing is asked before, and what goes wrong is said', async ({
  atlas,
  page,
  watch,
}) => {
  watch.foresee(/404|Failed to load resource/)
  const asked = await serveTiles(page, geologyTiles())
  await atlas.open(VIEW)
  await page.locator('[data-purpose="tiles-address-part"] summary').press('Enter')
  const field = page.locator('[data-purpose="tiles-address"]')
  await field.fill('https://tiles.example/geology.pmtiles')
  await expect(page.getByRole('alert')).toContainText(/tiles\.example.? cannot be asked/)
  await field.press('Enter')
  await expect(preview(page)).toHaveCount(0)

  for (const [name, refusal] of [
    ['whole.pmtiles', 'tiles-no-ranges'],
    ['nowhere.pmtiles', 'tiles-not-found'],
  ]) {
    await field.fill(`tiles/${name}`)
    await field.press('Enter')
    await expect(page.locator(`[data-refusal="${refusal}"] [role="alert"]`)).toBeVisible()
    await page.locator('[data-refusal] button').first().click()
  }
  const before = asked.length
  await field.fill('tiles/geology.pmtiles')
  await expect(page.locator('[data-purpose="tiles-host"]')).toContainText('127.0.0.1')
  expect(asked).toHaveLength(before)
  await field.press('Enter')
  await expect(preview(page)).toContainText('© Survey & Sons')
  await atlas.action('import-commit').press('Enter')
  await expectDrawn(atlas)
  const whole = geologyTiles().length
  expect(asked.slice(before).every((part) => part.includes('/tiles/geology.pmtiles'))).toBe(true)
  expect(asked.some((part) => !part.endsWith('0-16383'))).toBe(true)
  await expect(layer(page)).toContainText(whole < 100_000 ? /0\.0\d\d MB/ : 'MB')

  await page.waitForTimeout(1000)
  await page.reload()
  await expect(layer(page)).toHaveAttribute('data-holding', 'ready', { timeout: 30_000 })
})

test.describe('where nobody looks at the map', () => {
  test.use({ drawn: 'nothing', deviceScaleFactor: 0.5 })

  test('a layer whose file is gone asks for it again, in Urdu on a narrow screen too, and bad archives change nothing', async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await atlas.open('#v=1&lang=ur&panel=data')
    await choose(page, 'geology.pmtiles', geologyTiles())
    await expect(preview(page)).toBeVisible()
    expect(await findings(page, '[data-panel="data"]')).toEqual([])
    const panel = page.locator('[role=tabpanel][data-panel="data"]')
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0)
    await atlas.action('import-commit').click()
    await expect(layer(page)).toHaveAttribute('data-holding', 'ready')
    for (const { name, content, refusal } of BAD_TILES.filter(({ name }) => /truncated|bomb|brotli|words/.test(name))) {
      await choose(page, name, content())
      await expect(page.locator(`[data-refusal="${refusal}"] [role="alert"]`), name).toBeVisible()
      await page.locator('[data-refusal] button').first().click()
      await atlas.expectQuantity('layers.imported', 1, 0)
    }
    await page.waitForTimeout(1000)
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const opening = indexedDB.open('atlas-imported-layers')
          opening.onerror = reject
          opening.onsuccess = () => {
            const clearing = opening.result.transaction('features', 'readwrite')
            clearing.objectStore('features').clear()
            clearing.oncomplete = resolve
          }
        }),
    )
    await page.reload()
    const missing = page.locator('[data-purpose="layer-missing"]')
    await expect(missing).toContainText('geology.pmtiles')
    await expect(missing.locator('[data-action="tiles-choose-again"]')).toBeVisible()
    await choose(page, 'geology.pmtiles', geologyTiles())
    await expect(missing).toHaveCount(0)
    await expect(layer(page)).toHaveCount(1)
    await expect(layer(page)).toHaveAttribute('data-holding', 'ready')
  })
})
