import type { MultiPolygon } from 'geojson'
import type { SheetNumber } from '../domain/coverage/sheet-number'
import type { TurfCoverage, TurfError } from '../domain/coverage/verify-with-turf'
import type { AreaGeometry } from '../domain/earth/area-geometry'
import type { Position } from '../domain/position'
import type { AreaCode } from '../domain/provinces'
import type { Result } from '../domain/result'
import type { Metres } from '../domain/units'

/** What the buffer worker answers: the ground within `radius` of a line. */
export type BufferService = {
  readonly bufferOf: (positions: readonly Position[], radius: Metres) => MultiPolygon | null
}

export type CoverageQuestion = {
  readonly sheets: readonly SheetNumber[]
  readonly denominators: readonly { readonly code: AreaCode; readonly geometry: AreaGeometry }[]
}

export type CoverageAnswer = { readonly code: AreaCode; readonly result: Result<TurfCoverage, TurfError> }

/** Says how many denominators are done, with the answer for the last of them. */
export type CoverageProgress = (answer: CoverageAnswer, done: number, of: number) => void

/** What the coverage worker answers; long work, cancelled by ending the worker. */
export type CoverageService = {
  readonly check: (question: CoverageQuestion, onProgress: CoverageProgress) => Promise<void>
}
