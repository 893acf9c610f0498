import type { Locator } from '@playwright/test'
import type { PNG } from 'pngjs'
import type { Atlas } from './atlas'
import { expect, test } from './browser'
import { apart, difference, mapAlone, openImage, PATIENCE, pixel, saved } from './read-picture'

// small, since each test draws several pictures
test.use({ drawn: 'pictures', viewport: { width: 900, height: 640 } })

const closed = async (atlas: Atlas, part: Locator): Promise<void> => {
  await atlas.page.keyboard.press('Escape')
  await expect(part).toHaveCount(0)
}

const mapOnly = async (atlas: Atlas, size: string): Promise<Locator> => {
  const part = await openImage(atlas)
  await part.locator('[data-purpose="snapshot-size"]').selectOption(size)
  await part.locator('[data-purpose="snapshot-scale"]').selectOption('1')
  await mapAlone(part)
  return part
}

const pictureNow = async (atlas: Atlas): Promise<PNG> => {
  const part = await mapOnly(atlas, 'screen')
  const { png } = await saved(atlas)
  await closed(atlas, part)
  return png
}

const VIEW = '#v=1&lang=en&map=7/28/64&panel=data&layers=-zones,-towns,-corridor,-sites'

/** Round the middle of the view below, and far from its edges. */
const LEASE = JSON.stringify({
  type: 'Feature',
  properties: { name: 'Lease' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [63.8, 27.8],
        [64.2, 27.8],
        [64.2, 28.2],
        [63.8, 28.2],
        [63.8, 27.8],
      ],
    ],
  },
})

test('what the reader imported and what a scenario changes is in the picture, and nothing else changes', async ({
  atlas,
  page,
}) => {
  test.slow()
  await atlas.open(VIEW)
  await atlas.waitForMap()
  await page.locator('input[type=file][data-purpose="import"]').setInputFiles({
    name: 'lease.geojson',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(LEASE),
  })
  await atlas.action('import-commit').click()
  await expect(page.locator('li[data-layer]')).toHaveAttribute('data-holding', 'ready')
  // the map goes to what was imported, and is sent back once the address says so: the same address again is no way back
  await expect.poll(async () => (await atlas.fragment()).get('map')).not.toBe('7/28/64')
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, VIEW)
  await expect(atlas.map).toHaveAttribute('data-zoom', '7.000')
  const withLease = await pictureNow(atlas)
  await page.locator('li[data-layer] input[type=checkbox]').first().uncheck()
  const without = await pictureNow(atlas)
  const middle = [without.width / 2, without.height / 2] as const
  expect(apart(pixel(withLease, ...middle), pixel(without, ...middle)), 'within the lease').toBe(true)
  // 0.4 degrees of the 512 · 2⁷ pixels round the Earth, and longer by 1 / cos 28° to the north
  const degree = (512 * 2 ** 7) / 360
  const lease = (0.4 * degree * 0.4 * degree) / Math.cos((28 * Math.PI) / 180)
  const changed = difference(without, withLease).all * without.width * without.height
  // its rim and its name lie partly outside
  expect(changed).toBeGreaterThan(lease * 0.95)
  expect(changed).toBeLessThan(lease * 1.3)

  await atlas.openPanel('coverage')
  await page.locator('[data-purpose="coverage-scenario"]').selectOption('gsp-count')
  await expect(atlas.map).toHaveAttribute('data-difference', 'true')
  const withScenario = await pictureNow(atlas)
  expect(difference(without, withScenario).all, 'the sheets of the scenario').toBeGreaterThan(0.05)
})

test('a tilted view is stitched from parts without a seam, and where that cannot be it is offered from straight above', async ({
  atlas,
  page,
}) => {
  test.slow()
  await page.addInitScript(() => {
    const limits = window as unknown as { cardLimit?: number }
    const { prototype } = WebGL2RenderingContext
    const { getParameter } = prototype
    prototype.getParameter = function (this: WebGL2RenderingContext, name: number) {
      return (name === this.MAX_RENDERBUFFER_SIZE && limits.cardLimit) || getParameter.call(this, name)
    }
  })
  await atlas.open('#v=1&lang=en&map=7/28/64.5/30/45')
  await atlas.waitForMap()
  const part = await mapOnly(atlas, '16x9')
  const whole = (await saved(atlas)).png
  await page.evaluate(() => Object.assign(window, { cardLimit: 900 }))
  const stitched = (await saved(atlas)).png
  const { all, worstLine } = difference(whole, stitched)
  expect(all).toBeLessThan(0.02)
  expect(worstLine).toBeLessThan(0.15)

  await page.evaluate(() => Object.assign(window, { cardLimit: 700 }))
  await atlas.action('snapshot-png').click()
  const problem = page.locator('[data-purpose="snapshot-problem"]')
  await expect(problem).toContainText('This view is tilted', { timeout: PATIENCE })
  await expect(problem).toContainText('about 1,050 pixels')
  // in one piece again: how a flat view is stitched is tried elsewhere
  await page.evaluate(() => Object.assign(window, { cardLimit: 0 }))
  const download = page.waitForEvent('download', { timeout: PATIENCE })
  await atlas.action('snapshot-level').click()
  await download
  await expect(part.locator('[data-purpose="snapshot-outcome"]')).toHaveAttribute('data-state', 'saved')
})
