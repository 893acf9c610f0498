import i18next, { type Namespace, type TFunction } from 'i18next'

/** Sentences with figures in them would pile up as figures change. */
const MOST = 2000

/** Names one sentence: its key, and what is put into it; null where that is more than words and numbers. */
const nameOf = (key: unknown, options: unknown): string | null => {
  if (typeof key !== 'string') return null
  if (options === undefined) return key
  if (typeof options !== 'object' || options === null) return null
  let name = key
  for (const [slot, value] of Object.entries(options)) {
    if (typeof value !== 'string' && typeof value !== 'number') return null
    name += `\u0000${slot}\u0000${value}`
  }
  return name
}

/** Looks words up once: a panel asks for hundreds of them each time a figure changes, and few of them change with it. */
const remembering = (t: TFunction): TFunction => {
  const known = new Map<string, string>()
  const ask = t as (key: unknown, options?: unknown) => string
  const remembered = (key: unknown, options?: unknown): string => {
    const name = nameOf(key, options)
    if (name === null) return ask(key, options)
    const before = known.get(name)
    if (before !== undefined) return before
    const words = ask(key, options)
    if (known.size >= MOST) known.clear()
    // a word that is not there yet is given as its key; it may arrive with a later catalogue
    if (!String(key).endsWith(words)) known.set(name, words)
    return words
  }
  return remembered as unknown as TFunction
}

const byNames = new Map<string, TFunction>()

/**
 * The translation function of one language, shared by all who ask for the same catalogues.
 *
 * Shape: `names` are namespaces joined by commas; the first one needs no prefix.
 */
export const wordsOf = (language: string, names: string): TFunction => {
  const id = `${language} ${names}`
  const shared = byNames.get(id) ?? remembering(i18next.getFixedT(language, names.split(',') as unknown as Namespace))
  byNames.set(id, shared)
  return shared
}
