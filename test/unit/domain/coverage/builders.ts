import type { Denominator } from '../../../../src/domain/coverage/share'
import type { SheetRecord } from '../../../../src/domain/coverage/sheet-record'
import { type AreaCode, COUNTRY_CODES, PROVINCE_CODES, type ProvinceCode } from '../../../../src/domain/provinces'
import { squareMetres } from '../../../../src/domain/units'

/** A sheet of 100 m², so that areas read as per cent of it. */
export const aSheet = (sheet: string, areas: Partial<Record<ProvinceCode, number>>): SheetRecord => ({
  sheet,
  area: squareMetres(100),
  areaByProvince: Object.fromEntries(Object.entries(areas).map(([code, area]) => [code, squareMetres(area)])),
})

export const sheetMap = (...records: readonly SheetRecord[]): ReadonlyMap<string, SheetRecord> =>
  new Map(records.map((record) => [record.sheet, record]))

export const denominatorsOf = (measured: number, official: number | null): Record<AreaCode, Denominator> => {
  const each: Denominator = {
    measured: squareMetres(measured),
    official: official === null ? null : squareMetres(official),
  }
  const entries = [...PROVINCE_CODES, ...COUNTRY_CODES].map((code) => [code, each])
  return Object.fromEntries(entries) as Record<AreaCode, Denominator>
}
