import { PANELS } from './atlas'
import { expect, test } from './browser'

test.use({ viewport: { width: 390, height: 844 } })

for (const language of ['en', 'ur']) {
  test(`on a telephone in ${language} nothing reaches beyond the screen`, async ({ atlas, page }) => {
    await atlas.open(`#v=1&lang=${language}&select=site:saindak`)
    for (const panel of PANELS) {
      await atlas.follow(`#v=1&lang=${language}&panel=${panel}&select=site:saindak&sheets=35I1-4`)
      await atlas.panelWithContent(panel)
      await atlas.expectSelected('site:saindak')
      const overflow = await page.evaluate(() => {
        const root = document.documentElement
        return Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth
      })
      expect(overflow, `${panel} scrolls sideways`).toBeLessThanOrEqual(0)
      const reach = await page
        .locator('header button:visible, header input:visible, [role=tab]:visible')
        .evaluateAll((all) =>
          all
            .filter((each) => {
              const { left, right } = each.getBoundingClientRect()
              return left < -0.5 || right > window.innerWidth + 0.5
            })
            .map((each) => each.outerHTML.slice(0, 120)),
        )
      expect(reach, `${panel}: controls cut off by the edge`).toEqual([])
    }
  })
}

test('on a telephone the map is there beside the bottom sheet, and the first edit moves nothing', async ({ atlas }) => {
  await atlas.open()
  await atlas.waitForMap()
  const box = await atlas.map.boundingBox()
  expect(box?.width).toBeGreaterThan(380)
  expect(box?.height).toBeGreaterThan(250)
  const header = async () => (await atlas.page.locator('header').first().boundingBox())?.height
  const height = await header()
  await expect(atlas.action('undo')).toBeDisabled()
  await atlas.tickSheets('35I1')
  await expect(atlas.action('undo')).toBeEnabled()
  expect(await header()).toBe(height)
})
