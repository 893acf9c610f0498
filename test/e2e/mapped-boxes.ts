import type { Page } from '@playwright/test'
import type { Atlas } from './atlas'
import { expect } from './browser'

type Ring = readonly (readonly [number, number])[]
type Box = readonly [west: number, south: number, east: number, north: number]

const ring = ([west, south, east, north]: Box): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]
export const feature = (box: Box, properties: object = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [ring(box)] },
})

const WGS84 = { a: 6378137, e2: 0.00669437999014 }
const q = (lat: number): number => {
  const e = Math.sqrt(WGS84.e2)
  const sine = Math.sin((lat * Math.PI) / 180)
  return (1 - WGS84.e2) * (sine / (1 - WGS84.e2 * sine * sine) + Math.atanh(e * sine) / e)
}
/** Snyder 1987, equation 3-12, worked out here and not by the atlas. */
export const closedForm = ([west, south, east, north]: Box): number =>
  (WGS84.a ** 2 / 2) * (((east - west) * Math.PI) / 180) * (q(north) - q(south))

/** A box deep inside Balochistan. */
export const WESTERN: Box = [65, 27, 66, 28]
export const RELATIVE = 1e-7

export const importLayer = async (page: Page, features: readonly object[], name = 'mapped.geojson'): Promise<void> => {
  await page.locator('input[type=file][data-purpose="import"]').setInputFiles({
    name,
    mimeType: 'application/geo+json',
    buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })),
  })
  await page.locator('[data-action="import-commit"]').click()
  await expect(page.locator('[data-layer]').first()).toBeAttached()
}

/** Imports a layer and makes it count, from its own row. */
export const useLayer = async (atlas: Atlas, features: readonly object[]): Promise<void> => {
  await importLayer(atlas.page, features)
  await atlas.page.locator('[data-layer] [data-action="coverage-use-layer"]').first().click()
  await atlas.openPanel('coverage')
}
