import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { Position } from '../../src/domain/position'
import { readOwn, writeOwn } from '../../src/permalink/own-work'
import { aDrawing } from '../support/a-document'
import { mangled, numbersFrom, OWN } from '../support/mangled-links'
import { readQr } from '../support/read-qr'
import { findings } from './axe'
import { expect, test } from './browser'

/** The canvas of the code, sampled in the middle of each module. */
const qrOn = (page: Page): Promise<boolean[][]> =>
  page.locator('[data-purpose="link-qr"] canvas').evaluate((canvas) => {
    const { width } = canvas as HTMLCanvasElement
    const data = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, width).data ?? []
    const count = width / 8
    return Array.from({ length: count }, (_, y) =>
      Array.from({ length: count }, (_, x) => (data[((y * 8 + 4) * width + x * 8 + 4) * 4] ?? 255) < 128),
    )
  })

const traced = (count: number) =>
  aDrawing({
    name: 'traced',
    positions: Array.from(
      { length: count },
      (_, at): Position => [
        62 + (at * 7.31) / count + Math.sin(at * 1.7) * 0.0123,
        28 - (at * 3.17) / count + Math.cos(at * 2.3) * 0.0117,
      ],
    ),
  })

const drawn = (page: Page) => page.locator('[data-panel="measure"]')
const linkText = (page: Page) => page.locator('[data-purpose="link-text"]')

test('a link takes view, drawings and chosen course to another reader, once, and can be taken back', async ({
  atlas,
  page,
  context,
  elsewhere,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const hash = `#v=1&lang=en&panel=measure&select=site:saindak&sheets=35I1-3&own=${OWN}`
  await atlas.open(hash)
  const told = page.locator('[data-purpose="link-own"]')
  for (const part of ['2 drawings', '1 corridor variant', '1 story']) await expect(told).toContainText(part)
  await expect(drawn(page)).toContainText('سڑک')
  // the document has it now: the address need not
  await atlas.expectInFragment('own', null)
  await atlas.expectInFragment('sheets', '35I1-3')

  await page.keyboard.press('s')
  await expect(atlas.action('link-copy')).toBeFocused()
  await page.keyboard.press('Enter')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await linkText(page).inputValue())
  expect(copied).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#v=1&.*select=site:saindak.*&ed=[0-9a-f]{16}&own=[\w-]+$/)
  const packed = readOwn(copied.replace(/.*&own=/, ''))
  expect(packed.ok && [packed.value.drawings.length, packed.value.variants.length, packed.value.chosen]).toEqual([
    2,
    1,
    'own-1-as-named',
  ])
  await page.locator('[data-purpose="link-own-drawings"]').uncheck()
  await expect(page.locator('[data-purpose="link-left"]')).toContainText('2 drawings')
  await page.locator('[data-purpose="link-qr"] summary').click()
  await expect(page.locator('[data-purpose="link-qr"] canvas')).toHaveAttribute(
    'aria-label',
    /QR code of the link http/,
  )
  expect(readQr(await qrOn(page))).toBe(await linkText(page).inputValue())
  const coming = page.waitForEvent('download')
  await atlas.action('qr-png').click()
  const picture = await coming
  expect(picture.suggestedFilename()).toBe('pakistan-minerals-atlas-qr.png')
  expect((await readFile(await picture.path())).subarray(1, 4).toString()).toBe('PNG')
  await page.keyboard.press('Escape')

  // the same link a second time, in the same page and after a reload, brings nothing twice
  await page.evaluate((again) => {
    window.location.hash = again
  }, hash)
  await expect(told).toContainText('is here already')
  await atlas.action('undo').click()
  await expect(drawn(page)).not.toContainText('سڑک')
  await atlas.action('redo').click()
  await expect(drawn(page)).toContainText('سڑک')

  await elsewhere.open(copied.slice(copied.indexOf('#')))
  await expect(drawn(elsewhere.page)).toContainText('سڑک')
  await elsewhere.expectSelected('site:saindak')
  await elsewhere.openPanel('corridor')
  await expect(elsewhere.panel('corridor')).toContainText('via Panjgur')
})

