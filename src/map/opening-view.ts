import type { BBox, Position } from '../domain/position'

/** Balochistan, Khyber Pakhtunkhwa and Thar: what the speech is about. */
export const OPENING_BOUNDS: BBox = [60.5, 23.3, 75.2, 37.1]

/** Land borders are 1–9 km off today's survey: beyond zoom 10 the lines would claim more than they know. */
export const MAX_ZOOM = 10
export const MIN_ZOOM = 3.2

/** Beyond this there is nothing; generous, because the plate ends in a margin of its own. */
export const MAX_BOUNDS: BBox = [36, 4, 100, 54]

/** CSS pixels of the map that panels cover, by physical side. */
export type Padding = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
export type Size = { readonly width: number; readonly height: number }

export const TILE = 512
const RADIAN = Math.PI / 180

/** Web Mercator: the world is one unit wide, y runs south. */
export const mercatorX = (lon: number): number => (lon + 180) / 360
export const mercatorY = (lat: number): number => (1 - Math.asinh(Math.tan(lat * RADIAN)) / Math.PI) / 2
export const latitudeAt = (y: number): number => Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIAN

/** Breathing space between the bounds and the edge of the free part. */
const GAP = 14

export type Framing = { readonly centre: Position; readonly zoom: number }

/**
 * The closest north-up view that shows the bounds in the part of the map that no panel covers.
 *
 * `centre` is meant for a map whose padding is set: it is the middle of the free part.
 */
export const framing = (bounds: BBox, { width, height }: Size, padding: Padding, maxZoom = MAX_ZOOM): Framing => {
  const [west, south, east, north] = bounds
  const free = {
    width: Math.max(40, width - padding.left - padding.right - 2 * GAP),
    height: Math.max(40, height - padding.top - padding.bottom - 2 * GAP),
  }
  const [left, right, top, bottom] = [mercatorX(west), mercatorX(east), mercatorY(north), mercatorY(south)]
  const scale = Math.min(free.width / Math.max(right - left, 1e-9), free.height / Math.max(bottom - top, 1e-9))
  const zoom = Math.min(maxZoom, Math.max(MIN_ZOOM, Math.log2(scale / TILE)))
  return { centre: [(west + east) / 2, latitudeAt((top + bottom) / 2)], zoom }
}
