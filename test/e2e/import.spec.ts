import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { BAD_FILES } from '../fixtures/import/bad-files'
import { expect, test } from './browser'

const choose = (page: Page, name: string, content: string | Uint8Array): Promise<void> =>
  page
    .locator('input[type=file][data-purpose="import"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })

const panel = (page: Page) => page.locator('[role=tabpanel][data-panel="data"]')
const rows = (page: Page) => page.locator('li[data-layer]')

/** Three samples near Saindak, one of them with markup in its text. */
const SAMPLES = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    [61.6, 29.28, 'Saindak'],
    [62.75, 28.83, 'Nokundi <img src=x onerror="document.title=1">'],
    [63.01, 28.38, 'Mashkel'],
  ].map(([lon, lat, name], at) => ({
    type: 'Feature',
    id: at,
    geometry: { type: 'Point', coordinates: [lon, lat] },
    properties: { name, grade: at * 1.5 },
  })),
})

const importSamples = async (page: Page): Promise<void> => {
  await choose(page, 'samples.geojson', SAMPLES)
  await page.locator('[data-action="import-commit"]').click()
  await expect(rows(page)).toHaveCount(1)
}

test('a chosen file is previewed, becomes a layer on commit, and undo takes it back', async ({ atlas, page }) => {
  await atlas.open()
  await choose(page, 'samples.geojson', SAMPLES)
  await atlas.expectQuantity('import.features.read', 3, 0)
  await atlas.expectQuantity('import.rows.rejected', 0, 0)
  await atlas.expectQuantity('layers.imported', 0, 0)
  await expect(atlas.action('undo')).toBeDisabled()

  await atlas.action('import-commit').click()
  await atlas.expectQuantity('layers.imported', 1, 0)
  await expect(rows(page)).toHaveAttribute('data-holding', 'ready')
  await expect(page.locator('[data-purpose="import-preview"]')).toHaveCount(0)

  await atlas.action('undo').click()
  await atlas.expectQuantity('layers.imported', 0, 0)
  await atlas.action('redo').click()
  await atlas.expectQuantity('layers.imported', 1, 0)
  await expect(rows(page)).toHaveAttribute('data-holding', 'ready')
})

test('a feature that is clicked opens a card that shows markup as text', async ({ atlas, page }) => {
  await atlas.open('#v=1&lang=en&map=8/28.83/62.75')
  await atlas.waitForMap()
  await importSamples(page)
  await page.locator('[data-purpose="layer-table"] summary').click()
  await page.locator('[data-feature="1"] button').click()
  const card = page.locator('[data-purpose="imported-card"]')
  await expect(card).toContainText('onerror="document.title=1"')
  await expect(card.locator('img')).toHaveCount(0)
  await expect(page).toHaveTitle(/Pakistan/)
  await page.keyboard.press('Escape')
  await expect(card).toHaveCount(0)

  await atlas.waitForMap()
  const box = await atlas.map.boundingBox()
  const middle = await atlas.map.evaluate((element) => {
    const map = element as HTMLElement
    return { x: Number(map.dataset.middleX), y: Number(map.dataset.middleY) }
  })
  await page.mouse.click((box?.x ?? 0) + middle.x, (box?.y ?? 0) + middle.y)
  await expect(card).toHaveAttribute('data-feature', '1')
})

test('cancelling a preview leaves nothing behind', async ({ atlas, page }) => {
  await atlas.open()
  await choose(page, 'samples.geojson', SAMPLES)
  await atlas.action('import-cancel').click()
  await expect(page.locator('[data-purpose="import-preview"]')).toHaveCount(0)
  await atlas.expectQuantity('layers.imported', 0, 0)
  await expect(atlas.action('undo')).toBeDisabled()
})

test('exchanged latitudes and longitudes are noticed and can be swapped', async ({ atlas, page }) => {
  await atlas.open()
  await choose(page, 'swapped.csv', 'name,lat,lon\nSaindak,61.6,29.28\nNokundi,62.75,28.83\n')
  await expect(page.locator('[data-purpose="import-swapped"]')).toBeVisible()
  await atlas.action('import-swap').click()
  await expect(atlas.action('import-swap')).toHaveAttribute('aria-pressed', 'true')
  await atlas.action('import-commit').click()
  await atlas.expectQuantity('layers.imported', 1, 0)
  await rows(page).locator('[data-action="layer-zoom"]').click()
  await expect.poll(async () => Number(await atlas.map.getAttribute('data-lon'))).toBeGreaterThan(61)
  await expect.poll(async () => Number(await atlas.map.getAttribute('data-lat'))).toBeLessThan(30)
})

test('good rows of a table are imported, the others are told by row and column', async ({ atlas, page }) => {
  await atlas.open()
  await choose(
    page,
    'sites.csv',
    '\ufeffname;lat;lon\r\nSaindak;29°16′48″N;61°36′E\r\nnowhere;;66\r\nDuddar;26,1;66,9\r\n',
  )
  await atlas.expectQuantity('import.features.read', 2, 0)
  await atlas.expectQuantity('import.rows.rejected', 1, 0)
  await page.locator('[data-purpose="import-rejected"] summary').click()
  await expect(page.locator('[data-purpose="import-report"] li')).toHaveText(/Row 3, column .*lat/)
  await expect(atlas.action('import-commit')).toContainText('good 2 of 3')
})

test('columns that were not guessed can be chosen', async ({ atlas, page }) => {
  await atlas.open()
  await choose(page, 'odd.csv', 'site,north,east\nSaindak,29.28,61.6\n')
  await expect(panel(page).getByRole('alert')).toBeVisible()
  await page.locator('[data-column="lat"]').selectOption('north')
  await page.locator('[data-column="lon"]').selectOption('east')
  await atlas.action('import-columns').click()
  await atlas.expectQuantity('import.features.read', 1, 0)
})

