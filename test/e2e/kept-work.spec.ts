import type { Page } from '@playwright/test'
import { Atlas } from './atlas'
import { expect, test } from './browser'
import { untilKept } from './until-kept'

const restored = (page: Page) => page.locator('[data-purpose="restored"]')
const sheetsOf = async (atlas: Atlas) => (await atlas.fragment()).get('sheets')

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
