import { wordOf } from './choice-fields'
import { dropped } from './dropped'
import { FACET_NAMES, FACET_VALUES, type FacetKey } from './facets'
import { type Field, taken } from './field'

const LONGEST_SEARCH = 100
const LONE_SURROGATE = /\p{Surrogate}/gu

const facetField = (key: FacetKey): Field => {
  const name = FACET_NAMES[key]
  const vocabulary: readonly string[] = FACET_VALUES[key]
  return {
    name,
    write: ({ filters }) => {
      const wanted: readonly string[] = filters[key]
      return wanted.length === 0 ? null : vocabulary.filter((value) => wanted.includes(value)).join(',')
    },
    read: (text, held) => {
      const words = text.split(',').filter((each) => each.trim() !== '')
      const wanted = new Set(words.map((each) => wordOf(vocabulary, each)))
      const unknown = words.filter((each) => wordOf(vocabulary, each) === undefined)
      return {
        change: { filters: { ...held.filters, [key]: vocabulary.filter((value) => wanted.has(value)) } },
        dropped: unknown.map((each) => dropped(name, each, 'unknown-value')),
      }
    },
  }
}

/** `commodity=copper-gold,coal`, `status=…`, `province=…`, `accuracy=…`, `critical=…`. */
export const facetFields: readonly Field[] = (Object.keys(FACET_NAMES) as FacetKey[]).map(facetField)

/** `q=saindak`, the text the sites are filtered by. */
export const searchField: Field = {
  name: 'q',
  // Half a character of two code units cannot be written as UTF-8.
  write: ({ filters }) => filters.text.slice(0, LONGEST_SEARCH).replace(LONE_SURROGATE, '') || null,
  read: (text, held) =>
    text.length > LONGEST_SEARCH
      ? {
          change: { filters: { ...held.filters, text: text.slice(0, LONGEST_SEARCH).replace(LONE_SURROGATE, '') } },
          dropped: [dropped('q', text, 'out-of-range')],
        }
      : taken({ filters: { ...held.filters, text: text.replace(LONE_SURROGATE, '') } }),
}
