import type { Position } from '../position'
import type { ProvinceCode } from '../provinces'

/** A populated place of GeoNames; `id` is the GeoNames id. */
export type Town = {
  readonly id: string
  readonly name: string
  readonly nameUr: string | null
  readonly altNames: readonly string[]
  readonly population: number | null
  readonly province: ProvinceCode | null
  readonly rank: number
  readonly position: Position
  readonly source: string
}
