import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { findings } from './axe'
import { expect, test } from './browser'

const own = (page: Page): Locator => page.locator('article[data-story^="own-"]')
const titles = (page: Page): Locator => own(page).locator('li[data-chapter-id] h4')
const chapter = (page: Page, title: string): Locator =>
  own(page)
    .locator('li[data-chapter-id]')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })
const status = (page: Page): Locator => own(page).locator('[data-purpose="authoring-status"]')
const stage = (page: Page): Locator => page.locator('section[data-purpose="story"]')

/** As a reader who moved the map and opened something else before adding the next chapter. */
const goTo = async (page: Page, map: string, more = '') => {
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, `#v=1&lang=en&map=${map}&panel=story${more}`)
  await expect(page.locator('[data-purpose="map"]').first()).toHaveAttribute('data-lat', /\d/)
}

const fileOf = (name: string, content: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) })

test('a story is written by keyboard, put in order, kept, presented, sent, saved as a file and opened again', async ({
  atlas,
  page,
  elsewhere,
}) => {
  test.slow()
  await atlas.open('#v=1&lang=en&map=6.5/27.5/63&panel=story&sheets=30G11&select=site:saindak')
  await atlas.waitForMap()
  const newTitle = page.locator('[data-purpose="story-new-title"]')
  await newTitle.focus()
  await page.keyboard.type('From the mine to the sea')
  await page.keyboard.press('Enter')
  await expect(own(page).locator('h3')).toHaveText('From the mine to the sea')
  await expect(atlas.action('chapter-add')).toBeFocused()

  // named after what is selected, its title at hand to be written over
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText(['Saindak copper-gold mine'])
  await expect(atlas.action('chapter-title-en')).toBeFocused()
  await page.keyboard.type('The mine')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Copper since 1995. <img src=x onerror="document.title=1">')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Pause here.')
  await page.keyboard.press('Escape')
  await page.keyboard.type('Speak slowly.')
  await page.keyboard.press('Control+Enter')
  await expect(titles(page)).toHaveText(['The mine'])
  await page.keyboard.press('Escape')
  await expect(chapter(page, 'The mine').locator('[data-action="chapter-edit"]')).toBeFocused()

  await goTo(page, '8/26/63')
  for (const name of ['Turbat', 'Gwadar']) {
    await atlas.action('chapter-add').focus()
    await page.keyboard.press('Enter')
    await expect(atlas.action('chapter-title-en')).toBeFocused()
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(chapter(page, name)).toBeVisible()
    await goTo(page, '9/25.2/62.3')
  }
  await expect(titles(page)).toHaveText(['The mine', 'Turbat', 'Gwadar'])
  expect(await findings(page, '#panel')).toEqual([])

  // by keys, by button and by hand; each way is one step
  await chapter(page, 'Gwadar').locator('[data-action="chapter-duplicate"]').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(titles(page)).toHaveText(['The mine', 'Gwadar', 'Turbat'])
  await expect(chapter(page, 'Gwadar').locator('[data-action="chapter-duplicate"]')).toBeFocused()
  await expect(status(page)).toContainText('is chapter 2 of 3 now')
  await chapter(page, 'Gwadar').locator('[data-action="chapter-down"]').focus()
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText(['The mine', 'Turbat', 'Gwadar'])
  await atlas.action('chapter-done').click()
  const grip = chapter(page, 'Gwadar').locator('[data-action="chapter-move"]')
  await grip.scrollIntoViewIfNeeded()
  const from = await grip.boundingBox()
  const to = await chapter(page, 'The mine').boundingBox()
  if (!from || !to) throw new Error('nothing to drag')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 40, to.y + 60, { steps: 5 })
  await page.mouse.move(to.x + 40, to.y + 4, { steps: 3 })
  await expect(chapter(page, 'The mine')).toHaveAttribute('data-drop', 'before')
  await page.mouse.up()
  await expect(titles(page)).toHaveText(['Gwadar', 'The mine', 'Turbat'])
  await page.keyboard.press('Control+z')
  await expect(titles(page)).toHaveText(['The mine', 'Turbat', 'Gwadar'])
  await page.keyboard.press('Control+y')
  await expect(titles(page)).toHaveText(['Gwadar', 'The mine', 'Turbat'])
  await page.keyboard.press('Control+z')
  await chapter(page, 'Turbat').locator('[data-action="chapter-delete"]').focus()
  await page.keyboard.press('Enter')
  await expect(titles(page)).toHaveText(['The mine', 'Gwadar'])
  await expect(chapter(page, 'Gwadar').locator('[data-action="chapter-edit"]')).toBeFocused()
  await atlas.action('authoring-undo').click()
  await expect(titles(page)).toHaveText(['The mine', 'Turbat', 'Gwadar'])

  // in mid-word, without a pause and without leaving the field
  await chapter(page, 'Turbat').locator('[data-action="chapter-edit"]').click()
  await atlas.action('chapter-text-en').focus()
  const typed = 'The road turns south here '.repeat(3)
  await page.keyboard.type(typed, { delay: 20 })
  await page.reload()
  await own(page).locator('[data-action="story-change"]').click()
  await chapter(page, 'Turbat').locator('[data-action="chapter-edit"]').click()
  await expect(atlas.action('chapter-text-en')).toHaveValue(typed)
  // nor is what one Escape too many gives up
  await atlas.action('chapter-text-en').fill('Given up by mistake')
  await page.keyboard.press('Escape')
  await expect(atlas.action('chapter-text-en')).toHaveValue(typed)
  await expect(status(page)).toContainText('Undo brings your words back')
  await atlas.action('authoring-undo').click()
  await expect(atlas.action('chapter-text-en')).toHaveValue('Given up by mistake')
  await page.keyboard.press('Escape')
  await expect(titles(page)).toHaveText(['The mine', 'Turbat', 'Gwadar'])

  // presented from the chapter on; Escape gives back what was there
  await atlas.waitForMap()
  const hash = await page.evaluate(() => window.location.hash)
  const preview = chapter(page, 'The mine').locator('[data-action="chapter-preview"]')
  await preview.focus()
  await page.keyboard.press('Enter')
  await expect(stage(page)).toHaveAttribute('data-chapter', '1')
  await expect(stage(page)).toContainText('<img src=x onerror="document.title=1">')
  await expect
    .poll(async () => Number(await stage(page).locator('[data-purpose="map"]').getAttribute('data-lat')))
    .toBeCloseTo(27.5, 2)
  await page.keyboard.press('PageDown')
  await expect(stage(page)).toHaveAttribute('data-chapter', '2')
  const told = page.url()
  await page.keyboard.press('Escape')
  await expect(stage(page)).toHaveCount(0)
  await expect(preview).toBeFocused()
  await expect.poll(() => page.evaluate(() => window.location.hash)).toBe(hash)

  // in a link to somebody else
  await page.locator('[data-action="share"]').click()
  await expect(page.locator('[data-purpose="link-own-stories"]')).toBeChecked()
  const link = await page.locator('[data-purpose="link-text"]').inputValue()
  await page.keyboard.press('Escape')
  const { page: other } = elsewhere
  // the address bar named the story and did not carry it
  await other.goto(told)
  await expect(other.locator('[data-purpose="story-unknown"]')).toContainText('not in the link')
  await other.goto(link)
  await expect(own(other).locator('h3')).toHaveText('From the mine to the sea')

  // as a file
  const downloading = page.waitForEvent('download')
  await atlas.action('story-save').click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('from-the-mine-to-the-sea.story.json')
  const text = await readFile(await download.path(), 'utf8')
  const saved = JSON.parse(text)
  expect(saved['atlas-story']).toBe(1)
  expect(saved.story.chapters[0]).toMatchObject({ title: { en: 'The mine', ur: '' }, notes: { en: 'Speak slowly.' } })
  expect(saved.story.chapters[0].view).toContain('select=site:saindak')
  await atlas.action('story-delete').click()
  await expect(own(page)).toHaveCount(0)
  await page.locator('[data-purpose="story-file"]').setInputFiles(fileOf('tour.story.json', text))
  await expect(titles(page)).toHaveText(['The mine', 'Turbat', 'Gwadar'])
  await expect(own(page).locator('[data-action="story-change"]')).toBeFocused()
  const again = page.waitForEvent('download')
  await atlas.action('story-save').click()
  expect(JSON.parse(await readFile(await (await again).path(), 'utf8'))).toEqual(saved)

  delete saved.story.chapters[1].title.en
  await page.locator('[data-purpose="story-file"]').setInputFiles(fileOf('bad.json', JSON.stringify(saved)))
  await expect(page.locator('[data-purpose="story-refused"]')).toContainText('Chapter 2, field “\u2066title.en\u2069”')
  await expect(own(page)).toHaveCount(1)
})

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('in Urdu a story of the atlas is copied and changed, in both languages', async ({ atlas, page }) => {
    await atlas.open('#v=1&lang=ur&theme=dark&panel=story')
    await page.locator('[data-story="corridor"] [data-action="story-copy"]').click()
    await expect(own(page).locator('h3')).toHaveText('راہداری (2)')
    await expect(titles(page)).toHaveCount(9)
    const first = own(page).locator('li[data-chapter-id]').first()
    await first.locator('[data-action="chapter-edit"]').click()
    const field = atlas.action('chapter-title-ur')
    await expect(field).toBeFocused()
    await expect(field).toHaveAttribute('dir', 'rtl')
    await page.keyboard.type('آغاز')
    await page.keyboard.press('Enter')
    await expect(titles(page).first()).toHaveText('آغاز')
    await first.locator('[data-purpose="chapter-words-en"] summary').click()
    await expect(atlas.action('chapter-title-en')).toHaveAttribute('lang', 'en')
    await expect(atlas.action('chapter-title-en')).toHaveValue('Why a corridor?')
    expect(await findings(page, '#panel')).toEqual([])
    // what is selected stays so, and its card leaves the panel to the fingers
    await atlas.open('#v=1&lang=ur&theme=dark&panel=story&select=site:saindak')
    await page.locator('[data-action="story-change"]').tap()
    await page.locator('[data-action="chapter-add"]').tap()
    const last = own(page).locator('li[data-chapter-id]').last()
    await last.locator('[data-action="chapter-highlight"]').tap()
    await expect(last.locator('[data-purpose="chapter-highlights"]')).toContainText('سیندک')
    await last.locator('[data-action="chapter-done"]').tap()
    await expect(atlas.action('chapter-done')).toHaveCount(0)
    await expect(titles(page)).toHaveCount(10)
    const card = page.locator('[data-purpose="selection"]')
    await expect(card.locator('dl').first()).toBeHidden()
    await atlas.action('card-fold').tap()
    await expect(card.locator('dl').first()).toBeVisible()
    await atlas.action('card-fold').tap()
    await atlas.expectSelected('site:saindak')
    const sideways = await page.locator('#panel').evaluate((panel) => panel.scrollWidth - panel.clientWidth)
    expect(sideways).toBeLessThanOrEqual(0)
  })
})
