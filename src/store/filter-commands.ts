import { NO_FILTERS } from '../permalink/base'
import { FACET_VALUES, type FacetKey, type FacetValue } from '../permalink/facets'
import type { AtlasStore } from './create-atlas-store'
import { editSession } from './edit-session'

/** Shows only sites with one of these values; an empty list shows all. */
export const setFilter = <K extends FacetKey>(store: AtlasStore, key: K, values: readonly FacetValue<K>[]): void =>
  editSession(store, ({ filters }) => {
    const wanted = new Set<string>(values)
    const inOrder = FACET_VALUES[key].filter((value) => wanted.has(value))
    const held = filters[key]
    const same = held.length === inOrder.length && inOrder.every((value, at) => value === held[at])
    return same ? {} : { filters: { ...filters, [key]: inOrder } }
  })

/** Adds one value to a filter, or takes it out again. */
export const toggleFilter = <K extends FacetKey>(store: AtlasStore, key: K, value: FacetValue<K>): void => {
  const held: readonly string[] = store.getState().session.filters[key]
  const wanted = held.includes(value) ? held.filter((each) => each !== value) : [...held, value]
  setFilter(store, key, wanted as readonly FacetValue<K>[])
}

/** Shows only sites whose names, commodities, operator or district contain the text. */
export const setFilterText = (store: AtlasStore, text: string): void =>
  editSession(store, ({ filters }) => (filters.text === text ? {} : { filters: { ...filters, text } }))

/** Shows every site again. */
export const clearFilters = (store: AtlasStore): void => editSession(store, () => ({ filters: NO_FILTERS }))
