import type { Page } from '@playwright/test'
import { serveTerrain, type TerrainServer } from '../support/terrain-server'
import type { Atlas } from './atlas'
import { expect, test as plain } from './browser'
import { bytesOfNext, openImage } from './read-picture'
import { type Place, screenPoint } from './screen-point'

/** Ridges half a degree apart, 1 400 m from foot to top: at 27° N the ground falls to the south, at 27.25° to the north. */
const LOWEST = 500
const HIGHEST = 1900
const APART = 0.5
const ridges = (latitude: number): number =>
  (LOWEST + HIGHEST) / 2 + ((HIGHEST - LOWEST) / 2) * Math.sin((2 * Math.PI * (latitude - 27)) / APART)

/** Every leg of the course runs south, so its heights are those of the latitudes between its ends, each once. */
const NOKUNDI = 28.82704
const GWADAR = 25.12163
/** Climb of the ground between two latitudes going south: from foot to top for every whole rise, in closed form. */
const climbs = (from: number, to: number): { readonly gain: number; readonly loss: number } => {
  const turns: number[] = []
  // tops and feet lie a quarter of a wave past every half wave
  for (let at = 20 + APART / 4; at < 35; at += APART / 2) if (at < from && at > to) turns.unshift(at)
  const heights = [from, ...turns, to].map(ridges)
  const steps = heights.slice(1).map((height, index) => height - (heights[index] ?? height))
  const sum = (sign: 1 | -1) => steps.reduce((all, step) => all + Math.max(0, sign * step), 0)
  return { gain: sum(1), loss: sum(-1) }
}

/** The atlas and the tiles come from one server of the test's own. */
const test = plain.extend<object, { readonly terrain: TerrainServer }>({
  terrain: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const server = await serveTerrain(process.env.ATLAS_DIST ?? 'dist', ridges)
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ terrain }, use) => use(terrain.origin),
})

test.use({ drawn: 'every map', deviceScaleFactor: 1, viewport: { width: 900, height: 640 } })

