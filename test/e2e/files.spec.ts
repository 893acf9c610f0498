import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { gpx, kml } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'
import type { FeatureCollection } from 'geojson'
import Papa from 'papaparse'
import { Atlas } from './atlas'
import { expect, test } from './browser'

type Format = 'geojson' | 'kml' | 'gpx' | 'csv'

const exported = async (atlas: Atlas, format: Format): Promise<{ readonly name: string; readonly text: string }> => {
  const coming = atlas.page.waitForEvent('download')
  await atlas.action(`export-${format}`).click()
  const download = await coming
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

const xml = (text: string) => new DOMParser().parseFromString(text, 'text/xml') as unknown as Document

/** How many things each format holds, read by somebody else's reader. */
const READ: Readonly<Record<Format, (text: string) => readonly Readonly<Record<string, unknown>>[]>> = {
  geojson: (text) => (JSON.parse(text) as FeatureCollection).features.map(({ properties }) => properties ?? {}),
  kml: (text) => kml(xml(text)).features.map(({ properties }) => properties ?? {}),
  gpx: (text) => gpx(xml(text)).features.map(({ properties }) => properties ?? {}),
  csv: (text) => Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data,
}

const rowsOf = async (atlas: Atlas, format: Format) => {
  const { name, text } = await exported(atlas, format)
  expect(name).toMatch(new RegExp(`^pakistan-minerals-[\\w-]+\\.${format}$`))
  return READ[format](text)
}

const FORMATS: readonly Format[] = ['geojson', 'kml', 'gpx', 'csv']

test('every site leaves in every format, with its source and the edition of the data', async ({ atlas }) => {
  await atlas.open()
  await atlas.openPanel('sites')
  const total = await atlas.quantity('sites.total')
  for (const format of ['geojson', 'kml', 'csv'] as const) {
    const rows = await rowsOf(atlas, format)
    expect(rows, format).toHaveLength(total)
    for (const row of rows) expect(String(row.data_edition)).toMatch(/^[0-9a-f]{16}$/)
    expect(rows.every((row) => String(row.source ?? '').length > 3)).toBe(true)
  }
  // a waypoint needs a position, which not every site has
  const located = (await rowsOf(atlas, 'gpx')).length
  expect(located).toBeGreaterThan(0)
  expect(located).toBeLessThanOrEqual(total)
})

test('a filtered list leaves as it is filtered, and the file says so', async ({ atlas }) => {
  await atlas.open('#v=1&lang=en&panel=sites&status=operating')
  const shown = await atlas.quantity('sites.shown')
  const total = await atlas.quantity('sites.total')
  expect(shown).toBeLessThan(total)
  await expect(atlas.page.locator('[data-purpose="export-says"]')).toContainText(`${shown} of ${total} sites`)
  const { text } = await exported(atlas, 'geojson')
  const collection = JSON.parse(text) as FeatureCollection & { readonly atlas: { readonly selection: string } }
  expect(collection.features).toHaveLength(shown)
  expect(collection.features.every(({ properties }) => properties?.status === 'operating')).toBe(true)
  expect(collection.atlas.selection).toBe(`${shown} of ${total} sites; filtered: status is operating`)

  await atlas.page.locator('[data-purpose="export-content"]').selectOption('all-sites')
  expect(await rowsOf(atlas, 'csv')).toHaveLength(total)
})

test('the courses of the corridor leave with their lengths, and so does what lies near them', async ({ atlas }) => {
  await atlas.open()
  await atlas.openPanel('corridor')
  const length = await atlas.quantity('corridor.as-named.length')
  for (const format of FORMATS) {
    const rows = await rowsOf(atlas, format)
    const key = format === 'gpx' ? 'atlas_' : ''
    const whole = rows.find((row) => row[`${key}part`] === 'whole' && row[`${key}variant`] === 'as-named')
    expect(Math.abs(Number(whole?.[`${key}length_geodesic_m`]) - length), format).toBeLessThan(1e-6)
  }
  await atlas.page.locator('[data-purpose="export-content"]').selectOption('near')
  const near = await rowsOf(atlas, 'csv')
  expect(near.filter(({ kind }) => kind === 'site')).toHaveLength(
    await atlas.page.locator('[data-purpose="sites-along"] li').count(),
  )
  expect(
    near.every(
      (row) => Number(row.chainage_m) >= 0 && Number(row.distance_m) <= 50_000 + Number(row.location_uncertainty_m),
    ),
  ).toBe(true)
})

test('ticked sheets leave as areas, and nothing ticked leaves nothing', async ({ atlas }) => {
  await atlas.open()
  await atlas.openPanel('coverage')
  await expect(atlas.action('export-kml')).toBeDisabled()
  await atlas.tickSheets('35I1, 35I2')
  for (const format of FORMATS) expect(await rowsOf(atlas, format), format).toHaveLength(2)
  const { text } = await exported(atlas, 'geojson')
  const [first] = (JSON.parse(text) as FeatureCollection).features
  expect(first?.geometry.type).toBe('Polygon')
  expect(Number(first?.properties?.area_m2)).toBeGreaterThan(6e8)
})

test('GPX and CSV leave a choice', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.openPanel('corridor')
  await page.locator('[data-purpose="export-options"] summary').click()
  await page.locator('[data-purpose="export-gpx-as"]').selectOption('routes')
  const { text } = await exported(atlas, 'gpx')
  expect(text).toContain('<rte>')
  expect(text).not.toContain('<trk>')
  expect((await exported(atlas, 'csv')).text.charCodeAt(0)).not.toBe(0xfeff)
  await page.locator('[data-purpose="export-csv-mark"]').check()
  expect((await exported(atlas, 'csv')).text.charCodeAt(0)).toBe(0xfeff)
})

