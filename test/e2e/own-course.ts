import type { Locator, Page } from '@playwright/test'
import type { Atlas } from './atlas'
import { expect } from './browser'

/** The id of the first copy of the course as named. */
export const OWN = 'own-1-as-named'

/** Opens the corridor panel and makes a copy of the course that is chosen. */
export const duplicate = async (atlas: Atlas, hash = '#v=1&lang=en&panel=corridor'): Promise<void> => {
  await atlas.open(hash)
  await atlas.action('variant-duplicate').click()
  await expect(atlas.page.locator('[data-purpose="own-variant"]')).toBeVisible()
}

/** The rows of the chosen own course's list of points, which is opened first. */
export const points = async (page: Page): Promise<Locator> => {
  const list = page.locator('[data-purpose="own-points"]')
  if (!(await list.getAttribute('open').then((open) => open !== null))) await list.locator('summary').click()
  return page.locator('[data-purpose="variant-points"] > li')
}
