import type { Locator, Page } from '@playwright/test'
import { findings } from './axe'
import { expect, test } from './browser'

const stage = (page: Page): Locator => page.locator('[data-purpose="story"]')
const atChapter = (page: Page, chapter: number) => expect(stage(page)).toHaveAttribute('data-chapter', String(chapter))
const storyMap = (page: Page): Locator => stage(page).locator('[data-purpose="map"]')
const drawn = (page: Page) => expect(storyMap(page)).toHaveAttribute('data-map-state', 'idle', { timeout: 90_000 })

/** How far, in CSS pixels, the page or a text in it can be scrolled sideways. */
const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('html, [data-purpose="story"], [data-purpose="story"] section')]
    return Math.max(...texts.map((each) => each.scrollWidth - each.clientWidth))
  })

test('a whole talk goes by keyboard, and Escape gives back exactly what was there', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&map=6/28/65&panel=story&sheets=35I1-4')
  await atlas.waitForMap()
  const present = page.locator('[data-action="present"][data-story="corridor"]')
  await present.focus()
  const before = {
    hash: await page.evaluate(() => window.location.hash),
    place: await atlas.map.evaluate(({ dataset: { lat, lon, zoom } }) => ({ lat, lon, zoom })),
  }
  await page.keyboard.press('Enter')
  await atChapter(page, 1)
  await expect(stage(page).getByRole('region', { name: 'Words of the chapter' })).toBeFocused()
  await drawn(page)
  for (const [key, chapter] of [
    ['ArrowRight', 2],
    ['PageDown', 3],
    ['Space', 4],
    ['Shift+Space', 3],
    ['ArrowLeft', 2],
    ['PageUp', 1],
    ['End', 9],
    ['PageDown', 9],
    ['Home', 1],
  ] as const) {
    await page.keyboard.press(key)
    await atChapter(page, chapter)
  }
  await page.keyboard.press('3')
  await expect(page.locator('[data-purpose="story-number"]')).toContainText('3')
  await page.keyboard.press('Enter')
  await atChapter(page, 3)
  await atlas.expectInFragment('chapter', '3')
  await atlas.expectInFragment('mode', 'present')
  await expect(page.locator('[data-purpose="story-status"]')).toContainText('Chapter 3 of 9: Nokundi')
  // the chapter's own view: Nokundi, not the page's 6/28/65
  await expect.poll(async () => Number(await storyMap(page).getAttribute('data-lat'))).toBeCloseTo(28.75, 2)
  await page.keyboard.press('b')
  await expect(page.locator('[data-purpose="story-blank"]')).toBeVisible()
  await page.keyboard.press('b')
  await page.keyboard.press('n')
  await expect(page.locator('[data-purpose="story-notes"]')).not.toBeEmpty()
  // keys of the page under the talk wait, and so does its undo
  for (const key of ['l', 't', 'Control+z', '/']) await page.keyboard.press(key)
  await atChapter(page, 3)
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(stage(page)).toHaveCount(0)
  await expect(present).toBeFocused()
  await expect.poll(() => page.evaluate(() => window.location.hash)).toBe(before.hash)
  expect(await atlas.map.evaluate(({ dataset: { lat, lon, zoom } }) => ({ lat, lon, zoom }))).toEqual(before.place)
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull()
  await expect(page.locator('[role=tabpanel][data-panel="story"]')).toBeVisible()
  // P tells the same story again
  await page.locator('body').press('p')
  await atChapter(page, 1)
})

test('the speaker window and the talk turn each other’s pages, and either may be closed', async ({
  atlas,
  page,
  context,
}) => {
  await atlas.open('#v=1&lang=en&story=corridor&chapter=2&mode=present')
  await atChapter(page, 2)
  const opened = context.waitForEvent('page')
  await atlas.action('story-speaker').click()
  const speaker = await opened
  const view = speaker.locator('[data-purpose="speaker"]')
  await expect(view).toHaveAttribute('data-chapter', '2')
  await expect(speaker.locator('[data-purpose="speaker-now"]')).toHaveText('The three projects')
  await expect(speaker.locator('[data-purpose="speaker-next"]')).toHaveText('Nokundi')
  await expect(speaker.locator('[data-purpose="speaker-notes"] p').first()).not.toBeEmpty()
  await expect(speaker.locator('[data-purpose="speaker-elapsed"]')).toHaveText(/^\d+:\d\d$/)
  expect(await findings(speaker)).toEqual([])
  await speaker.keyboard.press('PageDown')
  await atChapter(page, 3)
  await speaker.locator('[data-action="story-previous"]').click()
  await atChapter(page, 2)
  await page.locator('[data-action="story-next"]').click()
  await expect(view).toHaveAttribute('data-chapter', '3')
  await speaker.keyboard.press('b')
  await expect(page.locator('[data-purpose="story-blank"]')).toBeVisible()
  await speaker.reload()
  await expect(view).toHaveAttribute('data-chapter', '3')
  await speaker.close()
  await page.keyboard.press('PageDown')
  await atChapter(page, 4)
  // where the browser opens no window, the notes are offered on the screen itself
  await page.evaluate(() => {
    window.open = () => null
  })
  await atlas.action('story-speaker').click()
  await page.locator('[data-purpose="speaker-blocked"] button').click()
  await expect(page.locator('[data-purpose="story-notes"]')).toBeVisible()
})

