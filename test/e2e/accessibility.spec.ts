import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { PANELS } from './atlas'
import { expect, test } from './browser'

const SCREENS = [
  { name: 'a wide screen', viewport: { width: 1280, height: 800 } },
  { name: 'a narrow screen', viewport: { width: 390, height: 844 } },
]

const findings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${impact}) at ${target.join(' ')}: ${failureSummary}`),
  )
}

for (const { name, viewport } of SCREENS) {
  for (const language of ['en', 'ur']) {
    test(`on ${name} in ${language}, axe finds nothing wrong with any panel`, async ({ atlas, page }) => {
      await page.setViewportSize(viewport)
      await atlas.open(`#v=1&lang=${language}&sheets=35I1-4`)
      await atlas.waitForMap()
      for (const panel of PANELS) {
        await atlas.openPanel(panel)
        await atlas.panelWithContent(panel)
        expect.soft(await findings(page), panel).toEqual([])
      }
    })

    test(`on ${name} in ${language}, axe finds nothing wrong with an open site and a dropped link`, async ({
      atlas,
      page,
    }) => {
      await page.setViewportSize(viewport)
      await atlas.open(`#v=1&lang=${language}&select=site:saindak&panel=kitchen`)
      await atlas.expectSelected('site:saindak')
      expect(await findings(page)).toEqual([])
    })
  }
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
