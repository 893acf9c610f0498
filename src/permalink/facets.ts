import { COMMODITY_GROUPS } from '../domain/minerals/commodity-group'
import { CRITICAL_MINERALS } from '../domain/minerals/critical-mineral'
import { LOCATION_ACCURACIES } from '../domain/minerals/location-accuracy'
import { SITE_STATUSES } from '../domain/minerals/site-status'
import { PROVINCE_CODES } from '../domain/provinces'
import type { SiteFilters } from './snapshot'

export type FacetKey = Exclude<keyof SiteFilters, 'text'>
export type FacetValue<K extends FacetKey> = SiteFilters[K][number]

type FacetValues = { readonly [K in FacetKey]: readonly FacetValue<K>[] }

/** Every value each filter knows, in the order lists, legends and links give them. */
export const FACET_VALUES: FacetValues = {
  commodityGroups: COMMODITY_GROUPS,
  statuses: SITE_STATUSES,
  provinces: PROVINCE_CODES,
  accuracies: LOCATION_ACCURACIES,
  criticalMinerals: CRITICAL_MINERALS,
}

/** What each filter is called in a link. */
export const FACET_NAMES: Readonly<Record<FacetKey, string>> = {
  commodityGroups: 'commodity',
  statuses: 'status',
  provinces: 'province',
  accuracies: 'accuracy',
  criticalMinerals: 'critical',
}
