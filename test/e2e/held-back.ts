import type { Page } from '@playwright/test'

/** Holds back what is asked for by these addresses, until the test releases it: what waits for it lasts as long. */
export const heldBack = async (page: Page, addresses: string | RegExp): Promise<() => void> => {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(addresses, async (route) => {
    await held
    // the page may have given up on it in the meantime
    await route.continue().catch(() => undefined)
  })
  return release
}
