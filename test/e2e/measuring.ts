import type { Page } from '@playwright/test'
import type { Atlas } from './atlas'
import { expect } from './browser'
import { type Place, screenPoint } from './screen-point'

/** GeodSolve -i -p 9: 28.827 62.75 to 26 63, and on to 25.12 62.32. */
export const LINE = { text: '28.827, 62.75\n26, 63\n25.12, 62.32', legs: [314_234.074695136, 119_049.873682154] }
export const LINE_LENGTH = 433_283.94837729
/** Planimeter -p 9: 26–28° N, 62–64° E, and a triangle in it. */
export const SQUARE = {
  text: '26, 62\n26, 64\n28, 64\n28, 62',
  area: 43_990_665_893.4108,
  perimeter: 840_169.359670649,
}
export const HOLE = { text: '26.5, 62.5\n26.5, 63.5\n27.5, 63', area: 5_518_323_548.5289, perimeter: 342_508.232343071 }

export const clickAt = async (page: Page, atlas: Atlas, place: Place) => {
  const { x, y } = await screenPoint(atlas.map, place)
  await page.mouse.click(x, y)
}

/** Opens the atlas on the tools for measuring. */
export const openMeasuring = async (atlas: Atlas, view = '7/27/63.5') => {
  await atlas.open(`#v=1&lang=en&panel=measure&map=${view}`)
  await atlas.waitForMap()
  await expect(atlas.action('measure-distance')).toBeVisible()
}

/** Takes a tool in hand, whose points stick to nothing. */
export const take = async (page: Page, atlas: Atlas, tool: string) => {
  await page.locator('[data-purpose="measure-snap"]').uncheck()
  await atlas.action(`measure-${tool}`).click()
  await expect(atlas.map).toHaveAttribute('data-drawing', 'true')
}

/** Measures typed coordinates. */
export const typeIn = async (page: Page, atlas: Atlas, text: string) => {
  await page.locator('[data-purpose="measure-coordinates"]').fill(text)
  await atlas.action('measure-apply').click()
}
