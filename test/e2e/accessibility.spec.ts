import { PANELS } from './atlas'
import { findings } from './axe'
import { expect, test } from './browser'

const SCREENS = [
  { name: 'on a wide screen', viewport: { width: 1280, height: 800 } },
  { name: 'on a narrow screen', viewport: { width: 390, height: 844 } },
]

for (const language of ['en', 'ur']) {
  test(`axe finds nothing wrong with any panel in ${language}, wide and narrow`, async ({ atlas, page }) => {
    test.slow()
    await atlas.open(`#v=1&lang=${language}&sheets=35I1-4`)
    for (const { name, viewport } of SCREENS) {
      await page.setViewportSize(viewport)
      await atlas.waitForMap()
      for (const panel of PANELS) {
        await atlas.openPanel(panel)
        await atlas.panelWithContent(panel)
        expect.soft(await findings(page), `${panel} ${name}`).toEqual([])
      }
    }
  })

  test(`axe finds nothing wrong with an open site and a dropped link in ${language}, wide and narrow`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await atlas.open(`#v=1&lang=${language}&select=site:saindak&panel=kitchen`)
    for (const { name, viewport } of [...SCREENS].reverse()) {
      await page.setViewportSize(viewport)
      await atlas.expectSelected('site:saindak')
      await expect(page.locator('[data-purpose="link-notice"]')).toContainText('kitchen')
      expect.soft(await findings(page), name).toEqual([])
    }
  })
}

for (const theme of ['dark', 'projector']) {
  test(`in the ${theme} theme, axe finds nothing wrong with any panel`, async ({ atlas, page }) => {
    await atlas.open(`#v=1&lang=en&theme=${theme}&select=site:duddar&sheets=35I1-4`)
    await atlas.waitForMap()
    for (const panel of PANELS) {
      await atlas.openPanel(panel)
      await atlas.panelWithContent(panel)
      expect.soft(await findings(page), panel).toEqual([])
    }
  })
}

test('axe finds nothing wrong with the open list of suggestions', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.searchFor('Sandak')
  expect(await findings(page)).toEqual([])
})
