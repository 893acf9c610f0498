import type { AtlasDatasets } from '../data/datasets'
import type { CorridorVariantId } from '../domain/corridor/corridor-variant'
import type { Position } from '../domain/position'
import type { ThemeId, ThemeStates } from '../domain/themes'
import type { Metres } from '../domain/units'
import type { Camera, ColourTheme, Language, PanelId, Selection, SiteFilters } from '../permalink/snapshot'

/** What the user made: undoable, saved, shared. */
export type Document = {
  readonly sheets: readonly string[]
}

type Solo = { readonly theme: ThemeId; readonly before: ThemeStates }

/** How the user looks at it: not undoable. */
export type Session = {
  readonly camera: Camera | null
  readonly language: Language
  readonly colourTheme: ColourTheme
  readonly panel: PanelId
  readonly themes: ThemeStates
  /** The theme shown alone, with the states to go back to; any other change of the themes ends it. */
  readonly solo: Solo | null
  readonly filters: SiteFilters
  readonly selection: Selection | null
  readonly hovered: Selection | null
  readonly variant: CorridorVariantId
  readonly buffer: Metres
  /** Position under the cursor, or the map centre while the keyboard moves the map. */
  readonly pointer: Position | null
  /** True while clicks and drag-boxes on the map tick survey sheets instead of selecting. */
  readonly ticking: boolean
}

/** One edit of the Document, with the i18n key that names it on the undo and redo buttons. */
type Edit = { readonly label: EditLabel; readonly before: Document; readonly after: Document }

export type EditLabel = 'tick-sheets' | 'untick-sheets' | 'clear-sheets' | 'replace-sheets' | 'open-link'

export type History = { readonly past: readonly Edit[]; readonly future: readonly Edit[] }

export type AtlasState = {
  readonly document: Document
  readonly history: History
  readonly session: Session
  readonly datasets: AtlasDatasets
}
