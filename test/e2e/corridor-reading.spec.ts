import { expect, test } from './browser'

test('the strip chart is walked by keyboard, and the map carries the mark', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&panel=corridor')
  await atlas.waitForMap()
  const strip = page.locator('[data-purpose="strip-chart"]')
  await strip.focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'PageUp']) await page.keyboard.press(key)
  await atlas.expectQuantity('corridor.station.chainage', 12_000, 1e-6)
  await expect(strip).toHaveAttribute('aria-valuetext', /km 12\.0, between Nokundi and Mashkel, sheet/)
  await page.keyboard.press('End')
  await atlas.expectQuantity('corridor.station.chainage', await atlas.quantity('corridor.as-named.length'), 1e-3)
  await page.keyboard.press('Enter')
  await expect(atlas.map).toHaveAttribute('data-lat', /^25\.12/)
})

test('one goes to a kilometre that is typed, and a kilometre past the end is refused', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&panel=corridor')
  await atlas.waitForMap()
  const field = page.locator('[data-purpose="go-to-kilometre"]')
  await field.fill('212.4')
  await field.press('Enter')
  await atlas.expectQuantity('corridor.station.chainage', 212_400, 1e-6)
  // GeodSolve, WGS84: 110 847.056131 m from Mashkel towards Turbat
  await expect.poll(async () => Number(await atlas.map.getAttribute('data-lat'))).toBeCloseTo(26.92526, 2)
  await expect(page.locator('[data-purpose="strip-chart"]')).toBeFocused()
  await field.fill('999')
  await field.press('Enter')
  await expect(page.getByRole('alert')).toContainText('436.5 km long')
})

test('map and strip chart point at the same kilometre', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&panel=corridor&map=7/28.82704/62.75039')
  await atlas.waitForMap()
  const x = Number(await atlas.map.getAttribute('data-middle-x'))
  const y = Number(await atlas.map.getAttribute('data-middle-y'))
  const box = await atlas.map.boundingBox()
  // Mashkel lies 0.90311° south: at zoom 7 some 183 px lower; a third of the way is still the first leg
  await page.mouse.move((box?.x ?? 0) + x + 11, (box?.y ?? 0) + y + 63, { steps: 4 })
  const shown = page.locator('data[data-quantity="cursor.chainage"]')
  await expect(shown).toHaveText(/^km \d/)
  const pointed = Number(await shown.getAttribute('value'))
  expect(pointed).toBeGreaterThan(25_000)
  expect(pointed).toBeLessThan(45_000)
  await atlas.expectQuantity('corridor.station.chainage', pointed, 1e-6)
  const strip = page.locator('[data-purpose="strip-chart"]')
  await strip.scrollIntoViewIfNeeded()
  await strip.click({ position: { x: 160, y: 60 } })
  await page.mouse.move(2, 2)
  const length = await atlas.quantity('corridor.as-named.length')
  const marked = await atlas.quantity('corridor.station.chainage')
  expect(Math.abs(marked / length - 0.5)).toBeLessThan(0.05)
})

test('courses stand side by side, what differs is said in words, and only that can be shown', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&lang=en&panel=corridor')
  const table = page.locator('[data-purpose="courses-side-by-side"]')
  const length = table.locator('tr[data-fact="length"]')
  await expect(length.locator('[data-extreme="least"]')).toContainText('least')
  await expect(length.locator('[data-extreme="most"]')).toContainText('most')
  const inside = await atlas.quantity('corridor.as-named.inside.PK-BA')
  const outside = await atlas.quantity('corridor.as-named.inside.outside')
  expect(inside + outside).toBeCloseTo(await atlas.quantity('corridor.as-named.length'), 2)
  expect(outside).toBeGreaterThan(1_000)
  expect(await atlas.quantity('corridor.via-existing-roads.inside.outside')).toBeLessThan(outside)
  expect(await atlas.quantity('corridor.as-named.site.saindak.onward')).toBeGreaterThan(300_000)
  await expect(table.locator('tr[data-fact="on-sheets"]')).toContainText('Tick sheets under Coverage')
  const rows = await table.locator('tr[data-fact]').count()
  await page.locator('[data-purpose="differ-only"]').check()
  expect(await table.locator('tr[data-fact]').count()).toBeLessThan(rows)
})

test('the ground within the distance counts as mapped what the coverage panel counts of it', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&lang=en&panel=corridor&buffer=5&sheets=30L1-16,30K1-16')
  const share = await atlas.quantity('corridor.as-named.on-sheets')
  expect(share).toBeGreaterThan(0.05)
  expect(share).toBeLessThan(0.7)
  await atlas.open('#v=1&lang=en&panel=coverage&buffer=5&sheets=30L1-16,30K1-16&cover=of:buffer')
  await expect(page.locator('[data-quantity="coverage.chosen.share"]:not([data-stale])')).toBeVisible()
  expect(await atlas.quantity('coverage.chosen.share')).toBeCloseTo(share, 6)
  await atlas.open('#v=1&lang=en&panel=corridor&sheets=30L1-16&cover=scale:50k')
  await expect(page.locator('tr[data-fact="on-sheets"]')).toContainText('lets none of the 16 ticked sheets count')
})
