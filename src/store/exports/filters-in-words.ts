import { FACET_NAMES, FACET_VALUES, type FacetKey } from '../../permalink/facets'
import type { SiteFilters } from '../../permalink/snapshot'

const FACETS = Object.keys(FACET_VALUES) as FacetKey[]

/** Writes the filters that are set in the vocabulary of links, for a file to say what it left out; null where none is. */
export const filtersInWords = (filters: SiteFilters): string | null => {
  const set = FACETS.flatMap((key) =>
    filters[key].length > 0 ? [`${FACET_NAMES[key]} is ${filters[key].join(' or ')}`] : [],
  )
  const text = filters.text.trim()
  const all = text === '' ? set : [...set, `text contains “${text}”`]
  return all.length === 0 ? null : all.join('; ')
}