test('a file is taken away by keyboard alone', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.openPanel('coverage')
  await atlas.tickSheets('35I1')
  await atlas.action('export-geojson').focus()
  await page.keyboard.press('Tab')
  await expect(atlas.action('export-kml')).toBeFocused()
  const coming = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await coming).suggestedFilename()).toBe('pakistan-minerals-survey-sheets.kml')
})

const restored = (page: Page) => page.locator('[data-purpose="restored"]')
const sheetsOf = async (atlas: Atlas) => (await atlas.fragment()).get('sheets')

/** Waits until what is on the page rests in the browser's storage. */
const untilKept = async (page: Page) => {
  await page.waitForTimeout(500)
}

test('what was made is there again after a reload, with the way back', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.tickSheets('35I1')
  await atlas.tickSheets('35I2')
  await untilKept(page)
  await page.reload()
  await expect(restored(page)).toContainText('Restored from')
  await expect(restored(page)).toHaveAttribute('role', 'status')
  await expect(atlas.action('undo')).toHaveAttribute('aria-label', 'Undo: tick sheets')
  await atlas.action('undo').click()
  await atlas.expectInFragment('sheets', '35I1')
  await atlas.action('undo').click()
  await atlas.expectInFragment('sheets', null)
  await expect(atlas.action('undo')).toBeDisabled()
  await atlas.action('redo').click()
  await atlas.action('redo').click()
  await atlas.expectInFragment('sheets', '35I1-2')
})

test('restored work can be discarded, and brought back while the page is open', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.tickSheets('35I1')
  await untilKept(page)
  await page.reload()
  await atlas.action('restored-discard').click()
  await atlas.expectInFragment('sheets', null)
  await expect(atlas.action('undo')).toBeDisabled()
  await atlas.action('restored-bring-back').click()
  await atlas.expectInFragment('sheets', '35I1')
  await expect(atlas.action('undo')).toBeEnabled()
  await atlas.action('restored-discard').click()
  await untilKept(page)
  await page.reload()
  await atlas.openPanel('coverage')
  await page.waitForTimeout(1500)
  await expect(restored(page)).toHaveCount(0)
  expect(await sheetsOf(atlas)).toBeNull()
})

test('the sheets a link names win over the kept ones, and undo gives those back', async ({ atlas, page }) => {
  await atlas.open()
  await atlas.tickSheets('35I1')
  await untilKept(page)
  await atlas.open('#v=1&lang=en&sheets=34C3')
  await expect(restored(page)).toBeVisible()
  await atlas.expectInFragment('sheets', '34C3')
  await atlas.action('undo').click()
  await atlas.expectInFragment('sheets', '35I1')
})

test('a second tab goes on with a copy, says so, and neither overwrites the other', async ({
  atlas,
  page,
  context,
}) => {
  await atlas.open()
  await atlas.tickSheets('35I1')
  await untilKept(page)
  const second = await context.newPage()
  const other = new Atlas(second)
  await other.open()
  await expect(restored(second)).toContainText('open in another tab too')
  await other.expectInFragment('sheets', '35I1')
  await other.tickSheets('35I2')
  await untilKept(second)
  await page.bringToFront()
  await atlas.tickSheets('34C3')
  await untilKept(page)
  await page.reload()
  await expect(restored(page)).toBeVisible()
  await atlas.expectInFragment('sheets', '34C3,35I1')
  await second.reload()
  await expect(restored(second)).toBeVisible()
  await other.expectInFragment('sheets', '35I1-2')
  await second.close()
  await page.close()

  const later = await context.newPage()
  await new Atlas(later).open()
  await expect(restored(later)).toBeVisible()
  await expect(later.locator('[data-purpose="other-work"]')).toContainText('is kept here too')
})

test('a browser that refuses storage says so once there is something to lose', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
  await atlas.open()
  await expect(page.locator('[data-purpose="work-blocked"]')).toHaveCount(0)
  await atlas.tickSheets('35I1')
  await expect(page.locator('[data-purpose="work-blocked"]')).toContainText('Save the project as a file')
})

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

test('a project opens, is saved, and opens again elsewhere as the same', async ({ atlas, page, browser, baseURL }) => {
  await atlas.open()
  await choose(page, 'plan.json', JSON.stringify(v1))
  await expect(page.locator('[data-purpose="project-opened"]')).toContainText('plan.json')
  await atlas.expectInFragment('lang', 'ur')
  await atlas.expectInFragment('sheets', '35I1-2')
  await page.locator('[role=tab][data-section="explore"]').click()
  await page.locator('[role=tab][data-subpanel="data"]').click()
  const { name, text } = await savedProject(atlas)
  expect(name).toMatch(/^pakistan-minerals-project-\d{8}-\d{4}\.json$/)
  const saved = JSON.parse(text)
  expect(saved.document).toEqual(v1.document)
  expect(saved.features).toEqual(v1.features)
  expect(saved.edition).toMatch(/^[0-9a-f]{16}$/)

  const elsewhere = await browser.newContext({ ...(baseURL ? { baseURL } : {}) })
  const other = new Atlas(await elsewhere.newPage())
  await other.open()
  await choose(other.page, name, text)
  await other.expectInFragment('sheets', '35I1-2')
  await other.expectInFragment('panel', 'data')
  expect(JSON.parse((await savedProject(other)).text).document).toEqual(v1.document)
  await other.action('undo').click()
  await other.expectInFragment('sheets', null)
  await elsewhere.close()
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
  await page.keyboard.press('Tab')
  const chooser = page.waitForEvent('filechooser')
  await page.keyboard.press('Enter')
  expect((await chooser).isMultiple()).toBe(false)
})
