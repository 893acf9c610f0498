import MiniSearch from 'minisearch'
import { parseSheet, type SheetError } from '../coverage/parse-sheet'
import type { SheetNumber } from '../coverage/sheet-number'
import type { Position } from '../position'
import { foldedWords } from './fold'
import { compareMatches, type MatchedOn, matchOn, type SpelledName } from './matched-on'
import { type CoordinateReading, parseCoordinates } from './parse-coordinates'

/** Whatever can be found by name. */
export type GazetteerEntry = {
  readonly id: string
  readonly kind: 'site' | 'town' | 'province' | 'zone' | 'node' | 'own'
  readonly names: readonly SpelledName[]
  readonly position: Position | null
  /** Among equal matches the heavier comes first. */
  readonly weight: number
}

export type SearchHit<E extends GazetteerEntry> = { readonly entry: E; readonly matchedOn: MatchedOn }

export type SearchAnswer<E extends GazetteerEntry> = {
  readonly hits: readonly SearchHit<E>[]
  readonly sheet: SheetNumber | null
  /** Set where the text is written like a sheet number but no such sheet exists. */
  readonly sheetError: Exclude<SheetError, { kind: 'not-a-sheet-number' }> | null
  readonly coordinates: readonly CoordinateReading[]
}

export type SearchIndex<E extends GazetteerEntry> = {
  readonly query: (text: string, most?: number) => SearchAnswer<E>
}

const compareHits = (a: SearchHit<GazetteerEntry>, b: SearchHit<GazetteerEntry>): number =>
  compareMatches(a.matchedOn, b.matchedOn) ||
  b.entry.weight - a.entry.weight ||
  (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0)

/** Searches two indexes as one. Shape: the sheet and the coordinates a text means are the same in both. */
export const joinedIndex = <E extends GazetteerEntry>(one: SearchIndex<E>, other: SearchIndex<E>): SearchIndex<E> => ({
  query: (text, most = MOST_HITS) => {
    const answer = one.query(text, most)
    const hits = [...answer.hits, ...other.query(text, most).hits]
    return { ...answer, hits: hits.sort(compareHits).slice(0, most) }
  },
})

type Spelling<E> = { readonly id: number; readonly entry: E; readonly name: SpelledName; readonly text: string }

const MOST_HITS = 20

/** How many letters may differ: none in short words, where one letter makes another place. */
const mistakesAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2)

/**
 * Indexes every spelling of every entry for search as one types.
 *
 * Shape:  `query` answers with one hit per entry, on its best spelling, best first; and with the sheet and the
 *         coordinates the text may also mean. Words may be cut short, wrongly spelled or run together.
 */
export const buildSearchIndex = <E extends GazetteerEntry>(entries: readonly E[]): SearchIndex<E> => {
  const spellings: readonly Spelling<E>[] = entries
    .flatMap((entry) => entry.names.map((name) => ({ entry, name, text: name.text })))
    .map((spelling, id) => ({ ...spelling, id }))
  const index = new MiniSearch<Spelling<E>>({
    fields: ['text'],
    tokenize: wordsAndWhole,
    processTerm: (term) => term,
  })
  index.addAll(spellings)
  return {
    query: (text, most = MOST_HITS) => ({
      hits: bestPerEntry(text, findSpellings(index, spellings, text)).slice(0, most),
      ...sheetMeant(text),
      coordinates: coordinatesMeant(text),
    }),
  }
}

/** The words of a name and, where it has several, all run together, so that `Rekodiq` finds Reko Diq. */
const wordsAndWhole = (text: string): string[] => {
  const words = foldedWords(text)
  return words.length > 1 ? [...words, words.join('')] : words
}

const findSpellings = <E>(
  index: MiniSearch<Spelling<E>>,
  spellings: readonly Spelling<E>[],
  text: string,
): Spelling<E>[] => {
  const words = foldedWords(text)
  if (words.length === 0) return []
  const options = {
    tokenize: (word: string) => [word],
    prefix: true,
    fuzzy: mistakesAllowed,
  }
  const together = { combineWith: 'AND', queries: words, ...options } as const
  const found = index.search({ combineWith: 'OR', queries: [together, words.join('')], ...options })
  // In the order they were given: among equally good spellings of an entry its first one, its name, is the one to show.
  return found.flatMap(({ id }) => spellings[id] ?? []).sort((a, b) => a.id - b.id)
}

const bestPerEntry = <E extends GazetteerEntry>(text: string, found: readonly Spelling<E>[]): SearchHit<E>[] => {
  const best = new Map<E, MatchedOn>()
  for (const { entry, name } of found) {
    const matchedOn = matchOn(text, name)
    const sofar = best.get(entry)
    if (!sofar || compareMatches(matchedOn, sofar) < 0) best.set(entry, matchedOn)
  }
  return [...best].map(([entry, matchedOn]) => ({ entry, matchedOn })).sort(compareHits)
}

const sheetMeant = (text: string): Pick<SearchAnswer<GazetteerEntry>, 'sheet' | 'sheetError'> => {
  const parsed = parseSheet(text)
  if (parsed.ok) return { sheet: parsed.value, sheetError: null }
  return { sheet: null, sheetError: parsed.error.kind === 'not-a-sheet-number' ? null : parsed.error }
}

const coordinatesMeant = (text: string): readonly CoordinateReading[] => {
  const parsed = parseCoordinates(text)
  return parsed.ok ? parsed.value : []
}
