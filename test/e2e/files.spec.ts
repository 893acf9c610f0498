import { readFile } from 'node:fs/promises'
import { gpx, kml } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'
import type { FeatureCollection } from 'geojson'
import Papa from 'papaparse'
import type { Atlas } from './atlas'
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
  const coming = atlas.page.waitForEvent('download')
  await atlas.action('comparison-csv').click()
  const compared = READ.csv(await readFile(await (await coming).path(), 'utf8'))
  expect(compared.map(({ id }) => id)).toEqual(['as-named', 'via-existing-roads'])
  const figures = await atlas.page
    .locator('[data-purpose="courses-side-by-side"] tr[data-fact="inside.PK-BA"] data')
    .evaluateAll((all) => all.map((each) => (each as HTMLDataElement).value))
  expect(compared.map((row) => row.inside_PK_BA_m)).toEqual(figures)
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
