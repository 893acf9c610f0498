import type { Locator, Page } from '@playwright/test'
import { writeComparison } from '../../src/permalink/comparison'
import { expect, test } from './browser'
import { apart, coloursIn, mapAlone, openImage, PATIENCE, pixel, saved, shown, textsOf } from './read-picture'

// small, since every picture of a comparison is two maps
test.use({ drawn: 'pictures', viewport: { width: 900, height: 640 } })

const A = '#v=1&lang=en&map=7/28/64.5'
const B = `${A}&layers=-provinces,-relief,+toposheets`

const linkOf = (lang: string, changes: object): string =>
  `#v=1&lang=${lang}&compare=${writeComparison({
    left: { name: 'Relief', link: A },
    right: { name: 'Sheets', link: B },
    layout: 'swipe',
    linked: true,
    at: 0.4,
    ...changes,
  })}`

const stage = (page: Page): Locator => page.locator('[data-purpose="comparison"]')

const drawn = async (page: Page): Promise<void> => {
  for (const side of ['left', 'right'])
    await expect(stage(page).locator(`[data-side="${side}"] [data-purpose="map"]`)).toHaveAttribute(
      'data-map-state',
      'idle',
      { timeout: PATIENCE },
    )
}

const openDialog = async (page: Page): Promise<Locator> => {
  await page.locator('[data-action="compare-image"]').click()
  const part = page.locator('dialog[data-purpose="compare-image"] [data-purpose="snapshot-image"]')
  await part.locator('[data-purpose="snapshot-scale"]').selectOption('1')
  return part
}

