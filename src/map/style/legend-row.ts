import { COMMODITY_GROUPS } from '../../domain/minerals/commodity-group'
import type { SiteSymbol } from '../../domain/minerals/symbology'

/** Every explanation the legend can give; its words stand in the `map` catalogue under `legend`. */
export const LEGEND_IDS = [
  'relief',
  'balochistan',
  'pakhtunkhwa',
  'other-provinces',
  'sea',
  'lakes',
  'rivers',
  'border-international',
  'border-provincial',
  'border-disputed',
  'toposheet',
  'cited-map',
  'ticked-sheet',
  'covered-part',
  'covered-provinces',
  'buffer',
  'zone-port',
  'zone-other',
  'corridor-selected',
  'corridor-other',
  'corridor-aligned',
  'corridor-node',
  'town',
  ...COMMODITY_GROUPS,
  'site-approximate',
] as const

export type LegendId = (typeof LEGEND_IDS)[number]

/** What to draw beside the words, in a 24 × 24 box; colours are those of the map. */
export type Swatch =
  | { readonly kind: 'relief'; readonly light: string; readonly dark: string }
  | {
      readonly kind: 'fill'
      readonly fill: string
      readonly opacity: number
      readonly stroke: string
      readonly hatched?: boolean
    }
  | {
      readonly kind: 'line'
      readonly colour: string
      readonly width: number
      readonly dash?: readonly number[]
      readonly casing?: string
      readonly opacity?: number
    }
  | {
      readonly kind: 'signed'
      /** The map's own ground under the tint. */
      readonly paper: string
      readonly colour: string
      readonly opacity: number
      /** In widths of the rim. */
      readonly dash: readonly number[] | null
      readonly sign: string
      readonly ink: string
      readonly halo: string
    }
  | { readonly kind: 'dot'; readonly fill: string; readonly stroke: string; readonly radius: number }
  | {
      readonly kind: 'zone'
      readonly path: string
      readonly colour: string
      readonly glyph: string
      readonly paper: string
    }
  | ({ readonly kind: 'site'; readonly hollow: boolean; readonly paper: string } & SiteSymbol)

export type LegendRow = { readonly id: LegendId; readonly swatch: Swatch }
