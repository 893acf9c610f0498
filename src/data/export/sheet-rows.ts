import { formatSheet, type SheetNumber } from '../../domain/coverage/sheet-number'
import { sheetPolygon } from '../../domain/coverage/sheet-polygon'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import { PROVINCE_CODES } from '../../domain/provinces'
import type { ExportRow } from './export-set'

/**
 * A ticked survey sheet with its ground.
 *
 * Units:  square metres on the ellipsoid; null while the areas have not been loaded.
 */
export const sheetRow = (sheet: SheetNumber, record: SheetRecord | null): ExportRow => {
  const polygon = sheetPolygon(sheet)
  const inside = PROVINCE_CODES.map((code) => [
    `area_${code.toLowerCase().replace('-', '_')}_m2`,
    record ? (record.areaByProvince[code] ?? 0) : null,
  ])
  return {
    id: sheet,
    name: formatSheet(sheet),
    geometry: polygon && { type: 'Polygon', coordinates: polygon },
    colour: null,
    attributes: { area_m2: record?.area ?? null, ...Object.fromEntries(inside) },
  }
}
