import { foldedWords, foldText } from '../../domain/gazetteer/fold'
import type { Deposit } from '../../domain/minerals/deposit'
import { districtNames, wordsForCommodity } from '../../domain/minerals/search-words'
import type { FacetKey } from '../../permalink/facets'
import type { SiteFilters } from '../../permalink/snapshot'
import { rememberedPer } from '../remembered'

const searchText = rememberedPer((site: Deposit): string =>
  [
    site.name,
    site.nameUr,
    ...site.altNames,
    ...site.commodities.map(wordsForCommodity),
    site.operator,
    ...(site.district === null ? [] : districtNames(site.district)),
    site.sheet,
  ]
    .flatMap((text) => (text === null ? [] : [foldText(text)]))
    .join('\n'),
)

/** The values of a site that a filter looks at. */
export const facetValuesOf = (site: Deposit): Readonly<Record<FacetKey, readonly string[]>> => ({
  commodityGroups: [site.commodityGroup],
  statuses: [site.status],
  provinces: [site.province],
  accuracies: [site.locationAccuracy],
  criticalMinerals: site.criticalMinerals,
})

/** Tells whether a site has one of the wanted values; an empty list wants all. */
export const matchesFacet = (site: Deposit, filters: SiteFilters, key: FacetKey): boolean => {
  const wanted: readonly string[] = filters[key]
  return wanted.length === 0 || facetValuesOf(site)[key].some((value) => wanted.includes(value))
}

/** Tells whether every word of the filter text stands somewhere in a site's names, commodities, operator or place. */
export const matchesText = (site: Deposit, text: string): boolean => {
  const words = foldedWords(text)
  return words.every((word) => searchText(site).includes(word))
}
