import { expect, test } from './browser'

test('without WebGL a plain map stands beside working tables and figures', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      if (/webgl/i.test(kind)) return null
      return Reflect.apply(original, this, [kind, ...rest])
    } as typeof original
  })
  await atlas.open()
  await expect(page.locator('svg[data-purpose="static-map"]')).toBeVisible()
  await expect(page.getByText('WebGL').first()).toBeVisible()
  expect(await page.locator('svg[data-purpose="static-map"] path').count()).toBeGreaterThan(5)

  await atlas.openPanel('sites')
  await atlas.siteRow('saindak').click()
  await atlas.expectSelected('site:saindak')
  await atlas.openPanel('corridor')
  expect(await atlas.quantity('corridor.as-named.length')).toBeGreaterThan(400_000)
  await atlas.tickSheets('35I1')
  await expect.poll(() => atlas.quantity('coverage.area.PK-BA')).toBeGreaterThan(0)
})

test('when the code of the map cannot be fetched the plain map takes its place', async ({ atlas, page, watch }) => {
  watch.foresee(/Failed to load resource|dynamically imported module|net::ERR/)
  await page.route(/\/map-[^/]*\.js/, (route) => route.abort())
  await atlas.open()
  await expect(page.locator('svg[data-purpose="static-map"]')).toBeVisible()
  await atlas.openPanel('sites')
  await expect(atlas.siteRow('saindak')).toBeVisible()
})

// drawn, since what was lost must be drawn anew
test.describe('on a graphics card', () => {
  test.use({ drawn: 'every map', viewport: { width: 900, height: 640 } })

  test('a map that the graphics driver dropped says so and comes back', async ({ atlas, page, watch }) => {
    watch.foresee(/context.*lost|CONTEXT_LOST/i)
    await atlas.open('#v=1&lang=en&map=6/28/65&select=site:saindak')
    await atlas.waitForMap()
    const dropContext = () => {
      const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
      ;(window as unknown as { restore?: () => void }).restore = () => extension?.restoreContext()
      extension?.loseContext()
    }
    await page.evaluate(dropContext)
    const notice = page
      .getByRole('alert')
      .or(page.getByRole('status'))
      .filter({ hasText: /graphics/ })
    await expect(notice.first()).toBeVisible()
    await atlas.openPanel('corridor')
    expect(await atlas.quantity('corridor.as-named.length')).toBeGreaterThan(400_000)

    await page.evaluate(() => (window as unknown as { restore: () => void }).restore())
    await expect(notice).toHaveCount(0)
    await atlas.waitForMap()
    await atlas.expectSelected('site:saindak')
  })
})
