import type { Page } from '@playwright/test'

/** Waits until what is on the page rests in the browser's storage. */
export const untilKept = async (page: Page) => {
  await page.waitForTimeout(500)
}
