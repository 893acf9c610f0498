import { expect, test } from './browser'

test('the corridor is measured leg by leg, and its legs add up', async ({ atlas }) => {
  await atlas.open('#v=1&lang=en&panel=corridor')
  const total = await atlas.quantity('corridor.as-named.length')
  const legs = [1, 2, 3].map((leg) => atlas.quantity(`corridor.as-named.leg.${leg}.length`))
  const sum = (await Promise.all(legs)).reduce((held, length) => held + length, 0)
  expect(sum).toBeCloseTo(total, 3)
  // GeodSolve, WGS84, Nokundi to Mashkel between the sourced coordinates
  expect(await atlas.quantity('corridor.as-named.leg.1.length')).toBeCloseTo(101_552.943869, 3)
  expect(await atlas.quantity('corridor.via-existing-roads.length')).toBeGreaterThan(total)
})

test('the spherical length stands beside the ellipsoidal one and differs by less than one per cent', async ({
  atlas,
}) => {
  await atlas.open('#v=1&lang=en&panel=corridor')
  const ellipsoidal = await atlas.quantity('corridor.as-named.length')
  const spherical = await atlas.quantity('corridor.as-named.length.spherical')
  expect(spherical).not.toBe(ellipsoidal)
  expect(Math.abs(spherical / ellipsoidal - 1)).toBeLessThan(0.01)
})

test('a wider strip along the corridor never counts fewer sites', async ({ atlas, page }) => {
  const counts: number[] = []
  for (const kilometres of [5, 50, 150]) {
    await atlas.open(`#v=1&lang=en&panel=corridor&buffer=${kilometres}`)
    counts.push(await atlas.quantity('corridor.as-named.sites-within'))
  }
  expect(counts).toEqual([...counts].sort((a, b) => a - b))
  expect(counts.at(-1)).toBeGreaterThan(counts[0] ?? 0)

  const slider = page.locator('[data-purpose="buffer"]')
  await slider.focus()
  await page.keyboard.press('Home')
  await atlas.expectQuantity('corridor.as-named.sites-within', counts[0] ?? 0, 0)
  await atlas.expectInFragment('buffer', '5')
})
