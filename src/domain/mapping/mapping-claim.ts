import type { Citation } from '../citation'
import type { Bilingual } from '../claims/claim'
import type { AreaCode } from '../provinces'
import type { SquareMetres } from '../units'

/** A published statement of how much land is geologically mapped. */
export type MappingClaim = {
  readonly id: string
  readonly scope: AreaCode
  readonly statement: Bilingual
  readonly share: number | null
  readonly mappedSheets: number | null
  readonly totalSheets: number | null
  readonly mappedArea: SquareMetres | null
  readonly denominatorArea: SquareMetres | null
  readonly denominatorName: string | null
  readonly year: number | null
  readonly citations: readonly Citation[]
}
