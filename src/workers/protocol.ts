import type { MultiPolygon } from 'geojson'
import type { BufferOnSheets } from '../domain/corridor/buffer-on-sheets'
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
  /** How much of that ground lies on chosen sheets; null where there is no such ground. */
  readonly onSheets: (
    positions: readonly Position[],
    radius: Metres,
    sheets: readonly SheetNumber[],
  ) => BufferOnSheets | null
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
