import type { Locator, Page } from '@playwright/test'
import { writeComparison } from '../../src/permalink/comparison'
import { findings } from './axe'
import { expect, test } from './browser'

const stage = (page: Page): Locator => page.locator('[data-purpose="comparison"]')
const mapOf = (page: Page, side: 'left' | 'right'): Locator =>
  stage(page).locator(`[data-side="${side}"] [data-purpose="map"]`)
const difference = (page: Page, id: string): Locator => stage(page).locator(`[data-difference="${id}"]`)
const drawn = async (page: Page): Promise<void> => {
  for (const side of ['left', 'right'] as const)
    await expect(mapOf(page, side)).toHaveAttribute('data-map-state', 'idle', { timeout: 90_000 })
}

const placeOf = (map: Locator) => map.evaluate(({ dataset: { lat, lon, zoom } }) => ({ lat, lon, zoom }))

test('a saved view is swiped over the present one by keyboard, and Escape gives back the page as it was', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&lang=en&map=6/28/65&panel=snapshots&sheets=30G11&layers=+toposheets')
  await atlas.waitForMap()
  await page.locator('[data-purpose="snapshot-name"]').fill('One sheet')
  await atlas.action('snapshot-save').click()
  await expect(page.locator('[data-snapshot]')).toHaveCount(1)
  await page.evaluate(() => {
    window.location.hash =
      '#v=1&lang=en&map=6.5/27.5/64&panel=snapshots&variant=via-existing-roads&buffer=80&commodity=copper-gold'
  })
  await atlas.expectInFragment('variant', 'via-existing-roads')
  await expect(atlas.map).toHaveAttribute('data-zoom', '6.500')
  const before = {
    hash: await page.evaluate(() => window.location.hash.replace(/&ed=[^&]*|lang=en&/g, '')),
    place: await placeOf(atlas.map),
  }
  await atlas.action('compare').focus()
  await page.keyboard.press('Enter')
  await expect(stage(page)).toBeVisible()
  await expect(stage(page).getByRole('heading', { level: 2 })).toBeFocused()
  await drawn(page)
  await expect(page.locator('[data-purpose="compare-name-left"]')).toHaveText('A: One sheet')
  // linked: the right map stands where the left one does
  await expect(mapOf(page, 'right')).toHaveAttribute('data-zoom', '6.000')
  // in words and numbers; the share from the area of the sheet and the province, published beside the atlas's own figures
  await expect(difference(page, 'course').locator('td')).toHaveText([
    'As named in the speech',
    'Over the existing roads',
  ])
  await expect(difference(page, 'sheets').locator('data')).toHaveText(['1', '0'])
  await expect(difference(page, 'buffer').locator('data')).toHaveText(['50 km', '80 km'])
  await expect(difference(page, 'commodityGroups').locator('td')).toHaveText(['all', /Copper and gold/])
  await expect(difference(page, 'layer.toposheets').locator('td')).toHaveText(['shown', 'hidden'])
  await expect(difference(page, 'share').locator('td').nth(1)).toHaveText('0.00 % of Balochistan')
  // GeodSolve, from town to town
  await expect(difference(page, 'length').locator('data')).toHaveText(['436.5 km', '571.6 km'])
  await expect(difference(page, 'camera')).toHaveCount(0)
  const handle = page.locator('[data-purpose="compare-handle"]')
  await handle.focus()
  for (const [key, value] of [
    ['ArrowRight', '51'],
    ['Shift+ArrowRight', '61'],
    ['ArrowLeft', '60'],
    ['Shift+ArrowLeft', '50'],
    ['End', '100'],
    ['Home', '0'],
    // off the very edge, where a pointer may miss it
    ['Shift+ArrowRight', '10'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(handle).toHaveAttribute('aria-valuenow', value)
  }
  const frame = await stage(page).locator('[data-layout="swipe"] >> nth=-1').boundingBox()
  const grip = await handle.boundingBox()
  if (!frame || !grip) throw new Error('the maps have no size')
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
  await page.mouse.down()
  await page.mouse.move(frame.x + 0.3 * frame.width, grip.y + 20, { steps: 4 })
  await page.mouse.up()
  await expect(handle).toHaveAttribute('aria-valuenow', '30')
  await expect(handle).toHaveAttribute('aria-valuetext', 'A 30 % of the width, B 70 %')
  expect(
    await stage(page)
      .locator('[data-side="right"]')
      .evaluate((side) => getComputedStyle(side).clipPath),
  ).toContain('30%')
  expect(await findings(page, '[data-purpose="comparison"]')).toEqual([])
  // one map moves the other, and both are in the link
  await mapOf(page, 'left').focus()
  const packed = (await atlas.fragment()).get('compare')
  await page.keyboard.press('+')
  await expect(mapOf(page, 'right')).toHaveAttribute('data-zoom', '7.000')
  await expect(mapOf(page, 'left')).toHaveAttribute('data-zoom', '7.000')
  await expect.poll(async () => (await atlas.fragment()).get('compare')).not.toBe(packed)
  await expect(stage(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(stage(page)).toHaveCount(0)
  await expect(atlas.action('compare')).toBeFocused()
  await expect
    .poll(() => page.evaluate(() => window.location.hash.replace(/&ed=[^&]*|lang=en&/g, '')))
    .toBe(before.hash)
  expect(await placeOf(atlas.map)).toEqual(before.place)
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('the link of a comparison opens in Urdu, side by side and free; a damaged one says so over the page', async ({
    atlas,
    page,
  }) => {
    const compare = writeComparison({
      left: { name: 'A rather long name of a view that no telephone has room for', link: '#v=1&map=7/29/62.5' },
      right: { name: 'Zhob', link: '#v=1&map=8/31.3/69.4&select=site:saindak' },
      layout: 'side',
      linked: false,
      at: 0.5,
    })
    await page.goto(`./#v=1&lang=ur&theme=dark&compare=${compare}`)
    await drawn(page)
    await expect(mapOf(page, 'left')).toHaveAttribute('data-zoom', '7.000')
    await expect(mapOf(page, 'right')).toHaveAttribute('data-zoom', '8.000')
    const boxes = await Promise.all(
      (['left', 'right'] as const).map((side) => stage(page).locator(`[data-side="${side}"]`).boundingBox()),
    )
    // stacked, A over B
    expect(boxes[1]?.y).toBeGreaterThanOrEqual((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0))
    expect(boxes[0]?.width).toBeGreaterThan(380)
    // the mark is seen whole, and what the name lacks room for goes
    const [mark, name] = await page
      .locator('[data-purpose="compare-name-left"] bdi')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON() as DOMRect))
    const chip = await page.locator('[data-purpose="compare-name-left"]').boundingBox()
    await expect(page.locator('[data-purpose="compare-name-left"] bdi').first()).toHaveText('الف:')
    expect(mark?.left).toBeGreaterThanOrEqual(chip?.x ?? 999)
    expect(mark?.right).toBeLessThanOrEqual((chip?.x ?? 0) + (chip?.width ?? 0))
    expect(mark?.width).toBeGreaterThan(15)
    expect(name?.right).toBeLessThanOrEqual(mark?.left ?? 0)
    await expect(difference(page, 'camera').locator('td')).toHaveCount(2)
    await expect(difference(page, 'selection')).toBeVisible()
    expect(await findings(page, '[data-purpose="comparison"]')).toEqual([])
    expect(await stage(page).evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0)
    await page.locator('[data-purpose="compare-linked"]').check()
    await expect(mapOf(page, 'right')).toHaveAttribute('data-zoom', '7.000')
    await expect(page.locator('[data-purpose="compare-place-left-out"]')).toContainText('ب کی اپنی جگہ: زوم 8')
    // set free, each looks where it looked before
    await page.locator('[data-purpose="compare-linked"]').uncheck()
    await expect(mapOf(page, 'right')).toHaveAttribute('data-zoom', '8.000')
    await expect(mapOf(page, 'left')).toHaveAttribute('data-zoom', '7.000')
    await expect(difference(page, 'camera')).toBeVisible()
    await atlas.action('compare-leave').click()
    await expect(stage(page)).toHaveCount(0)
    await atlas.expectInFragment('compare', null)
    await atlas.open(`#v=1&lang=en&compare=${compare.slice(0, -9)}`)
    const refused = page.locator('[data-purpose="compare-refused"]')
    await expect(refused).toContainText('arrived damaged')
    await page.keyboard.press('Escape')
    await expect(refused).toHaveCount(0)
    await atlas.waitForMap()
    await expect(atlas.panel('explore')).toBeVisible()
  })
})
