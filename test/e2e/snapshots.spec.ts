import type { Page } from '@playwright/test'
import { findings } from './axe'
import { expect, test } from './browser'

test.use({ drawn: 'pictures' })

const names = (page: Page) => page.locator('[data-purpose="snapshots"] h3')
const item = (page: Page, name: string) =>
  page.locator('[data-snapshot]').filter({ has: page.getByText(name, { exact: true }) })

/** What is painted: the share of its pixels that differ from the first. */
const painted = (page: Page, name: string): Promise<number> =>
  item(page, name)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
      if (!pixels) return 0
      const colours = new Set<number>()
      for (let at = 0; at < pixels.length; at += 4)
        colours.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0))
      return colours.size
    })

test('views are saved with a picture, named, put in order, opened, kept over a reload, and deleted until Undo', async ({
  atlas,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await atlas.open('#v=1&lang=en&map=6.5/27.5/63&panel=snapshots&sheets=30G11&select=site:saindak')
  await atlas.waitForMap()
  await page.locator('[data-purpose="snapshot-name"]').fill('Chagai')
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['Chagai'])
  await expect(page.locator('[data-purpose="snapshots-status"]')).toHaveText('“Chagai” is saved.')
  await expect(item(page, 'Chagai').locator('[data-painted="true"]')).toBeAttached({ timeout: 60_000 })
  // a map, not a blank: many colours, small
  expect(await painted(page, 'Chagai')).toBeGreaterThan(50)
  // another view: elsewhere, nothing selected, no sheet
  await page.evaluate(() => {
    window.location.hash = '#v=1&lang=en&map=8/30/70&panel=snapshots'
  })
  await expect(atlas.map).toHaveAttribute('data-zoom', '8.000')
  await atlas.action('snapshot-save').click()
  await expect(names(page)).toHaveText(['Chagai', 'View 2'])
  await item(page, 'View 2').locator('[data-action="snapshot-edit"]').click()
  await page.keyboard.type('Zhob')
  await page.locator('[data-purpose="snapshot-note-field"]').fill('for the second slide')
  await atlas.action('snapshot-edit-save').click()
  await expect(item(page, 'Zhob').locator('[data-purpose="snapshot-note"]')).toHaveText('for the second slide')
  await expect(item(page, 'Zhob').locator('[data-action="snapshot-open"]')).toBeFocused()
  await item(page, 'Zhob').locator('[data-action="snapshot-up"]').focus()
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveText(['Zhob', 'Chagai'])
  await expect(item(page, 'Zhob').locator('[data-action="snapshot-up"]')).toBeFocused()
  await item(page, 'Zhob').locator('[data-action="snapshot-duplicate"]').click()
  await expect(names(page)).toHaveText(['Zhob', 'Zhob (copy)', 'Chagai'])
  expect(await findings(page, '#panel')).toEqual([])
  await item(page, 'Chagai').locator('[data-action="snapshot-link"]').click()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('map=6.5/27.5/63')
  expect(link).toContain('select=site:saindak')
  // one step: place, selection and sheets together
  await item(page, 'Chagai').locator('[data-action="snapshot-open"]').click()
  await atlas.expectSelected('site:saindak')
  await expect(atlas.map).toHaveAttribute('data-zoom', '6.500')
  await atlas.expectInFragment('map', '6.5/27.5/63')
  expect((await atlas.fragment()).get('sheets')).not.toBeNull()
  await expect(page.locator('[role=tabpanel][data-panel="snapshots"]')).toBeVisible()
  await item(page, 'Zhob (copy)').locator('[data-action="snapshot-delete"]').click()
  await expect(names(page)).toHaveText(['Zhob', 'Chagai'])
  await expect(page.locator('[data-purpose="snapshots-status"]')).toContainText('Undo brings it back')
  await page.keyboard.press('Control+z')
  await expect(names(page)).toHaveText(['Zhob', 'Zhob (copy)', 'Chagai'])
  await page.keyboard.press('Control+y')
  await expect(names(page)).toHaveText(['Zhob', 'Chagai'])
  // in mid-word, without a pause and without leaving the field
  await page.locator('[data-purpose="snapshot-name"]').fill('One to come')
  await item(page, 'Chagai').locator('[data-action="snapshot-edit"]').click()
  await page.locator('[data-purpose="snapshot-note-field"]').focus()
  const typed = 'after the question about the road '.repeat(2).trim()
  await page.keyboard.type(typed, { delay: 20 })
  await page.reload()
  await expect(names(page)).toHaveText(['Zhob', 'Chagai'])
  await expect(item(page, 'Chagai').locator('[data-purpose="snapshot-note"]')).toHaveText(typed)
  await expect(page.locator('[data-purpose="snapshot-name"]')).toHaveValue('One to come')
  await expect(item(page, 'Chagai').locator('[data-painted="true"]')).toBeAttached()
  expect(await painted(page, 'Chagai')).toBeGreaterThan(50)
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('in Urdu a view is saved and named, and the link of one that the clipboard refuses is there to copy', async ({
    atlas,
    page,
  }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))
    })
    await atlas.open('#v=1&lang=ur&theme=dark&panel=snapshots')
    await atlas.action('snapshot-save').click()
    await expect(names(page)).toHaveCount(1)
    await atlas.action('snapshot-link').click()
    await expect(page.locator('[data-snapshot] input[readonly]')).toHaveValue(/#v=1/)
    expect(await findings(page, '#panel')).toEqual([])
    const sideways = await page.locator('#panel').evaluate((panel) => panel.scrollWidth - panel.clientWidth)
    expect(sideways).toBeLessThanOrEqual(0)
  })
})
