import type {
  BackgroundLayerSpecification,
  CircleLayerSpecification,
  FillLayerSpecification,
  LineLayerSpecification,
  RasterLayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import type { VariantId } from '../../domain/corridor/corridor-variant'
import type { Shade } from '../../domain/coverage/denominator-choice'
import type { ThemeId } from '../../domain/themes'
import type { ColourTheme, Language, SelectionKind } from '../../permalink/snapshot'
import type { SourceId } from './ids'
import type { LegendRow } from './legend-row'
import type { Palette } from './palette'

type Sourced<L> = L & { readonly source: SourceId }

/** The kinds of layer the atlas draws. */
export type AtlasLayer =
  | BackgroundLayerSpecification
  | Sourced<FillLayerSpecification>
  | Sourced<LineLayerSpecification>
  | Sourced<CircleLayerSpecification>
  | Sourced<SymbolLayerSpecification>
  | Sourced<RasterLayerSpecification>

/** One line of the catalogue. `base` is the page itself: always drawn, never switched. */
export type Entry = {
  readonly theme: ThemeId | 'base'
  readonly layer: AtlasLayer
  /** What a click on it selects. */
  readonly pickable?: SelectionKind
  /** The legend rows this layer explains. */
  readonly legend?: readonly LegendRow[]
}

/** Shares 0–1 by sheet number or by province code. */
export type Shading = { readonly by: Shade; readonly shares: Readonly<Record<string, number>> }

/** What the layers depend on. Everything else (hover, selection) is feature-state. */
export type StyleInput = {
  readonly language: Language
  readonly colourTheme: ColourTheme
  readonly variant: VariantId
  /** Colours of the user's own courses, by variant; none costs no GPU program more. */
  readonly ownColours: Readonly<Record<string, string>>
  /** Ticked survey sheets. */
  readonly sheets: readonly string[]
  /** What the map shades by the share that is mapped; null while nothing is computed. */
  readonly shading: Shading | null
  /** Sites that pass the filters; null shows all. */
  readonly siteIds: readonly string[] | null
  /** Towns that the corridor already labels as its own nodes. */
  readonly townsAtNodes: readonly string[]
}

export type StyleContext = StyleInput & { readonly palette: Palette }

export type LayerGroup = (context: StyleContext) => readonly Entry[]
