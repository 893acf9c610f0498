import { type AreaCode, COUNTRY_CODES, membersOf, PROVINCE_CODES, type ProvinceCode } from '../provinces'
import { type SquareMetres, squareMetres } from '../units'
import { type CellCover, countCovers } from './cell-cover'
import { type CoveredGround, cellOfSheet, NO_GROUND } from './covered-ground'
import { BOTH_PROVINCES, NAMED_DENOMINATORS, type NamedDenominator, provincesOf } from './denominator-choice'
import type { CellKey } from './dissolve/cells'
import type { SheetNumber } from './sheet-number'
import type { SheetRecord } from './sheet-record'

/** What a share is a share of: the polygon the atlas draws, and the figure the census or survey publishes. */
export type Denominator = { readonly measured: SquareMetres; readonly official: SquareMetres | null }

export type Coverage = {
  readonly code: NamedDenominator
  readonly mapped: SquareMetres
  readonly measured: SquareMetres
  readonly official: SquareMetres | null
  /** 0–1, mapped / measured. */
  readonly shareOfMeasured: number
  /** Mapped / official; may pass 1 a little, because the polygon and the official figure differ. */
  readonly shareOfOfficial: number | null
  readonly remaining: SquareMetres
  /** Sheets whose ground here is mapped whole, in part, not at all. */
  readonly sheetsWhole: number
  readonly sheetsPartly: number
  readonly sheetsNone: number
}

/** The codes that polygons are published for: each province and both countries. */
export const COVERAGE_CODES: readonly AreaCode[] = [...PROVINCE_CODES, ...COUNTRY_CODES]

/**
 * Ground of a sheet in some provinces. Published parts are whole square metres: where they make up the sheet but for
 * that rounding, the sheet's own area is the truer sum.
 */
const areaIn = ({ area, areaByProvince }: SheetRecord, provinces: readonly ProvinceCode[]): SquareMetres => {
  let total = 0
  let parts = 0
  for (const province of provinces) {
    const part = areaByProvince[province] ?? 0
    total += part
    if (part > 0) parts += 1
  }
  return squareMetres(Math.abs(total - area) <= parts ? area : total)
}

/** Area of a sheet inside a province or country. Units: square metres. */
export const areaWithin = (record: SheetRecord, code: AreaCode): SquareMetres => areaIn(record, membersOf(code))

/** The ground that a sheet has inside a named area, mapped or not. Units: square metres. */
export type SheetGround = { readonly sheet: SheetNumber; readonly key: CellKey; readonly whole: SquareMetres }

/** Lists the sheets that have ground in a named area. */
export const sheetGroundIn = (
  sheets: Iterable<SheetRecord>,
  provinces: readonly ProvinceCode[],
): readonly SheetGround[] => {
  const found: SheetGround[] = []
  for (const record of sheets) {
    const whole = areaIn(record, provinces)
    const key = whole > 0 ? cellOfSheet(record.sheet) : null
    if (key !== null) found.push({ sheet: record.sheet, key, whole })
  }
  return found
}

/**
 * Lists the sheets of a named area with what of each is mapped.
 *
 * Shape:  a ticked sheet counts whole, with its area as published; any other with what polygons cover of it.
 * Units:  square metres.
 */
export const coversOf = (
  sheets: readonly SheetGround[],
  ticked: ReadonlySet<SheetNumber>,
  provinces: readonly ProvinceCode[],
  ground: CoveredGround = NO_GROUND,
): readonly CellCover[] => {
  const layers = provinces.flatMap((province) => ground[province] ?? [])
  const polygons = (key: CellKey): number => layers.reduce((sum, cells) => sum + (cells.get(key) ?? 0), 0)
  return sheets.map(({ sheet, key, whole }) => ({
    key,
    whole,
    covered: ticked.has(sheet) ? whole : squareMetres(Math.min(whole, polygons(key))),
  }))
}

const sum = (one: SquareMetres, other: SquareMetres): SquareMetres => squareMetres(one + other)

/** What a named area measures; two provinces together measure what both do. */
export const denominatorOf = (
  code: NamedDenominator,
  denominators: Readonly<Record<AreaCode, Denominator>>,
): Denominator => {
  if (code !== BOTH_PROVINCES) return denominators[code]
  const { 'PK-BA': one, 'PK-KP': other } = denominators
  const official = one.official === null || other.official === null ? null : sum(one.official, other.official)
  return { measured: sum(one.measured, other.measured), official }
}

/**
 * Measures how much of one denominator is mapped.
 *
 * Shape:  `covers` are the sheets of the denominator, each once: sheets do not overlap, so their areas add up.
 * Units:  square metres; shares 0–1.
 * Errors: none; a measured denominator of 0 gives a share of 0.
 */
export const coverageOf = (
  covers: readonly CellCover[],
  code: NamedDenominator,
  { measured, official }: Denominator,
): Coverage => {
  const { mapped: added, ...counts } = countCovers(covers)
  const mapped = Math.min(measured, added)
  return {
    code,
    ...counts,
    mapped: squareMetres(mapped),
    measured,
    official,
    shareOfMeasured: measured > 0 ? mapped / measured : 0,
    shareOfOfficial: official !== null && official > 0 ? mapped / official : null,
    remaining: squareMetres(measured - mapped),
  }
}

export type CoverageOfAll = {
  readonly byCode: Readonly<Record<NamedDenominator, Coverage>>
  /** Ticked sheets the atlas has no record of: they cover nothing that is measured here. */
  readonly unknown: readonly SheetNumber[]
}

/**
 * Measures how much of every province and of the country is mapped: ticked sheets, and ground under polygons.
 *
 * Shape:  repeated ticks count once; the order of ticks does not matter; what is ticked and drawn counts once.
 *         `coversIn` gives the sheets of an area where they are worked out already.
 * Units:  square metres; shares 0–1.
 */
export const coverageOfAll = (
  sheets: ReadonlyMap<SheetNumber, SheetRecord>,
  ticked: Iterable<SheetNumber>,
  denominators: Readonly<Record<AreaCode, Denominator>>,
  ground: CoveredGround = NO_GROUND,
  coversIn?: (code: NamedDenominator) => readonly CellCover[],
): CoverageOfAll => {
  const numbers = new Set(ticked)
  const entries = NAMED_DENOMINATORS.map((code) => {
    const provinces = provincesOf(code)
    const covers = coversIn?.(code) ?? coversOf(sheetGroundIn(sheets.values(), provinces), numbers, provinces, ground)
    return [code, coverageOf(covers, code, denominatorOf(code, denominators))] as const
  })
  return {
    byCode: Object.fromEntries(entries) as Record<NamedDenominator, Coverage>,
    unknown: [...numbers].sort().filter((number) => !sheets.has(number)),
  }
}
