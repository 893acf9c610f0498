import { expect, test } from './browser'

test('choosing a site in the table opens it, and the table shows what is open', async ({ atlas }) => {
  await atlas.open('#v=1&lang=en&panel=sites')
  await atlas.siteRow('saindak').click()
  await atlas.expectSelected('site:saindak')
  await expect(atlas.siteRow('saindak')).toHaveAttribute('aria-selected', 'true')
  await expect(atlas.siteRow('duddar')).not.toHaveAttribute('aria-selected', 'true')
})

test('a filter acts on the list and on the counts alike', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&panel=sites')
  const total = await atlas.quantity('sites.total')
  await expect(page.locator('tr[data-site]')).toHaveCount(total)
  await page.locator('[data-purpose="facets"] > summary').click()
  await page.locator('[data-filter="commodityGroups:copper-gold"]').click({ force: true })
  await expect.poll(() => atlas.quantity('sites.shown')).toBeLessThan(total)
  await expect(page.locator('tr[data-site]')).toHaveCount(await atlas.quantity('sites.shown'))
})

test('clicking a pin on the map opens its site', async ({ atlas, page }) => {
  // Saindak in the middle of the map, close enough that no other pin lies under the pointer
  await atlas.open('#v=1&lang=en&map=9/29.25/61.6&select=site:saindak')
  await atlas.waitForMap()
  await page.keyboard.press('Escape')
  await atlas.expectNothingSelected()
  await atlas.map.focus()
  await page.keyboard.press('Alt+ArrowRight')
  await page.keyboard.press('Enter')
  await expect(atlas.selection).toBeVisible()
})

test('hiding a layer empties the map of it and the link remembers', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&panel=explore')
  await atlas.waitForMap()
  await page.locator('[data-theme-row="towns"] input[type=checkbox]').click({ force: true })
  await atlas.expectInFragment('layers', '-towns')
})
