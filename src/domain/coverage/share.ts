import { type AreaCode, COUNTRY_CODES, membersOf, PROVINCE_CODES } from '../provinces'
import { type SquareMetres, squareMetres } from '../units'
import type { SheetNumber } from './sheet-number'
import type { SheetRecord } from './sheet-record'

/** What a share is a share of: the polygon the atlas draws, and the figure the census or survey publishes. */
export type Denominator = { readonly measured: SquareMetres; readonly official: SquareMetres | null }

export type Coverage = {
  readonly code: AreaCode
  readonly mapped: SquareMetres
  readonly measured: SquareMetres
  readonly official: SquareMetres | null
  /** 0–1, mapped / measured. */
  readonly shareOfMeasured: number
  /** Mapped / official; may pass 1 a little, because the polygon and the official figure differ. */
  readonly shareOfOfficial: number | null
  readonly remaining: SquareMetres
  readonly sheetsWhole: number
  readonly sheetsPartly: number
}

/** A sheet counts as whole if no more than a millionth of it is outside: rounding of its published area, not ground. */
const WHOLE = 1 - 1e-6

/** The codes a coverage is computed for: each province and both countries. */
export const COVERAGE_CODES: readonly AreaCode[] = [...PROVINCE_CODES, ...COUNTRY_CODES]

/** Area of a sheet inside a province or country. Units: square metres. */
export const areaWithin = ({ areaByProvince }: SheetRecord, code: AreaCode): SquareMetres =>
  squareMetres(membersOf(code).reduce((total, province) => total + (areaByProvince[province] ?? 0), 0))

/**
 * Measures how much of one denominator a set of sheets covers.
 *
 * Shape:  `ticked` are the records of the chosen sheets, each once: sheets do not overlap, so their areas add up.
 * Units:  square metres; shares 0–1.
 * Errors: none; a measured denominator of 0 gives a share of 0.
 */
export const coverageOf = (ticked: readonly SheetRecord[], code: AreaCode, denominator: Denominator): Coverage => {
  const inside = ticked.map((record) => ({ record, area: areaWithin(record, code) })).filter(({ area }) => area > 0)
  const whole = inside.filter(({ record, area }) => area >= record.area * WHOLE).length
  const { measured, official } = denominator
  const mapped = Math.min(
    measured,
    inside.reduce((total, { area }) => total + area, 0),
  )
  return {
    code,
    mapped: squareMetres(mapped),
    measured,
    official,
    shareOfMeasured: measured > 0 ? mapped / measured : 0,
    shareOfOfficial: official !== null && official > 0 ? mapped / official : null,
    remaining: squareMetres(measured - mapped),
    sheetsWhole: whole,
    sheetsPartly: inside.length - whole,
  }
}

export type CoverageOfAll = {
  readonly byCode: Readonly<Record<AreaCode, Coverage>>
  /** Ticked sheets the atlas has no record of: they cover nothing that is measured here. */
  readonly unknown: readonly SheetNumber[]
}

/**
 * Measures how much of every province and of the country a set of ticked sheets covers.
 *
 * Shape:  repeated ticks count once; the order of ticks does not matter.
 * Units:  square metres; shares 0–1.
 */
export const coverageOfAll = (
  sheets: ReadonlyMap<SheetNumber, SheetRecord>,
  ticked: Iterable<SheetNumber>,
  denominators: Readonly<Record<AreaCode, Denominator>>,
): CoverageOfAll => {
  const numbers = [...new Set(ticked)].sort()
  const records = numbers.flatMap((number) => sheets.get(number) ?? [])
  const entries = COVERAGE_CODES.map((code) => [code, coverageOf(records, code, denominators[code])] as const)
  return {
    byCode: Object.fromEntries(entries) as Record<AreaCode, Coverage>,
    unknown: numbers.filter((number) => !sheets.has(number)),
  }
}
