import type { Viewport } from '../../map/viewport'

type Sides = { readonly width: number; readonly height: number }

const TILE = 512
const RADIAN = Math.PI / 180
const mercatorY = (lat: number): number => 0.5 - Math.asinh(Math.tan(lat * RADIAN)) / (2 * Math.PI)

/** The line with status, scale and sources lies over the foot of the map: CSS pixels. */
const FOOT = 56

/** How much of a side is free on both sides of the middle. */
const free = (middle: number, side: number): number =>
  middle > 0 && middle < side ? Math.round(2 * Math.min(middle, side - middle)) : side

/**
 * The part of the map that no panel covers, round the middle the camera speaks of: the panels' padding moves that
 * middle, and from where it stands in the map's bounds follows what is free.
 */
export const screenFrame = (map: Sides, viewport: Viewport | null, pitch: number): Sides => {
  if (viewport?.bearing !== 0 || pitch !== 0) return { width: map.width, height: Math.max(100, map.height - FOOT) }
  const world = TILE * 2 ** viewport.zoom
  const [west, , , north] = viewport.bounds
  const right = ((viewport.centre[0] - west) / 360) * world
  const down = (mercatorY(viewport.centre[1]) - mercatorY(north)) * world
  return { width: free(right, map.width), height: free(down, map.height) }
}
