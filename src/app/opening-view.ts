import { base } from '../permalink/base'
import { type Dropped, dropped } from '../permalink/dropped'
import { fromHash, isAtlasHash } from '../permalink/from-hash'
import type { ColourTheme, Language } from '../permalink/snapshot'

type Preferences = { readonly language?: Language | undefined; readonly colourTheme?: ColourTheme | undefined }

/** What the page opens with, and what of its link could not be read. */
export type OpeningView = ReturnType<typeof fromHash>

/** A fragment that is neither a link nor the name of a part of the page was one before something mangled it. */
const unreadable = (hash: string): readonly Dropped[] =>
  hash.length > 1 && !/^#[A-Za-z][\w-]*$/.test(hash) ? [dropped('#', hash.slice(1), 'malformed')] : []

/** A link is shown as it was shared; only a visit without one follows the reader's own language and theme. */
export const openingView = (hash: string, preferences: Preferences, languages: readonly string[]): OpeningView => {
  if (isAtlasHash(hash)) return fromHash(base(), hash)
  const language = preferences.language ?? (languages[0]?.startsWith('ur') ? 'ur' : 'en')
  const colourTheme = preferences.colourTheme ?? 'light'
  return { snapshot: { ...base(), language, colourTheme }, edition: null, own: null, dropped: unreadable(hash) }
}