test('pasted well-known text is imported, but not while typing', async ({ atlas, page }) => {
  await atlas.open()
  const paste = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'POINT (62.75 28.83)')
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    })
  await paste('[data-purpose="search"]')
  await expect(panel(page)).toHaveCount(0)
  await paste('body')
  await atlas.expectQuantity('import.features.read', 1, 0)
})

test('files dropped anywhere on the page are read, several at once', async ({ atlas, page }) => {
  await atlas.open()
  await page.locator('body').evaluate((body, text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'a.geojson'))
    dataTransfer.items.add(new File(['POINT (66 29)'], 'b.wkt'))
    body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, SAMPLES)
  await expect(page.locator('[data-purpose="import-preview"]')).toHaveCount(2)
})

test('a layer is styled, labelled, filtered, ordered, hidden, renamed and removed, each undone by one step', async ({
  atlas,
  page,
}) => {
  await atlas.open()
  await importSamples(page)
  await choose(page, 'second.wkt', 'POINT (66 29)')
  await atlas.action('import-commit').click()
  await expect(rows(page)).toHaveCount(2)
  const first = rows(page).filter({ hasText: 'samples' })
  await expect(rows(page).first()).toContainText('second')
  await first.locator('[data-action="layer-up"]').click()
  await expect(rows(page).first()).toContainText('samples')
  await atlas.action('undo').click()
  await expect(rows(page).first()).toContainText('second')

  await first.locator('[data-purpose="layer-settings"] summary').click()
  await first.locator('[data-purpose="layer-name"]').fill('My samples')
  await page.keyboard.press('Enter')
  const renamed = rows(page).filter({ hasText: 'My samples' })
  await expect(renamed).toHaveCount(1)
  await renamed.locator('[data-purpose="layer-label-field"]').selectOption({ label: 'name' })
  await renamed.locator('[data-purpose="layer-filter-field"]').selectOption({ label: 'name' })
  await renamed.locator('[data-purpose="layer-filter-text"]').fill('nok')
  await page.keyboard.press('Enter')
  await renamed.locator('[data-purpose="layer-table"] summary').click()
  await expect(renamed.locator('[data-feature]')).toHaveCount(1)
  await expect(renamed.locator('[data-feature]')).toContainText('Nokundi')
  await renamed.locator('[data-style="opacity"]').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(renamed.locator('[data-style="opacity"]')).toHaveValue('0.7')
  await renamed.locator('[data-action="layer-show"]').uncheck()
  await renamed.locator('[data-action="layer-remove"]').click()
  await atlas.expectQuantity('layers.imported', 1, 0)
  // removing, hiding, opacity, filter text, filter field, label: one step each
  for (const _ of Array.from({ length: 6 })) await atlas.action('undo').click()
  await expect(renamed.locator('[data-action="layer-show"]')).toBeChecked()
  await expect(renamed).toHaveAttribute('data-holding', 'ready')
  await atlas.action('undo').click()
  await expect(renamed).toHaveCount(0)
})

test('layers are there again after a reload', async ({ atlas, page }) => {
  await atlas.open()
  await importSamples(page)
  // the document is kept half a second after a change
  await page.waitForTimeout(1500)
  await page.reload()
  await page.locator('[role=tab][data-subpanel="data"]').click()
  await expect(rows(page)).toHaveAttribute('data-holding', 'ready')
  await page.locator('[data-purpose="layer-table"] summary').click()
  await expect(page.locator('[data-feature]')).toHaveCount(3)
})

test('everything in the panel can be read by everyone, in Urdu and on a narrow screen too', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await atlas.open('#v=1&lang=ur')
  await importSamples(page)
  await page.locator('[data-purpose="layer-settings"] summary').click()
  await page.locator('[data-purpose="layer-table"] summary').click()
  await page.locator('[data-feature="1"]').waitFor()
  await choose(page, 'bad.geojson', '{"type":')
  await page.locator('[data-refusal]').waitFor()
  await choose(page, 'sites.csv', 'name,lat,lon\nSaindak,29.28,61.6\nx,,\n')
  await page.locator('[data-purpose="import-preview"]').waitFor()
  const { violations } = await new AxeBuilder({ page }).include('[data-panel="data"]').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  const width = await panel(page).evaluate((element) => element.scrollWidth - element.clientWidth)
  expect(width, 'the panel does not scroll sideways').toBeLessThanOrEqual(0)
})

const TELLING = [
  'truncated.geojson',
  'nan.geojson',
  'huge.geojson',
  'utm.geojson',
  'sign-in.geojson',
  'bomb.kml',
  'truncated.kml',
  'scripts.csv',
  'missing-arc.topojson',
  'arc-of-arcs.topojson',
  'truncated.zip',
  'bomb.kmz',
  'backwards.zip',
]

test('bad files are refused in words, one after the other, and nothing changes', async ({ atlas, page }) => {
  await atlas.open()
  await importSamples(page)
  for (const { name, content, refusal } of BAD_FILES.filter(({ name }) => TELLING.includes(name))) {
    await choose(page, name, content())
    const alert = panel(page).getByRole('alert').first()
    await expect(alert, name).toBeVisible()
    if (refusal) await expect(page.locator(`[data-refusal="${refusal}"]`), name).toBeVisible()
    else await expect(page.locator('[data-action="import-commit"]:enabled'), name).toHaveCount(0)
    await atlas.expectQuantity('layers.imported', 1, 0)
    const dismiss = page.locator('[data-refusal] button, [data-action="import-cancel"]').first()
    await dismiss.click()
    await expect(panel(page).getByRole('alert'), name).toHaveCount(0)
  }
})
