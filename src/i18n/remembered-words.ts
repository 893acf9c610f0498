import i18next, { type Namespace, type TFunction } from 'i18next'

/** Looks words up once: a panel asks for hundreds of them each time a figure changes, and they stay what they are. */
const remembering = (t: TFunction): TFunction => {
  const known = new Map<string, string>()
  const ask = t as (key: unknown, options?: unknown) => string
  const remembered = (key: unknown, options?: unknown): string => {
    // what depends on numbers or names is put together anew
    if (options !== undefined || typeof key !== 'string') return ask(key, options)
    const before = known.get(key)
    if (before !== undefined) return before
    const words = ask(key)
    // a word that is not there yet is given as its key; it may arrive with a later catalogue
    if (!key.endsWith(words)) known.set(key, words)
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
