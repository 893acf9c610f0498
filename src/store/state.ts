import type { AtlasDatasets } from '../data/datasets'
import type { CorridorVariantId } from '../domain/corridor/corridor-variant'
import type { OwnVariant } from '../domain/corridor/own-variant'
import type { CoverageSetup } from '../domain/coverage/coverage-input'
import type { Scenario } from '../domain/coverage/scenario'
import type { Drawing } from '../domain/drawing/drawing'
import type { Sketch } from '../domain/drawing/sketch'
import type { ImportedLayer } from '../domain/imported/imported-layer'
import type { MeasuringUnits } from '../domain/measure/measuring-units'
import type { Position } from '../domain/position'
import type { SavedSnapshot } from '../domain/snapshots/saved-snapshot'
import type { Story } from '../domain/story/story'
import type { ThemeId, ThemeStates } from '../domain/themes'
import type { Metres } from '../domain/units'
import type { Cover } from '../permalink/cover'
import type { Camera, ColourTheme, Language, PanelId, Selection, SiteFilters, StoryMode } from '../permalink/snapshot'
import type { CorridorLab } from './corridor-lab'
import type { Dissolved } from './dissolved'
import type { EditLabel } from './edit-label'
import type { Planned } from './planned'
import type { Planning } from './planning'

/** What the user made: undoable, saved, shared. */
export type Document = {
  /** Ticked survey sheets, as `30G11`, in sheet order. */
  readonly sheets: readonly string[]
  /** Drawn and measured, in the order they were made. */
  readonly drawings: readonly Drawing[]
  /** Corridor variants of the user's own. */
  readonly variants: readonly OwnVariant[]
  /** Imported layers, from the bottom to the top. */
  readonly layers: readonly ImportedLayer[]
  /** Which drawings and layers count as mapped ground, and what is known of them and of the ticked sheets. */
  readonly coverage: CoverageSetup
  /** Saved views, in the reader's order. */
  readonly snapshots: readonly SavedSnapshot[]
  /** Stories of the reader's own. */
  readonly stories: readonly Story[]
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
  /** What a chapter's words name beside its selection; rings on the map. */
  readonly highlights: readonly Selection[]
  /** The shipped course that is chosen, or that the chosen own one was made from: what a link names. */
  readonly variant: CorridorVariantId
  readonly buffer: Metres
  /** A share of what, and of which mapping. */
  readonly cover: Cover
  /** The assumption that is being looked at; null while none is. */
  readonly scenario: Scenario | null
  /** The story being told, its chapter and how; the view it is told over stays as it was, to come back to. */
  readonly story: string | null
  readonly chapter: number
  readonly mode: StoryMode
  /** The packed comparison that is shown; null while none is. */
  readonly compare: string | null
  readonly planning: Planning
  readonly lab: CorridorLab
  /** Position under the cursor, or the map centre while the keyboard moves the map. */
  readonly pointer: Position | null
  /** True while clicks and drag-boxes on the map tick survey sheets instead of selecting. */
  readonly ticking: boolean
  /** The figure being drawn or changed; while there is one, clicks on the map belong to it. */
  readonly sketch: Sketch | null
  /** True while drawn positions stick to towns, corridor and borders near them. */
  readonly snapping: boolean
  /** What measured lengths and areas are read in. */
  readonly units: MeasuringUnits
}

/** One edit of the Document, with the i18n key that names it on the undo and redo buttons. */
type Edit = { readonly label: EditLabel; readonly before: Document; readonly after: Document }

export type History = { readonly past: readonly Edit[]; readonly future: readonly Edit[] }

export type AtlasState = {
  readonly document: Document
  readonly history: History
  readonly session: Session
  readonly datasets: AtlasDatasets
  /** What the polygons cover, as far as it is computed. */
  readonly dissolved: Dissolved
  /** What the scenarios take and the mapping plan counts, as far as it is worked out. */
  readonly planned: Planned
}
