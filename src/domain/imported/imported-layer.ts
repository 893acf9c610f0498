import type { BBox } from 'geojson'
import type { LayerTiles } from './layer-tiles'

export const FIELD_TYPES = ['text', 'number', 'boolean', 'mixed'] as const
export type FieldType = (typeof FIELD_TYPES)[number]

export type ImportedField = { readonly name: string; readonly type: FieldType }

export type ImportedGeometry = 'point' | 'line' | 'polygon'

/** How an imported layer looks; sizes in CSS pixels, opacity 0–1. */
export type ImportedStyle = {
  /** `#rrggbb`. */
  readonly colour: string
  readonly opacity: number
  readonly width: number
  readonly radius: number
  /** The field whose values label the features; null for no labels. */
  readonly labelField: string | null
}

/** Shows only features whose field contains the text, without regard to case; an empty text shows all. */
export type ImportedFilter = { readonly field: string; readonly text: string }

/**
 * What the document knows of an imported layer. Its features are never held here: they live in a worker and in the
 * browser's own archive under the same id, so that a hundred thousand of them cost the history nothing.
 */
export type ImportedLayer = {
  readonly id: string
  readonly name: string
  /** Name of the file it came from, or `pasted`. */
  readonly source: string
  readonly count: number
  readonly geometries: readonly ImportedGeometry[]
  /** West, south, east, north, in degrees. */
  readonly bbox: BBox
  readonly fields: readonly ImportedField[]
  readonly style: ImportedStyle
  readonly filter: ImportedFilter | null
  readonly hidden: boolean
  /** Present if the features stay in tiles: then nobody has counted them, and `count` is 0. */
  readonly tiles?: LayerTiles
}
