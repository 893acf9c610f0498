import { distanceBetween } from '../earth/inverse'
import type { Position } from '../position'
import { type Metres, metres } from '../units'

/**
 * Ground length that one pixel covers, measured as the geodesic between two points on the map.
 *
 * Shape:  the positions under two pixels `pixels` apart, best taken left and right of the map's centre.
 * Units:  metres per pixel.
 * Errors: 0 where `pixels` is not positive.
 */
export const geodesicScale = (left: Position, right: Position, pixels: number): Metres =>
  metres(pixels > 0 ? distanceBetween(left, right) / pixels : 0)

export type ScaleBar = { readonly length: Metres; readonly pixels: number }

/**
 * Picks the longest round length that a scale bar of a given width can show.
 *
 * Shape:  1, 2 or 5 times a power of ten.
 * Units:  metres; metres per pixel.
 * Errors: null where the scale is not a positive number (a map that has no size yet).
 */
export const niceScaleLength = (metresPerPixel: Metres, longestPixels: number): ScaleBar | null => {
  const longest = metresPerPixel * longestPixels
  if (!(longest > 0) || !Number.isFinite(longest)) return null
  const power = 10 ** Math.floor(Math.log10(longest))
  const length = metres(power * ([5, 2, 1].find((step) => step * power <= longest) ?? 1))
  return { length, pixels: length / metresPerPixel }
}
