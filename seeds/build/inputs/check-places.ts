import type { Position } from '../../../src/domain/position'
import { type Areal, distanceToProvince, provinceAt } from '../geometry/inside'

type Placed = { readonly id: string; readonly position: Position | null; readonly province: string | null }

/**
 * Coastal places may lie this many metres outside the polygon of their province: harbours stand on moles and spits that
 * the 1:10 million coast cuts off.
 */
export const COAST_TOLERANCE: Readonly<Record<string, number>> = {
  'gwadar-port': 5000,
  'karachi-port': 5000,
}

/** What is wrong with the places of a table: each located one lies inside the province it names. */
export const misplaced = (table: string, rows: readonly Placed[], provinces: readonly Areal[]): string[] =>
  rows.flatMap(({ id, position, province }) => {
    if (!position || !province) return []
    const found = provinceAt(position, provinces)
    if (found === province) return []
    const polygon = provinces.find((each) => each.properties?.code === province)
    const away = polygon ? distanceToProvince(position, polygon) : Number.POSITIVE_INFINITY
    if (found === null && away <= (COAST_TOLERANCE[id] ?? 0)) return []
    return [`${table}: ${id} names ${province} but lies in ${found ?? 'no province'} (${Math.round(away)} m from it)`]
  })
