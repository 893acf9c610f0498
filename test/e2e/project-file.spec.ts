import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Atlas } from './atlas'
import { expect, test } from './browser'
import { untilKept } from './until-kept'

const v1 = JSON.parse(readFileSync('test/fixtures/projects/v1.json', 'utf8'))
const projectInput = (page: Page) => page.locator('input[type="file"][data-purpose="project-open"]')
const choose = (page: Page, name: string, content: string) =>
  projectInput(page).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })

const savedProject = async (atlas: Atlas) => {
  const coming = atlas.page.waitForEvent('download')
  await atlas.action('project-save').click()
  const download = await coming
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

test('a project opens, is saved, and opens again elsewhere as the same', async ({ atlas, page, elsewhere }) => {
  await atlas.open()
  await choose(page, 'plan.json', JSON.stringify(v1))
  await expect(page.locator('[data-purpose="project-opened"]')).toContainText('plan.json')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await atlas.expectInFragment('panel', 'measure')
  await atlas.expectInFragment('sheets', '35I1-2')
  await page.locator('[role=tab][data-section="explore"]').click()
  await page.locator('[role=tab][data-subpanel="data"]').click()
  const { name, text } = await savedProject(atlas)
  expect(name).toMatch(/^pakistan-minerals-project-\d{8}-\d{4}\.json$/)
  const saved = JSON.parse(text)
  // lifted to the present version, in which views and stories may be saved too
  expect(saved.document).toEqual({ ...v1.document, snapshots: [], stories: [] })
  expect(saved.features).toEqual(v1.features)
  expect(saved.edition).toMatch(/^[0-9a-f]{16}$/)

  await elsewhere.open()
  await choose(elsewhere.page, name, text)
  await elsewhere.expectInFragment('sheets', '35I1-2')
  await elsewhere.expectInFragment('panel', 'data')
  expect(JSON.parse((await savedProject(elsewhere)).text).document).toEqual(saved.document)
  await elsewhere.action('undo').click()
  await elsewhere.expectInFragment('sheets', null)
})

const changed = (change: (project: typeof v1) => void): string => {
  const copy = structuredClone(v1)
  change(copy)
  return JSON.stringify(copy)
}

const BAD_FILES: readonly (readonly [what: string, content: string, says: string])[] = [
  ['nothing', '', 'is empty'],
  ['white space', ' \n ', 'is empty'],
  ['a text', 'Nokundi', 'not readable as JSON'],
  ['a project that was cut off', JSON.stringify(v1).slice(0, 700), 'not readable as JSON'],
  ['GeoJSON', '{"type":"FeatureCollection","features":[]}', 'no project of this atlas'],
  ['a list', '[1, 2]', 'no project of this atlas'],
  ['a newer project', changed((p) => Object.assign(p, { version: 7 })), 'a newer atlas (version 7'],
  ['a broken version', changed((p) => Object.assign(p, { version: 'one' })), 'damaged at version'],
  ['no document', changed((p) => Object.assign(p, { document: null })), 'damaged at document'],
  [
    'a broken position',
    changed((p) => p.document.drawings[0].positions.push(['a', 'b'])),
    'damaged at document.drawings.0.positions.2.0',
  ],
  [
    'an id twice',
    changed((p) => p.document.variants.push(p.document.variants[0])),
    'the id own-1-as-named is used twice',
  ],
  [
    'broken features',
    changed((p) => Object.assign(p.features, { 'layer-abc': '<script>' })),
    'damaged at features.layer-abc',
  ],
]

test('a file that is no sound project says what is wrong and changes nothing', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.tickSheets('34C3')
  await atlas.expectInFragment('sheets', '34C3')
  const hash = await page.evaluate(() => window.location.hash)
  for (const [what, content, says] of BAD_FILES) {
    await choose(page, `${what}.json`, content)
    const refusal = page.locator('[data-purpose="project-refused"]')
    await expect(refusal, what).toContainText(says)
    await expect(refusal).toHaveAttribute('role', 'alert')
    await expect(refusal).toContainText(`${what}.json`)
    expect(await page.evaluate(() => window.location.hash), what).toBe(hash)
    await expect(atlas.action('undo')).toHaveAttribute('aria-label', 'Undo: tick sheets')
    await refusal.getByRole('button').click()
    await expect(refusal).toHaveCount(0)
  }
})

test('a project is saved and restored work discarded by keyboard alone', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.tickSheets('35I1')
  await untilKept(page)
  await page.reload()
  await atlas.action('restored-discard').focus()
  await page.keyboard.press('Enter')
  await atlas.expectInFragment('sheets', null)
  await page.locator('[role=tab][data-section="explore"]').focus()
  await page.keyboard.press('Enter')
  await page.locator('[role=tab][data-subpanel="explore"]').focus()
  await page.keyboard.press('End')
  await atlas.action('project-save').focus()
  const coming = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await coming).suggestedFilename()).toContain('pakistan-minerals-project')
  // waited for in good time: the browser is told of it by another way than of keys
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Tab')
  await expect(atlas.action('project-open')).toBeFocused()
  await page.keyboard.press('Enter')
  expect((await chooser).isMultiple()).toBe(false)
})
