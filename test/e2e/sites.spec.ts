import { expect, test } from './browser'

test('choosing a site in the table opens it and the table shows it; a filter acts on list and counts alike', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&lang=en&panel=sites')
  const total = await atlas.quantity('sites.total')
  await expect(page.locator('tr[data-site]')).toHaveCount(total)
  await atlas.siteRow('saindak').click()
  await atlas.expectSelected('site:saindak')
  await expect(atlas.siteRow('saindak')).toHaveAttribute('aria-selected', 'true')
  await expect(atlas.siteRow('duddar')).not.toHaveAttribute('aria-selected', 'true')
  await page.locator('[data-purpose="facets"] > summary').click()
  await page.locator('[data-filter="commodityGroups:copper-gold"]').click({ force: true })
  await expect.poll(() => atlas.quantity('sites.shown')).toBeLessThan(total)
  await expect(page.locator('tr[data-site]')).toHaveCount(await atlas.quantity('sites.shown'))
})

test('clicking a pin on the map opens its site', async ({ atlas, page }) => {
  // Saindak in the middle of the free part of the map, which ends above the line at its foot
  await atlas.open('#v=1&lang=en&map=9/29.2708/61.6056')
  await atlas.waitForMap()
  const box = await atlas.map.boundingBox()
  const foot = 56
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + ((box?.height ?? 0) - foot) / 2)
  await atlas.expectSelected('site:saindak')
})

test('walking from site to site by keyboard opens what it came to, and a filter leaves fewer to walk to', async ({
  atlas,
  page,
}) => {
  const walked = async (filter: string): Promise<number> => {
    await atlas.open(`#v=1&lang=en&map=6/29/66${filter}`)
    await atlas.waitForMap()
    await atlas.map.focus()
    await page.keyboard.press('Alt+ArrowRight')
    const said = await page.locator('[data-purpose="walked-to"]').innerText()
    return Number(said.match(/\d+ of (\d+)/)?.[1])
  }
  const all = await walked('')
  expect(all).toBeGreaterThan(5)
  expect(await walked('&q=barite')).toBeLessThan(all)
  const name = (await page.locator('[data-purpose="walked-to"]').innerText()).split(/[,،]/)[0] ?? ''
  await page.keyboard.press('Enter')
  await expect(atlas.selection).toContainText(name)
})

test('hiding a layer is remembered by the link', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&panel=explore')
  await atlas.waitForMap()
  await page.locator('[data-theme-row="towns"] input[type=checkbox]').click({ force: true })
  await atlas.expectInFragment('layers', '-towns')
})
