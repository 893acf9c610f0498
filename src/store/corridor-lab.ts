import type { VariantId } from '../domain/corridor/corridor-variant'
import type { OwnVariant } from '../domain/corridor/own-variant'
import type { Metres } from '../domain/units'

/** How the user looks at the corridor's courses: what is edited, compared and pointed at. */
export type CorridorLab = {
  /** The chosen own variant; null while a shipped course is chosen. One that is gone counts as not chosen. */
  readonly own: string | null
  /** Courses that stand side by side, two to four, in this order; null for the shipped two. */
  readonly compared: readonly VariantId[] | null
  /** True while the points of the chosen own variant can be dragged on the map. */
  readonly editing: boolean
  /** The variant as it looks in the middle of a drag; the Document follows on release. */
  readonly draft: OwnVariant | null
  /** Where along the chosen course the reader stands: the mark on the map and in the strip chart. */
  readonly chainage: Metres | null
  /** True while the camera follows the chosen course. */
  readonly flying: boolean
  /** Address template of the terrain tiles the reader switched on; null while there is none. */
  readonly terrain: string | null
  /** Finest zoom of those tiles: a profile is read at it, and shading stops getting finer there. */
  readonly terrainZoom: number
  /** Whether the map shades the ground from those tiles, and whether any of them could not be read. */
  readonly shading: 'off' | 'on' | 'gaps'
}

/** A pixel of zoom 9 is some 270 m of ground here; a course then needs a dozen or two tiles. */
const USUAL_TERRAIN_ZOOM = 9

export const LAB_AT_START: CorridorLab = {
  own: null,
  compared: null,
  editing: false,
  draft: null,
  chainage: null,
  flying: false,
  terrain: null,
  terrainZoom: USUAL_TERRAIN_ZOOM,
  shading: 'off',
}
