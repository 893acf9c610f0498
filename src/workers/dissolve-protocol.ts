import type { CoverageInput } from '../domain/coverage/coverage-input'
import type { CoveredGround, GroundByCell } from '../domain/coverage/covered-ground'
import type { EngineProblem } from '../domain/coverage/dissolve/engine'
import type { MappingFilter } from '../domain/coverage/mapping-filter'
import type { AreaGeometry } from '../domain/earth/area-geometry'
import type { ImportedFilter } from '../domain/imported/imported-layer'
import type { SquareMetres } from '../domain/units'

/**
 * Where the polygons of an input come from. Features of an imported layer travel as the Blob that the archive holds,
 * which costs nothing to send: the page never sees them as objects.
 */
export type PolygonSource =
  | { readonly kind: 'drawing'; readonly geometry: AreaGeometry }
  | { readonly kind: 'layer'; readonly blob: Blob; readonly filter: ImportedFilter | null }

export type DissolveInput = Omit<CoverageInput, 'kind'> & {
  /** The same text as long as the polygons are the same. */
  readonly version: string
  readonly polygons: PolygonSource
}

/** A denominator of the user's own. */
export type OwnDenominator = {
  readonly version: string
  readonly polygons: PolygonSource
  /** Only its ground inside the provinces counts: surroundings of a line reach over borders and coasts by chance. */
  readonly insideProvinces: boolean
}

export type DissolveQuestion = {
  readonly inputs: readonly DissolveInput[]
  readonly filter: MappingFilter
  /** Provinces, by code; the same every time. */
  readonly provinces: Readonly<Record<string, AreaGeometry>>
  readonly own: OwnDenominator | null
}

/** `too-far` from Pakistan; `too-tangled` to be resolved in the time anybody waits. */
export type OwnRefusal = 'too-far' | 'too-tangled'

export type DissolveReply = {
  readonly covered: CoveredGround
  /** Null without one, and for one that is refused. */
  readonly own: GroundByCell | null
  /** Why the denominator could not be cut along the sheets. */
  readonly ownRefused: OwnRefusal | null
  /** What of it lies outside all provinces: in another country or in the sea. */
  readonly ownOutside: SquareMetres
  readonly polygons: { readonly counted: number; readonly of: number }
  readonly problems: readonly EngineProblem[]
  readonly problemCount: number
}

/** `polygons`: taken in and repaired; `sheets`: computed one by one. */
export type DissolvePhase = 'polygons' | 'sheets'
export type DissolveProgress = (phase: DissolvePhase, done: number, of: number) => void

/** What the dissolve worker answers; cancelled by ending the worker. */
export type DissolveService = {
  readonly dissolve: (question: DissolveQuestion, onProgress: DissolveProgress) => Promise<DissolveReply>
}