test('what cannot go into a link is said before it is sent, and a project file offered', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } })
  })
  await page.setViewportSize({ width: 390, height: 844 })
  // longer than the atlas itself would write, which is no reason not to open it
  await atlas.open(`#v=1&lang=ur&panel=data&own=${writeOwn({ drawings: [traced(1_500)] })}`)
  await expect(page.locator('[data-purpose="link-own"]')).toBeVisible()
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'points.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(
        JSON.stringify({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [65, 28] } }),
      ),
    })
  await atlas.action('import-commit').click()
  await expect(page.locator('li[data-layer]')).toHaveCount(1)

  await atlas.action('share').click()
  await expect(linkText(page)).toHaveValue(/#v=1/)
  expect(await linkText(page).inputValue()).not.toContain('own=')
  const left = page.locator('[data-purpose="link-left"]')
  await expect(left).toContainText('خاک')
  await expect(left).toContainText('تہہ')
  await expect(page.locator('[data-purpose="link-own-choice"] label')).toContainText(/اس کے ساتھ لنک/)
  await page.locator('[data-purpose="link-own-drawings"]').check()
  await expect(atlas.action('link-copy')).toBeDisabled()
  expect(await atlas.quantity('link.length')).toBeGreaterThan(8_000)
  expect(await findings(page, '[data-purpose="share"]')).toEqual([])
  const coming = page.waitForEvent('download')
  await left.locator('[data-action="project-save"]').click()
  expect((await coming).suggestedFilename()).toMatch(/^pakistan-minerals-project-.*\.json$/)
  await page.locator('[data-purpose="link-own-drawings"]').uncheck()
  await atlas.action('link-copy').click()
  await expect(page.locator('[data-purpose="share"] [role="status"]').first()).toContainText('کلپ بورڈ')
  const overflow = await page
    .locator('[data-purpose="share"]')
    .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

test('a link of other data says what has changed, and a damaged one what was lost', async ({ atlas, page }) => {
  const edition = page.locator('[data-purpose="link-edition"]')
  await atlas.open('#v=1&lang=en&panel=claims&ed=748b69900f5b5ec2&select=site:eldorado')
  await expect(edition).toContainText('748b69900f5b5ec2', { timeout: 30_000 })
  await expect(edition).toContainText('Changed since 2026-11-23: ')
  await expect(edition).toContainText('site:eldorado')

  const mine = writeOwn({ drawings: [aDrawing({ name: 'road to the mine' })] })
  await page.evaluate((own) => {
    window.location.hash = `#v=1&lang=en&panel=measure&ed=0123456789abcdef&own=${own}`
  }, mine)
  await expect(edition).toContainText('not on record')
  await expect(drawn(page)).toContainText('road to the mine')
  await page.evaluate(
    (own) => {
      window.location.hash = `#v=1&lang=en&panel=measure&select=site:saindak&own=${own}`
    },
    OWN.slice(0, -20),
  )
  await expect(page.locator('[data-purpose="link-own-refused"]')).toContainText('arrived damaged')
  await atlas.expectSelected('site:saindak')
  await expect(edition).toHaveCount(0)
  await page.goBack()
  await expect(drawn(page)).toContainText('road to the mine')
})

test('none of the worst mangled links opens a blank page', async ({ atlas, page }) => {
  const random = numbersFrom(7)
  const worst = Array.from({ length: 400 }, () => mangled(random))
    // kept as an address can hold them; those that still carry packed parts ask the most
    .filter((hash) => /own=|compare=|story=/.test(hash))
    .slice(0, 12)
  for (const hash of worst) {
    await atlas.open(hash.startsWith('#') ? hash : `#${hash}`)
    await expect(atlas.notices).toBeAttached()
    // the map's place, and something to read beside it or over it: whatever of the link could not be read
    await expect(page.locator('#map'), hash).toBeVisible()
    const headings = page.locator(
      '[role=tabpanel]:not([hidden]) h2, [data-purpose="comparison"] h2, [data-purpose="story"] h2',
    )
    await expect(headings.filter({ visible: true }).first(), hash).toHaveText(/\S/, { timeout: 30_000 })
  }
})
