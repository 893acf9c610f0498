import type { Citation } from '../citation'
import type { LocationAccuracy } from '../minerals/location-accuracy'
import type { Position } from '../position'
import type { ProvinceCode } from '../provinces'

export const ZONE_KINDS = ['port', 'free-zone', 'sez', 'industrial-estate', 'smelter', 'refinery'] as const
export type ZoneKind = (typeof ZONE_KINDS)[number]

/** A port, free zone, special economic zone, estate, smelter or refinery. */
export type Zone = {
  readonly id: string
  readonly name: string
  readonly nameUr: string
  readonly kind: ZoneKind
  readonly position: Position | null
  readonly province: ProvinceCode | null
  readonly district: string | null
  readonly areaText: string | null
  readonly status: string | null
  readonly note: string | null
  readonly locationAccuracy: LocationAccuracy
  readonly coordinateSource: string | null
  readonly citations: readonly Citation[]
}
