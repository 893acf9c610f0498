import type { AreaCode } from '../provinces'
import type { SquareMetres } from '../units'

/** A province, territory or named denominator with the area its government states and the area of the polygon drawn. */
export type Province = {
  readonly code: AreaCode
  readonly name: string
  readonly nameUr: string
  readonly officialArea: SquareMetres
  readonly officialAreaSource: string
  readonly measuredArea: SquareMetres
  readonly disputed: boolean
}
