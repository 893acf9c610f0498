import type { Locator } from '@playwright/test'

export type Place = readonly [lon: number, lat: number]

/** Screen point of a position on a north-up map, from what the map says of its own camera. */
export const screenPoint = async (map: Locator, [lon, lat]: Place) => {
  const box = await map.boundingBox()
  if (!box) throw new Error('The map has no place on the page')
  const [zoom = 0, centreLon = 0, centreLat = 0, middleX = 0, middleY = 0] = await Promise.all(
    ['zoom', 'lon', 'lat', 'middle-x', 'middle-y'].map(async (name) => Number(await map.getAttribute(`data-${name}`))),
  )
  const world = 512 * 2 ** zoom
  const y = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI)
  return {
    x: box.x + middleX + ((lon - centreLon) / 360) * world,
    y: box.y + middleY - (y(lat) - y(centreLat)) * world,
  }
}
