import type { Locator, Page } from '@playwright/test'
import { findings } from './axe'
import { expect, test } from './browser'

const bar = (page: Page): Locator => page.locator('[data-purpose="flight"]')
const slider = (page: Page): Locator => page.locator('[data-purpose="flight-position"]')
const placeOf = (map: Locator) =>
  map.evaluate(({ dataset: { lat, lon, zoom, bearing } }) => ({ lat, lon, zoom, bearing }))

test.describe('with motion', () => {
  test.use({ reducedMotion: 'no-preference' })

  test('the camera flies along the course, waits for a hand on the map, and Escape gives back the view before it', async ({
    atlas,
    page,
    watch,
  }) => {
    await atlas.open('#v=1&lang=en&panel=corridor&map=6.2/27.5/64.1')
    await atlas.waitForMap()
    await atlas.expectQuantity('corridor.as-named.leg.1.length', 101_552.943869, 1e-3)
    await atlas.expectInFragment('map', '6.2/27.5/64.1')
    const before = await placeOf(atlas.map)
    const fetched = () => watch.requests.some((request) => /FlightOnMap/.test(request.url()))
    expect(fetched()).toBe(false)
    await atlas.action('fly-along').focus()
    await page.keyboard.press('Enter')
    await expect(bar(page)).toHaveAccessibleName('Flight along: As named in the speech')
    expect(fetched()).toBe(true)
    await expect(slider(page)).toBeFocused()
    await expect(bar(page)).toHaveAttribute('data-playing', 'true')
    await expect.poll(() => atlas.quantity('flight.chainage'), { timeout: 60_000 }).toBeGreaterThan(8000)
    await page.keyboard.press('Space')
    await expect(bar(page)).toHaveAttribute('data-playing', 'false')
    // GeodSolve: the first leg sets out on 170.24° from 28.82704 N, 62.75039 E and bends by less than 0.1°
    expect((await placeOf(atlas.map)).bearing).toMatch(/^170\.[23]$/)
    const flown = await atlas.quantity('flight.chainage')
    await atlas.expectQuantity('corridor.station.chainage', flown, 1e-6)
    await expect(page.locator('[data-purpose="flight-told"]')).toContainText('Leg 1 of 3: Nokundi → Mashkel, schematic')
    await expect.poll(async () => (await atlas.fragment()).get('map')).toMatch(/^8\.2\/28\.\d+\/62\.\d+\/170\.\d\/45$/)

    await page.keyboard.press('Space')
    await expect.poll(() => atlas.quantity('flight.chainage')).toBeGreaterThan(flown + 1000)
    const box = await atlas.map.boundingBox()
    const [x, y] = [(box?.x ?? 0) + 200, (box?.y ?? 0) + 150]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 80, y + 40, { steps: 4 })
    await page.mouse.up()
    await expect(bar(page)).toHaveAttribute('data-playing', 'false')
    await expect(page.locator('[data-purpose="flight-strayed"]')).toBeVisible()
    const waiting = await atlas.quantity('flight.chainage')
    await expect(atlas.action('flight-play')).toHaveAccessibleName('Go on from here')
    await atlas.action('flight-play').click()
    await expect.poll(() => atlas.quantity('flight.chainage'), { timeout: 60_000 }).toBeGreaterThan(waiting)
    expect(await atlas.quantity('flight.chainage')).toBeLessThan(waiting + 60_000)

    // whatever else moves the map, the flight waits for it
    await atlas
      .action('zoom-in')
      .or(page.getByRole('button', { name: 'Zoom in' }))
      .click()
    await expect(bar(page)).toHaveAttribute('data-playing', 'false')
    await page.locator('[data-purpose="flight-height"]').selectOption('far')
    await slider(page).focus()
    await page.keyboard.press('End')
    await expect(slider(page)).toHaveAttribute('aria-valuetext', 'km 436.5, at Gwadar')
    await expect(atlas.map).toHaveAttribute('data-zoom', '7.000')
    // a map that is still under way to another place when the flight is left does not keep that place
    await page.getByRole('button', { name: 'Back to the whole area' }).click()
    await page.keyboard.press('Escape')
    await expect(bar(page)).toHaveCount(0)
    await expect(atlas.action('fly-along')).toBeFocused()
    await expect.poll(() => placeOf(atlas.map)).toEqual(before)
    await atlas.expectInFragment('map', '6.2/27.5/64.1')
    await expect(atlas.action('clear-station')).toHaveCount(0)
  })
})

