import type { PlannedSheet } from '../../domain/coverage/plan-ranking'
import { formatSheet, sheetBounds } from '../../domain/coverage/sheet-number'
import { sheetPolygon } from '../../domain/coverage/sheet-polygon'
import type { SheetRecord } from '../../domain/coverage/sheet-record'
import { PROVINCE_CODES } from '../../domain/provinces'
import type { ExportRow } from './export-set'

const SQUARE_KILOMETRE = 1e6

const inKm2 = (area: number): number => Math.round(area) / SQUARE_KILOMETRE

/** What gave a sheet its score, in plain English, as every exported word is. */
const reasonOf = ({ sites, corridor, neighbours }: PlannedSheet): string => {
  const parts = [
    ...(sites.length > 0 ? [`${sites.length} sites on or near it (${sites.join(', ')})`] : []),
    ...(corridor > 0 ? [`${(corridor / 1000).toFixed(1)} km of corridor`] : []),
    ...(neighbours > 0 ? [`${neighbours} mapped neighbours`] : []),
  ]
  return parts.length > 0 ? parts.join('; ') : 'none of the three criteria'
}

/**
 * One sheet of the mapping plan: place in the order, bounds, ground by province, score and reason.
 *
 * Units:  bounds in degrees; areas in square kilometres; `share_after` 0–1, of `whole` square metres.
 */
export const planRow = (planned: PlannedSheet, record: SheetRecord | null, whole: number): ExportRow => {
  const { sheet, rank, score, area, cumulative, sites, corridor, neighbours } = planned
  const polygon = sheetPolygon(sheet)
  const [west, south, east, north] = sheetBounds(sheet) ?? [null, null, null, null]
  const inside = PROVINCE_CODES.map((code) => [
    `area_${code.toLowerCase().replace('-', '_')}_km2`,
    record ? inKm2(record.areaByProvince[code] ?? 0) : null,
  ])
  return {
    id: sheet,
    name: formatSheet(sheet),
    geometry: polygon && { type: 'Polygon', coordinates: polygon },
    colour: null,
    attributes: {
      rank,
      ...{ west, south, east, north },
      ...Object.fromEntries(inside),
      adds_km2: inKm2(area),
      score,
      reason: reasonOf(planned),
      sites: sites.length,
      corridor_km: Math.round(corridor) / 1000,
      mapped_neighbours: neighbours,
      // a sheet's area is rounded: all of them together can be a trace more than the whole
      share_after: whole > 0 ? Math.min(1, cumulative / whole) : null,
    },
  }
}
