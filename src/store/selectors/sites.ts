import type { Deposit } from '../../domain/minerals/deposit'
import { FACET_VALUES, type FacetKey } from '../../permalink/facets'
import type { SiteFilters } from '../../permalink/snapshot'
import { remembered, rememberedPer } from '../remembered'
import type { AtlasState } from '../state'
import { matchesFacet, matchesText } from './matches-filters'

const NO_SITES: readonly Deposit[] = []
const FACETS = Object.keys(FACET_VALUES) as FacetKey[]

/** Every site of the atlas, located or not; none while the file is on its way. */
export const allSites = ({ datasets: { deposits } }: AtlasState): readonly Deposit[] =>
  deposits.status === 'ready' ? deposits.value.records : NO_SITES

const filtered = remembered((sites: readonly Deposit[], filters: SiteFilters): readonly Deposit[] => {
  const shown = sites.filter(
    (site) => FACETS.every((key) => matchesFacet(site, filters, key)) && matchesText(site, filters.text),
  )
  return shown.length === sites.length ? sites : shown
})

/** The sites that pass every filter, in the order of the file: the same list for map, table and counts. */
export const visibleSites = (state: AtlasState): readonly Deposit[] => filtered(allSites(state), state.session.filters)

const idsOf = rememberedPer((sites: readonly Deposit[]): readonly string[] => sites.map((site) => site.id))

/** Their ids, for the map's filter expression. */
export const visibleSiteIds = (state: AtlasState): readonly string[] => idsOf(visibleSites(state))

export type SiteCounts = { readonly shown: number; readonly total: number }

const counted = remembered((shown: number, total: number): SiteCounts => ({ shown, total }))

/** How many sites pass the filters, of how many. */
export const siteCounts = (state: AtlasState): SiteCounts => counted(visibleSites(state).length, allSites(state).length)

/** Tells whether any filter is set. */
export const hasFilters = ({ session: { filters } }: AtlasState): boolean =>
  filters.text.trim() !== '' || FACETS.some((key) => filters[key].length > 0)
