import { compareSheets } from '../../domain/coverage/sheet-number'
import { COMMODITY_GROUPS } from '../../domain/minerals/commodity-group'
import type { Deposit } from '../../domain/minerals/deposit'
import { LOCATION_ACCURACIES } from '../../domain/minerals/location-accuracy'
import { SITE_STATUSES } from '../../domain/minerals/site-status'
import { PROVINCE_CODES } from '../../domain/provinces'
import type { Language } from '../../permalink/snapshot'

export const SITE_COLUMNS = ['name', 'commodities', 'status', 'province', 'accuracy', 'sheet'] as const
export type SiteColumn = (typeof SITE_COLUMNS)[number]

export type SiteOrder = { readonly column: SiteColumn; readonly direction: 'ascending' | 'descending' }

type Compare = (a: Deposit, b: Deposit) => number

/** Ranked columns follow their vocabulary (from operating to unverified), names the alphabet of the language. */
const comparisons = (collator: Intl.Collator, nameOf: (site: Deposit) => string): Record<SiteColumn, Compare> => {
  const byRank =
    (rank: (site: Deposit) => number): Compare =>
    (a, b) =>
      rank(a) - rank(b)
  return {
    name: (a, b) => collator.compare(nameOf(a), nameOf(b)),
    commodities: byRank((site) => COMMODITY_GROUPS.indexOf(site.commodityGroup)),
    status: byRank((site) => SITE_STATUSES.indexOf(site.status)),
    province: byRank((site) => PROVINCE_CODES.indexOf(site.province)),
    accuracy: byRank((site) => LOCATION_ACCURACIES.indexOf(site.locationAccuracy)),
    sheet: (a, b) => compareSheets(a.sheet ?? '', b.sheet ?? ''),
  }
}

/** Sorts the rows of the table; equals follow their name, and sites without a sheet stay last in either direction. */
export const sortSites = (sites: readonly Deposit[], order: SiteOrder, language: Language): readonly Deposit[] => {
  const nameOf = (site: Deposit) => (language === 'ur' ? site.nameUr : site.name)
  const compare = comparisons(new Intl.Collator(language, { numeric: true }), nameOf)
  const sign = order.direction === 'ascending' ? 1 : -1
  const lacking = (site: Deposit) => (order.column === 'sheet' && site.sheet === null ? 1 : 0)
  return [...sites].sort((a, b) => lacking(a) - lacking(b) || sign * compare[order.column](a, b) || compare.name(a, b))
}