test('by keyboard the flight goes by kilometres and towns, whose kilometres are those of the panel', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&lang=en&panel=corridor&variant=via-existing-roads')
  await atlas.waitForMap()
  await atlas.action('variant-duplicate').click()
  await page.locator('[data-compare="own-1-via-existing-roads"]').check()
  await atlas.action('fly-along').click()
  await expect(slider(page)).toBeFocused()
  await expect(slider(page)).toHaveAttribute('aria-valuetext', 'km 0.0, at Nokundi')
  await expect(bar(page)).toContainText('jumps from town to town')
  let sum = 0
  for (const [leg, town] of ['Mashkel', 'Panjgur', 'Hoshab', 'Turbat', 'Gwadar'].entries()) {
    sum += await atlas.quantity(`corridor.own-1-via-existing-roads.leg.${leg + 1}.length`)
    await page.keyboard.press('PageDown')
    await expect(page.locator('[data-purpose="flight-place"]')).toHaveText(`at ${town}`)
    await atlas.expectQuantity('flight.chainage', sum, 1e-3)
  }
  await expect(atlas.map).toHaveAttribute('data-lat', '25.12163')
  await page.keyboard.press('PageUp')
  await expect(page.locator('[data-purpose="flight-leg"]')).toHaveText(
    'Leg 5 of 5: Turbat → Gwadar, schematic · Balochistan',
  )
  const turbat = await atlas.quantity('flight.chainage')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowRight')
  await atlas.expectQuantity('flight.chainage', turbat + 11_000, 1e-3)
  await expect(page.locator('[data-purpose="flight-place"]')).toHaveText('Turbat, 11.0 km behind')
  await page.keyboard.press('Home')
  await atlas.action('flight-play').click()
  await expect.poll(() => atlas.quantity('flight.chainage'), { timeout: 60_000 }).toBeGreaterThan(100_000)
  await expect(page.locator('[data-purpose="flight-told"]')).toContainText('at Mashkel')
  await atlas.action('flight-close').click()
  await expect(bar(page)).toHaveCount(0)
  await atlas.expectInFragment('map', null)
})

test('on a phone in Urdu the sheet makes room, the scale runs as one reads, and axe finds nothing wrong', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await atlas.open('#v=1&lang=ur&panel=corridor')
  await atlas.waitForMap()
  const before = await placeOf(atlas.map)
  await atlas.action('fly-along').click()
  await expect(slider(page)).toBeFocused()
  await expect(page.locator('[data-purpose="sheet"]')).toHaveAttribute('data-stop', 'peek')
  await expect(bar(page)).toHaveAccessibleName(/راستے کے ساتھ پرواز/)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Shift+ArrowLeft')
  await page.keyboard.press('ArrowRight')
  await atlas.expectQuantity('flight.chainage', 10_000, 1e-6)
  const scale = await slider(page).boundingBox()
  await slider(page).click({ position: { x: 0.25 * (scale?.width ?? 0), y: 20 } })
  const length = await atlas.quantity('flight.length')
  expect((await atlas.quantity('flight.chainage')) / length).toBeCloseTo(0.75, 1)
  await atlas.action('flight-next').click()
  await expect(page.locator('[data-purpose="flight-told"]')).toContainText('گوادر پر')
  const part = await bar(page).boundingBox()
  const foot = await page.locator('#map > footer').boundingBox()
  expect((part?.y ?? 0) + (part?.height ?? 999)).toBeLessThanOrEqual(foot?.y ?? 0)
  for (const choice of await bar(page).locator('select').all()) {
    const box = await choice.boundingBox()
    expect(box?.x ?? -1).toBeGreaterThanOrEqual(part?.x ?? 0)
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual((part?.x ?? 0) + (part?.width ?? 0))
  }
  expect((part?.x ?? -1) >= 0 && (part?.x ?? 0) + (part?.width ?? 999) <= 390).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect.soft(await findings(page, '#map', '#panel')).toEqual([])
  for (const theme of ['dark', 'projector', 'light'] as const) {
    await atlas.chooseTheme(theme)
    expect.soft(await findings(page, '#map', '#panel'), theme).toEqual([])
  }
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-purpose="sheet"]')).toHaveAttribute('data-stop', 'half')
  await expect(atlas.action('fly-along')).toBeFocused()
  await expect.poll(() => placeOf(atlas.map)).toEqual(before)
})