/** Mean brightness, 0–255, of a small patch of a screenshot round each of some places. */
const brightness = async (page: Page, atlas: Atlas, places: readonly Place[]): Promise<readonly number[]> => {
  await page.mouse.move(2, 2)
  const points = await Promise.all(places.map((place) => screenPoint(atlas.map, place)))
  const picture = (await page.screenshot()).toString('base64')
  return page.evaluate(
    async ({ picture, points }) => {
      const bytes = Uint8Array.from(atob(picture), (each) => each.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
      context?.drawImage(bitmap, 0, 0)
      return points.map(({ x, y }) => {
        const { data = [] } = context?.getImageData(x - 20, y - 4, 40, 8) ?? {}
        let sum = 0
        for (let at = 0; at < data.length; at += 4) sum += (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)
        return sum / (data.length / 4) / 3
      })
    },
    { picture, points },
  )
}

const VIEW = '#v=1&lang=en&panel=corridor&map=8/27.1/64.4'

test('a source of heights is named before it is switched on; its profile and its shading are those of the ground', async ({
  atlas,
  page,
  terrain,
}) => {
  await atlas.open(VIEW)
  await atlas.waitForMap()
  const part = page.locator('[data-purpose="elevation"]')
  await expect(part).toContainText('the atlas ships no elevation model')
  const field = page.locator('[data-purpose="terrain-template"]')
  // a host the content policy does not name is refused in words, without a request
  await field.fill('https://tiles.example/{z}/{x}/{y}.png')
  await expect(page.getByRole('alert')).toContainText(/tiles\.example.? cannot be asked/)
  await atlas.action('terrain-on').click()
  await expect(atlas.action('profile-draw')).toHaveCount(0)
  await field.fill('terrain/{z}/{x}/{y}.png')
  await expect(page.locator('[data-purpose="terrain-host"]')).toContainText(new URL(terrain.origin).host)
  await atlas.action('terrain-on').press('Enter')
  await expect(atlas.action('profile-draw')).toBeVisible()
  expect(terrain.asked).toEqual([])

  await atlas.action('profile-draw').press('Enter')
  const { gain, loss } = climbs(NOKUNDI, GWADAR)
  // a pixel of zoom 9 is 270 m: it cuts each of fifteen tops and feet by some 0.1 m
  await atlas.expectQuantity('corridor.elevation.gain', gain, 5)
  await atlas.expectQuantity('corridor.elevation.loss', loss, 5)
  await atlas.expectQuantity('corridor.elevation.lowest', LOWEST, 0.3)
  await atlas.expectQuantity('corridor.elevation.highest', HIGHEST, 0.3)
  const length = await atlas.quantity('corridor.as-named.length')
  const classes = await Promise.all([0, 2, 4, 6, 8].map((from) => atlas.quantity(`corridor.elevation.slope.${from}`)))
  expect(Math.abs(classes.reduce((sum, each) => sum + each, 0) - length)).toBeLessThan(1)
  await expect(part.getByRole('img')).toHaveAttribute('aria-label', /^Heights from 500 m/)
  const image = await openImage(atlas)
  const { name, bytes } = await bytesOfNext(page, () => atlas.action('chart-svg-elevation-profile').click())
  expect(name).toMatch(/elevation-profile.*\.svg$/)
  expect(bytes.toString()).toMatch(/<title>Elevation profile \(m over km\)<\/title><desc>Heights from 500 m/)
  await page.keyboard.press('Escape')
  await expect(image).toHaveCount(0)

  // light comes from the north-west: what falls to the north is lit, what falls to the south lies in shade
  const [SOUTHERN, NORTHERN] = [
    [64.4, 27],
    [64.4, 27.25],
  ] as const
  const places = [SOUTHERN, NORTHERN]
  const before = await brightness(page, atlas, places)
  const shade = page.locator('[data-purpose="hillshade"]')
  await shade.check()
  await expect
    .poll(async () => {
      await atlas.waitForMap()
      const [south = 0, north = 0] = await brightness(page, atlas, places)
      return north - (before[1] ?? 0) - (south - (before[0] ?? 0))
    })
    .toBeGreaterThan(15)
  const zooms = terrain.asked.map((path) => Number(path.split('/')[2]))
  // drawn to the finest zoom the reader named, and no request beyond it
  expect(Math.max(...zooms)).toBe(9)
  await expect(page.locator('[data-purpose="hillshade-gaps"]')).toHaveCount(0)
  await atlas.chooseTheme('dark')
  await atlas.waitForMap()
  await atlas.chooseTheme('light')
  await shade.uncheck()
  await expect
    .poll(async () => {
      await atlas.waitForMap()
      return brightness(page, atlas, places)
    })
    .toEqual(before)
  await atlas.action('terrain-off').click()
  await expect(field).toHaveValue('')
})

test.describe('where nobody looks at the map', () => {
  test.use({ drawn: 'nothing', deviceScaleFactor: 0.5 })

  test('missing tiles are said once and leave gaps; an address is remembered only when asked, and asks for nothing by itself', async ({
    atlas,
    page,
    terrain,
    watch,
  }) => {
    watch.foresee(/404|Failed to load resource/)
    await atlas.open(VIEW)
    await atlas.waitForMap()
    const field = page.locator('[data-purpose="terrain-template"]')
    await field.fill('patchy/{z}/{x}/{y}.png')
    await page.locator('[data-purpose="terrain-remember"]').check()
    await atlas.action('terrain-on').click()
    await page.locator('[data-purpose="hillshade"]').check()
    await expect(page.locator('[data-purpose="hillshade-gaps"]')).toHaveCount(1)
    await atlas.action('profile-draw').click()
    await expect(page.getByRole('alert').filter({ hasText: 'tiles were missing' })).toHaveCount(1)
    expect(await atlas.quantity('corridor.elevation.known')).toBeLessThan(
      await atlas.quantity('corridor.as-named.length'),
    )

    const asked = terrain.asked.length
    await atlas.open(VIEW)
    await expect(field).toHaveValue('patchy/{z}/{x}/{y}.png')
    expect(terrain.asked.length).toBe(asked)
    await field.fill('nowhere/{z}/{x}/{y}.png')
    await atlas.action('terrain-on').click()
    await atlas.action('profile-draw').click()
    await expect(page.getByRole('alert')).toContainText('No tile could be read')
    await atlas.action('terrain-off').click()
    await page.locator('[data-purpose="terrain-remember"]').uncheck()
    await atlas.open(VIEW)
    await expect(field).toHaveValue('')
  })
})
