import type { FeatureCollection } from 'geojson'
import type { OwnVariant } from '../../domain/corridor/own-variant'
import type { CoverageSetup } from '../../domain/coverage/coverage-input'
import type { Drawing } from '../../domain/drawing/drawing'
import type { ImportedLayer } from '../../domain/imported/imported-layer'
import type { SavedSnapshot } from '../../domain/snapshots/saved-snapshot'
import type { Story } from '../../domain/story/story'

export const PROJECT_KIND = 'pakistan-minerals-atlas/project'

/** What the user made, as a project holds it. */
export type ProjectDocument = {
  /** Ticked survey sheets, as `30G11`, in sheet order. */
  readonly sheets: readonly string[]
  readonly drawings: readonly Drawing[]
  readonly variants: readonly OwnVariant[]
  readonly layers: readonly ImportedLayer[]
  readonly coverage: CoverageSetup
  readonly snapshots: readonly SavedSnapshot[]
  readonly stories: readonly Story[]
}

/** A project file as it is written today. */
export type ProjectFile = {
  readonly kind: typeof PROJECT_KIND
  readonly version: number
  /** When it was saved, ISO 8601 in UTC. */
  readonly saved: string
  /** Data edition of the atlas it was saved with; null where that was not known. */
  readonly edition: string | null
  readonly document: ProjectDocument
  /** The view, as the fragment of a link: `#v=1&map=…`. It has versions and migrations of its own. */
  readonly view: string
  /** The features of each imported layer, by its id. */
  readonly features: Readonly<Record<string, FeatureCollection>>
}
