import type { ProvinceCode } from '../provinces'
import type { SquareMetres } from '../units'

/** A 15′ survey sheet with its ellipsoidal area, whole and inside each province it touches. */
export type SheetRecord = {
  /** As `30G11`. */
  readonly sheet: string
  readonly area: SquareMetres
  readonly areaByProvince: Readonly<Partial<Record<ProvinceCode, SquareMetres>>>
}
