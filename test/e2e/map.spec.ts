import type { Locator, Page } from '@playwright/test'
import type { Atlas } from './atlas'
import { expect, test } from './browser'
import { screenPoint } from './screen-point'

const clickAt = async (page: Page, map: Locator, position: readonly [number, number]) => {
  const { x, y } = await screenPoint(map, position)
  await page.mouse.click(x, y)
}

/** Takes the open page to another view. */
const lookAt = async (atlas: Atlas, view: string): Promise<void> => {
  await atlas.follow(`#v=1&lang=en&map=${view}`)
  await expect(atlas.map).toHaveAttribute('data-lat', new RegExp(`^${view.split('/')[1]}\\.?0*$`))
  await atlas.waitForMap()
}

test('clicking a pin opens its site, the sea closes it, bare land opens its province and a leg of the corridor that leg', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&lang=en&map=7/26.5/66.5')
  await atlas.waitForMap()
  // Duddar as the deposits file places it
  const duddar = await page.evaluate(async () => {
    const { features } = await (await fetch('geo/deposits.geojson')).json()
    return features.find(({ properties }: { properties: { id: string } }) => properties.id === 'duddar').geometry
      .coordinates
  })
  await clickAt(page, atlas.map, duddar)
  await atlas.expectSelected('site:duddar')
  await clickAt(page, atlas.map, [65.2, 24.9])
  await atlas.expectNothingSelected()

  await lookAt(atlas, '8/27.1/65.4')
  await clickAt(page, atlas.map, [65.31, 27.21])
  await atlas.expectSelected('province:PK-BA')

  await lookAt(atlas, '8/27/62.98')
  // GeodSolve: 60 km from Mashkel towards Turbat, azimuth 176.68401792877
  await clickAt(page, atlas.map, [62.960315262, 27.383303714])
  await atlas.expectSelected('leg:as-named/2')
})

test('the cursor’s coordinates and sheet follow the pointer', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&map=9/29.25/61.6')
  await atlas.waitForMap()
  const { x, y } = await screenPoint(atlas.map, [61.62, 29.3])
  await page.mouse.move(x, y)
  await expect(page.locator('[data-purpose="cursor-sheet"]')).toHaveAttribute('data-sheet', '30G11')
  await atlas.expectQuantity('cursor.longitude', 61.62, 0.01)
  await atlas.expectQuantity('cursor.latitude', 29.3, 0.01)
})

test('while ticking, a click ticks a sheet and a box dragged with Shift ticks those inside', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&lang=en&map=8/27.5/66.5')
  const panel = await atlas.openPanel('coverage')
  await panel.locator('[data-purpose="ticking"]').check({ force: true })
  await expect(page.locator('[data-map-state="idle"][data-ticking="true"]')).toBeVisible({ timeout: 90_000 })
  await clickAt(page, atlas.map, [66.62, 27.62])
  await atlas.expectInFragment('sheets', '35I10')
  await clickAt(page, atlas.map, [66.62, 27.62])
  await atlas.expectInFragment('sheets', null)

  const from = await screenPoint(atlas.map, [66.02, 27.98])
  const to = await screenPoint(atlas.map, [66.98, 27.02])
  await page.keyboard.down('Shift')
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2)
  await page.mouse.move(to.x, to.y)
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await atlas.expectInFragment('sheets', '35I')
})

test('zooming stops where the borders stop being honest; the map turns north up again and goes home', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&lang=en&map=9.8/27/62.9/40')
  await atlas.waitForMap()
  await atlas.map.focus()
  for (let press = 0; press < 3; press++) await page.keyboard.press('+')
  await expect.poll(async () => Number(await atlas.map.getAttribute('data-zoom'))).toBeCloseTo(10, 2)
  await page.getByRole('button', { name: 'Turn north up' }).click()
  await expect(atlas.map).toHaveAttribute('data-bearing', /^-?0\.0$/)
  await page.getByRole('button', { name: 'Back to the whole area' }).click()
  await expect.poll(async () => Number(await atlas.map.getAttribute('data-zoom'))).toBeLessThan(6)
})
