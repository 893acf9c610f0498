import type { Deposit } from '../../domain/minerals/deposit'
import { FACET_VALUES, type FacetKey, type FacetValue } from '../../permalink/facets'
import type { SiteFilters } from '../../permalink/snapshot'
import { remembered } from '../remembered'
import type { AtlasState } from '../state'
import { facetValuesOf, matchesFacet, matchesText } from './matches-filters'
import { allSites } from './sites'

export type FacetCounts = { readonly [K in FacetKey]: Readonly<Record<FacetValue<K>, number>> }

const FACETS = Object.keys(FACET_VALUES) as FacetKey[]

const countsOf = remembered((sites: readonly Deposit[], filters: SiteFilters): FacetCounts => {
  const counts = Object.fromEntries(
    FACETS.map((key) => [key, Object.fromEntries(FACET_VALUES[key].map((value) => [value, 0]))]),
  ) as Record<FacetKey, Record<string, number>>
  for (const site of sites) {
    if (!matchesText(site, filters.text)) continue
    const failed = FACETS.filter((key) => !matchesFacet(site, filters, key))
    // Within one filter the values add up, so a value is counted as if its own filter were not set.
    const countedIn = failed.length === 0 ? FACETS : failed.length === 1 ? failed : []
    for (const key of countedIn) {
      for (const value of facetValuesOf(site)[key]) counts[key][value] = (counts[key][value] ?? 0) + 1
    }
  }
  return counts as FacetCounts
})

/** How many sites each value of each filter would show, given the other filters and the text. */
export const facetCounts = (state: AtlasState): FacetCounts => countsOf(allSites(state), state.session.filters)
