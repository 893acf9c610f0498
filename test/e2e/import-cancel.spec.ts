import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { pointCollection } from '../fixtures/import/point-collection'
import { expect, test } from './browser'

/** Presses cancel in the very moment that something of an import appears. */
const cancelAt = (page: Page, selector: string): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (!document.querySelector(wanted)) return
          watch.disconnect()
          document.querySelector<HTMLElement>('[data-action="import-cancel"]')?.click()
          resolve()
        })
        watch.observe(document.body, { subtree: true, childList: true, attributes: true })
      }),
    selector,
  )

const importWorkers = (page: Page) => page.workers().filter((worker) => worker.url().includes('import.worker'))

test('a hundred thousand points are imported and drawn, and cancel works at any moment before', async ({
  atlas,
  page,
}, info) => {
  const file = info.outputPath('many.geojson')
  writeFileSync(file, pointCollection(100_000))
  const input = page.locator('input[type=file][data-purpose="import"]')
  const expectNothing = async () => {
    await expect(page.locator('[data-import-stage], [data-purpose="import-preview"]')).toHaveCount(0)
    await expect.poll(() => importWorkers(page).length, 'the worker ends at once').toBe(0)
    await atlas.expectQuantity('layers.imported', 0, 0)
    await expect(atlas.action('undo')).toBeDisabled()
  }
  await atlas.open('#v=1&panel=data')
  await atlas.action('import-choose').waitFor()
  // with the preview the tiles are cut; it is also what is cancelled if a stage was too short to be seen
  const preview = '[data-purpose="import-preview"]'
  const stages = ['reading', 'decoding', 'checking'].map((stage) => `[data-import-stage="${stage}"]`)
  for (const moment of [...stages, preview]) {
    const cancelled = cancelAt(page, `${moment}, ${preview}`)
    await input.setInputFiles(file)
    await cancelled
    await expectNothing()
  }
  await input.setInputFiles(file)
  await atlas.expectQuantity('import.features.read', 100_000, 0)
  // and last while it becomes a layer
  await page.evaluate(() => {
    for (const action of ['import-commit', 'import-cancel'])
      document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click()
  })
  await expectNothing()
  await input.setInputFiles(file)
  await atlas.action('import-commit').click()
  await atlas.expectQuantity('layers.imported', 1, 0)
  await expect(page.locator('[data-purpose="layer-thinned"]')).toBeVisible()
  await atlas.waitForMap()
})