test('a swipe is saved as one picture: A to its left, B to its right, the line between them, and the link to both', async ({
  atlas,
  page,
}) => {
  test.slow()
  // what each looks like by itself
  await atlas.open(A)
  const alone = []
  for (const link of [A, B]) {
    await page.evaluate((hash) => {
      window.location.hash = hash
    }, link)
    await atlas.waitForMap()
    const part = await openImage(atlas)
    await part.locator('[data-purpose="snapshot-size"]').selectOption('screen')
    await part.locator('[data-purpose="snapshot-scale"]').selectOption('1')
    await mapAlone(part)
    alone.push((await saved(atlas)).png)
    await page.keyboard.press('Escape')
    await expect(part).toHaveCount(0)
  }
  const [onlyA, onlyB] = alone
  if (!onlyA || !onlyB) throw new Error('two pictures were saved')

  await page.evaluate(
    (hash) => {
      window.location.hash = hash
    },
    linkOf('en', {}),
  )
  await drawn(page)
  const frame = await stage(page).locator('[data-layout="swipe"] >> nth=-1').boundingBox()
  if (!frame) throw new Error('the maps have no size')
  // both maps show the same place, and say how long the ground is there
  await expect(stage(page).locator('[data-quantity="stage.scale-bar"]')).toHaveText(['50 km', '50 km'])
  const part = await openDialog(page)
  await part.locator('[data-purpose="snapshot-size"]').selectOption('screen')
  await mapAlone(part)
  const { png } = await saved(atlas)
  expect([png.width, png.height]).toEqual([Math.round(frame.width), Math.round(frame.height)])
  const line = Math.round(0.4 * png.width)
  // off the corners, where the names stand, and within what the other pictures show
  const smallest = Math.min(onlyA.height, png.height)
  const middle = png.height / 2
  const rows = [Math.max(40, Math.ceil(middle - smallest / 2) + 4), Math.floor(middle + smallest / 2) - 4] as const
  const edge = Math.max(0, Math.ceil((png.width - onlyA.width) / 2)) + 4
  const left = { from: edge, to: line - 4, rows }
  const right = { from: line + 4, to: png.width - edge, rows }
  expect(shown(png, onlyA, left), 'A to the left').toBeGreaterThan(0.97)
  expect(shown(png, onlyB, right), 'B to the right').toBeGreaterThan(0.97)
  expect(shown(png, onlyB, left), 'not B to the left').toBeLessThan(0.5)
  expect(shown(png, onlyA, right), 'not A to the right').toBeLessThan(0.5)
  for (let y = 5; y < png.height - 5; y += 10) {
    expect(apart(pixel(png, line - 2, y), pixel(png, line, y)), `the line at row ${y}`).toBe(true)
    expect(pixel(png, line - 2, y)).toEqual(pixel(png, line + 1, y))
  }

  // Escape closes the dialog, not the comparison
  await page.keyboard.press('Escape')
  await expect(part).toHaveCount(0)
  await expect(atlas.action('compare-image')).toBeFocused()
  await expect(stage(page)).toBeVisible()

  // with everything round it, beyond what the graphics card takes
  await page.evaluate(() => {
    const { prototype } = WebGL2RenderingContext
    const { getParameter } = prototype
    prototype.getParameter = function (this: WebGL2RenderingContext, name: number) {
      return name === this.MAX_RENDERBUFFER_SIZE ? 900 : getParameter.call(this, name)
    }
  })
  const again = await openDialog(page)
  // the shape is kept; the words are the comparison's own
  await expect(again.locator('[data-purpose="snapshot-size"]')).toHaveValue('screen')
  await again.locator('[data-purpose="snapshot-size"]').selectOption('16x9')
  for (const box of await again.locator('input[data-part]').all()) await box.setChecked(true)
  const whole = await saved(atlas)
  expect(whole.name).toMatch(/^pakistan-minerals-atlas-two-views-compared-\d{4}-\d\d-\d\d\.png$/)
  expect([whole.png.width, whole.png.height]).toEqual([1280, 720])
  expect(coloursIn(whole.png, { x: 0.01, y: 0.02, width: 0.4, height: 0.05 }).size, 'the title').toBeGreaterThan(10)
  expect(coloursIn(whole.png, { x: 0.8, y: 0.1, width: 0.18, height: 0.5 }).size, 'the legend').toBeGreaterThan(30)
  const texts = textsOf(whole.bytes)
  expect(texts.Title).toBe('Two views compared')
  expect(texts.Source).toContain('Natural Earth')
  expect(texts.Comment).toMatch(/Data edition: [0-9a-f]{16}/)
  const link = new URL(/View: (\S+)/.exec(texts.Comment ?? '')?.[1] ?? '')
  await page.keyboard.press('Escape')
  await atlas.action('compare-leave').click()
  await expect(stage(page)).toHaveCount(0)
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, link.hash)
  await expect(page.locator('[data-purpose="compare-handle"]')).toHaveAttribute('aria-valuenow', '40')
  await expect(page.locator('[data-purpose="compare-name-right"]')).toHaveText('B: Sheets')
})

test('side by side, in Urdu too, A stands to the left of the picture and each map has its own scale', async ({
  atlas,
  page,
}) => {
  const free = {
    left: { name: 'چاغی', link: '#v=1&map=6/29/62.5' },
    right: { name: 'Zhob', link: '#v=1&map=9/31.3/69.4&layers=-relief,-borders,-water,-provinces' },
    layout: 'side',
    linked: false,
  }
  await page.goto(`./${linkOf('ur', free)}`)
  await drawn(page)
  const [ofA = '', ofB = ''] = await stage(page).locator('[data-quantity="stage.scale-bar"]').allInnerTexts()
  expect(ofA).not.toBe(ofB)
  const part = await openDialog(page)
  for (const box of ['legend', 'differences', 'sources', 'date', 'link', 'boundary'])
    await part.locator(`input[data-part="${box}"]`).uncheck()
  const { png, bytes } = await saved(atlas)
  expect([png.width, png.height]).toEqual([1280, 720])
  expect(textsOf(bytes).Comment).toContain('compare=')
  // the relief of A against the bare ground of B
  const [a, b] = [0.05, 0.55].map((x) => coloursIn(png, { x, y: 0.3, width: 0.35, height: 0.4 }).size)
  expect(a).toBeGreaterThan(300)
  expect(b).toBeLessThan(200)
})
