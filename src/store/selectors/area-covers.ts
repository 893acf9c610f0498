import type { CellCover } from '../../domain/coverage/cell-cover'
import type { CoveredGround } from '../../domain/coverage/covered-ground'
import { type NamedDenominator, provincesOf } from '../../domain/coverage/denominator-choice'
import { coversOf, type SheetGround, sheetGroundIn } from '../../domain/coverage/share'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import { remembered, rememberedPer } from '../remembered'

/** Which sheets have ground in an area, and how much, no tick changes. */
const groundIn = rememberedPer((records: readonly SheetRecord[]) => {
  const known = new Map<NamedDenominator, readonly SheetGround[]>()
  return (area: NamedDenominator): readonly SheetGround[] => {
    const ground = known.get(area) ?? sheetGroundIn(records, provincesOf(area))
    known.set(area, ground)
    return ground
  }
})

/** The sheets of each named area with what of them is mapped: worked out once per tick, however many figures ask. */
export const areaCovers = remembered(
  (records: readonly SheetRecord[], ticked: readonly string[], ground: CoveredGround) => {
    const numbers = new Set(ticked)
    const known = new Map<NamedDenominator, readonly CellCover[]>()
    return (area: NamedDenominator): readonly CellCover[] => {
      const covers = known.get(area) ?? coversOf(groundIn(records)(area), numbers, provincesOf(area), ground)
      known.set(area, covers)
      return covers
    }
  },
)
