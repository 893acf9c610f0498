import type { Position } from '../position'

/** What can be drawn and measured: the names are part of project files. */
export const DRAWING_KINDS = ['point', 'bearing', 'distance', 'area'] as const
export type DrawingKind = (typeof DRAWING_KINDS)[number]

/**
 * Something the user drew or measured, WGS84 [lon, lat].
 *
 * Shape: `positions` holds one position for a point, two for a bearing, two or more for a distance, and the three or
 * more corners of an area without the closing one; `holes` the corners of each hole of an area, else empty.
 */
export type Drawing = {
  readonly id: string
  readonly kind: DrawingKind
  /** What the user calls it; null until it is named. */
  readonly name: string | null
  readonly positions: readonly Position[]
  readonly holes: readonly (readonly Position[])[]
  readonly hidden: boolean
}