/** One finger over nearly the whole width, to the right (1) or to the left. */
const swipe = async (page: Page, over: Locator, direction: 1 | -1): Promise<void> => {
  const box = await over.boundingBox()
  if (!box) throw new Error('there is nothing to swipe over')
  const touch = await page.context().newCDPSession(page)
  const y = box.y + box.height / 2
  const at = (step: number) => ({ x: 195 + direction * (step * 15 - 150), y })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] })
  for (let step = 1; step <= 20; step++)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(step)] })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('in Urdu a story scrolls, the map follows the text, and the same link presents it', async ({
    atlas,
    page,
    watch,
  }) => {
    // the browser's own wish for a picture that is no page
    watch.foresee(/favicon\.ico/)
    await page.goto('./icon.svg')
    await atlas.open('#v=1&lang=ur&story=corridor&chapter=3&mode=scroll')
    await atChapter(page, 3)
    await drawn(page)
    const articles = stage(page).locator('article[data-chapter]')
    await expect(articles).toHaveCount(9)
    await expect(articles.nth(2)).toBeInViewport()
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await findings(page)).toEqual([])
    await articles.nth(5).locator('h2').scrollIntoViewIfNeeded()
    await page.mouse.move(200, 700)
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 120)
        return stage(page).getAttribute('data-chapter')
      })
      .toBe('6')
    await atlas.expectInFragment('chapter', '6')
    await expect.poll(async () => Number(await storyMap(page).getAttribute('data-lat'))).toBeCloseTo(26, 1)
    await page.emulateMedia({ media: 'print' })
    await expect(articles.nth(0).locator('[data-purpose="story-sources"] li').first()).toBeVisible()
    await expect(articles.nth(8)).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    await atlas.action('story-present').click()
    await expect(stage(page)).toHaveAttribute('data-mode', 'present')
    await atChapter(page, 6)
    expect(await sideways(page)).toBeLessThanOrEqual(0)
    expect(await findings(page)).toEqual([])
    // the next page lies to the left, where its button stands
    await page.keyboard.press('ArrowLeft')
    await atChapter(page, 7)
    // the browser has a page to go back to, and its own swipe must not take the talk there
    const words = page.locator('[data-purpose="story-chapter-title"]')
    await swipe(page, words, 1)
    await atChapter(page, 8)
    await swipe(page, words, -1)
    await atChapter(page, 7)
    const next = await page.locator('[data-action="story-next"]').boundingBox()
    expect(Math.min(next?.width ?? 0, next?.height ?? 0)).toBeGreaterThanOrEqual(44)
  })
})

test('a chapter’s link opens it at once, one too high shows the last, an unknown story what there is', async ({
  atlas,
  page,
}) => {
  await atlas.open('#v=1&lang=en&theme=dark&story=how-much-do-we-know&chapter=40&mode=present')
  await atChapter(page, 7)
  await expect(page.locator('[data-purpose="story-too-high"]')).toContainText('40')
  await atlas.expectInFragment('chapter', '7')
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(atlas.panel('explore')).toBeVisible()
  await atlas.open('#v=1&lang=en&story=nowhere&chapter=2&mode=scroll')
  await expect(page.locator('[data-purpose="story-unknown"]')).toContainText('nowhere')
  await stage(page).locator('[data-story="corridor"]').click()
  await atChapter(page, 1)
  await expect(stage(page)).toHaveAttribute('data-mode', 'scroll')
})

test('a talk that has begun goes on without a network', async ({ atlas, page, context, watch }) => {
  // the browser's own wish
  watch.foresee(/icon\.svg/)
  await atlas.open('#v=1&lang=en&story=how-much-do-we-know&mode=present')
  await atChapter(page, 1)
  await drawn(page)
  // the data of the later chapters come while the first is told
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name.split('/').pop())))
    .toEqual(expect.arrayContaining(['toposheets.geojson', 'cited-maps.geojson', 'pakistan.geojson']))
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  for (let chapter = 2; chapter <= 7; chapter++) {
    await page.keyboard.press('PageDown')
    await atChapter(page, chapter)
    await drawn(page)
  }
  await page.keyboard.press('Escape')
  await expect(stage(page)).toHaveCount(0)
})
