import { editDistance } from './edit-distance'
import { foldedWords, foldText } from './fold'

export type NameRole = 'name' | 'ur' | 'alt' | 'district'

/** One spelling of a place. `alt`: another spelling or language; `district`: where it lies, not what it is called. */
export type SpelledName = { readonly text: string; readonly role: NameRole }

/**
 * How a query met a spelling.
 *
 * exact   the same letters, capitals aside
 * folded  the same once diacritics, letter variants, hyphens and spaces are folded
 * prefix  every word of the query begins a word of the spelling
 * fuzzy   `distance` letters differ in all
 */
export type MatchedOn = SpelledName &
  (
    | { readonly how: 'exact' | 'folded' | 'prefix'; readonly distance: 0 }
    | { readonly how: 'fuzzy'; readonly distance: number }
  )

/** Says how a query meets a spelling. Shape: the distance adds up over the query's words, each with its nearest. */
export const matchOn = (query: string, name: SpelledName): MatchedOn => {
  const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase()
  if (plain(query) === plain(name.text)) return { ...name, how: 'exact', distance: 0 }
  const unspaced = (text: string): string => foldText(text).replaceAll(' ', '')
  if (unspaced(query) === unspaced(name.text)) return { ...name, how: 'folded', distance: 0 }
  const words = foldedWords(name.text)
  const spread = foldedWords(query).reduce((sum, word) => sum + distanceToWords(word, words), 0)
  const distance = Math.min(spread, distanceToWords(unspaced(query), [unspaced(name.text)]))
  return distance === 0 ? { ...name, how: 'prefix', distance } : { ...name, how: 'fuzzy', distance }
}

/** Letters between a word and the nearest of others; 0 where it begins one of them. */
const distanceToWords = (word: string, others: readonly string[]): number =>
  Math.min(...others.map((other) => (other.startsWith(word) ? 0 : editDistance(word, other))))

const RANK = { exact: 0, folded: 1, prefix: 2, fuzzy: 3 } as const

/** What lies in a district comes after whatever bears the name itself, and before what only resembles it. */
const rankOf = ({ how, role }: MatchedOn): number => {
  if (role !== 'district') return RANK[how]
  return how === 'fuzzy' ? RANK.fuzzy + 1 : RANK.fuzzy - 0.5
}

/** Orders matches from the surest to the loosest. Shape: negative where the first is the better one. */
export const compareMatches = (a: MatchedOn, b: MatchedOn): number => rankOf(a) - rankOf(b) || a.distance - b.distance
