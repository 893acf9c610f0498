import type { Page } from '@playwright/test'
import { expect, test } from './browser'

/** Presses Tab until the focus is where a selector says, as a reader without a pointer would. */
const tabTo = async (page: Page, selector: string, most = 120) => {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`${most} times Tab never reached ${selector}`)
}

test('the keyboard alone leads from search to a site and its popup', async ({ atlas, page }) => {
  await atlas.open()
  await page.keyboard.press('/')
  await expect(atlas.search).toBeFocused()
  await page.keyboard.type('Duddar')
  await expect(atlas.suggestions.first()).toContainText('Duddar')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await atlas.expectSelected('site:duddar')
})

test('the keyboard alone leads through the list of sites to a popup and out again', async ({ atlas, page }) => {
  await atlas.open()
  await page.locator('body').press('t')
  await expect(atlas.panel('sites')).toBeVisible()
  await tabTo(page, 'tr[data-site], tr[data-site] *')
  const id = await page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('data-site') ?? '')
  await page.keyboard.press('Enter')
  await atlas.expectSelected(`site:${id}`)
  await page.keyboard.press('Escape')
  await atlas.expectNothingSelected()
})

test('sections are tabs: one stop, arrows inside, towards the reading direction', async ({ atlas, page }) => {
  for (const { language, forward } of [
    { language: 'en', forward: 'ArrowRight' },
    { language: 'ur', forward: 'ArrowLeft' },
  ]) {
    await atlas.open(`#v=1&lang=${language}`)
    await tabTo(page, '[role=tab][data-section="explore"]')
    await page.keyboard.press(forward)
    await expect(atlas.panel('corridor')).toBeVisible()
    await page.keyboard.press(forward)
    await expect(atlas.panel('coverage')).toBeVisible()
    await page.keyboard.press('Home')
    await expect(atlas.panel('explore')).toBeVisible()
  }
})

test('letters typed into a field are letters, not shortcuts', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.search.click()
  await page.keyboard.type('tml')
  await expect(atlas.search).toHaveValue('tml')
  await expect(atlas.panel('explore')).toBeVisible()
})

test('the map moves with the arrow keys and answers plus and minus', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&map=6/28/65')
  await atlas.waitForMap()
  await atlas.map.focus()
  await page.keyboard.press('ArrowRight')
  await expect
    .poll(async () => Number(((await atlas.fragment()).get('map') ?? '').split('/')[2]), { message: 'longitude' })
    .toBeGreaterThan(65)
  await page.keyboard.press('Equal')
  await expect
    .poll(async () => Number(((await atlas.fragment()).get('map') ?? '').split('/')[0]), { message: 'zoom' })
    .toBeGreaterThan(6)
})
