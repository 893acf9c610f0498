import { COLOUR_THEMES, LANGUAGES, type Snapshot } from '../permalink/snapshot'
import type { AtlasStore } from './create-atlas-store'
import type { KeptIn } from './keep'

export type Preferences = Pick<Snapshot, KeptIn<'storage'>>
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>

const KEY = 'pakistan-minerals-atlas.preferences.v1'

const parsed = (text: string | null): Readonly<Record<string, unknown>> => {
  const value: unknown = JSON.parse(text ?? '{}')
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Reads what this browser remembers; nothing when storage is closed, empty or damaged. */
export const readPreferences = (storage: Storage | undefined): Partial<Preferences> => {
  try {
    const held = parsed(storage?.getItem(KEY) ?? null)
    const language = LANGUAGES.find((each) => each === held.language)
    const colourTheme = COLOUR_THEMES.find((each) => each === held.colourTheme)
    return { ...(language && { language }), ...(colourTheme && { colourTheme }) }
  } catch {
    return {}
  }
}

/** Remembers language and colours when the user changes them, never by merely looking. Gives the way to stop. */
export const rememberPreferences = (store: AtlasStore, storage: Storage | undefined): (() => void) =>
  store.subscribe(({ session: { language, colourTheme } }, { session: before }) => {
    if (language === before.language && colourTheme === before.colourTheme) return
    try {
      storage?.setItem(KEY, JSON.stringify({ language, colourTheme } satisfies Preferences))
    } catch {
      // A full or closed storage costs the memory, not the change.
    }
  })

const TERRAIN_KEY = 'pakistan-minerals-atlas.terrain.v1'

/** The address of the terrain tiles this browser was asked to remember; null where there is none. */
export const rememberedTerrain = (): string | null => {
  try {
    return globalThis.localStorage.getItem(TERRAIN_KEY)
  } catch {
    return null
  }
}

/** Remembers the address of the terrain tiles in this browser, or forgets it. */
export const rememberTerrain = (template: string | null): void => {
  try {
    if (template === null) globalThis.localStorage.removeItem(TERRAIN_KEY)
    else globalThis.localStorage.setItem(TERRAIN_KEY, template)
  } catch {
    // A full or closed storage costs the memory, not the profile.
  }
}

const UNSENT_KEY = 'pakistan-minerals-atlas.unsent.'

/** What was typed in this tab for something that is not made yet; nothing where the tab forgot it. */
export const unsentWords = (field: string): string => {
  try {
    return globalThis.sessionStorage.getItem(UNSENT_KEY + field) ?? ''
  } catch {
    return ''
  }
}

/** Keeps what is typed for something that is not made yet, until it is: a reload of this tab does not take it away. */
export const keepUnsentWords = (field: string, words: string): void => {
  try {
    if (words === '') globalThis.sessionStorage.removeItem(UNSENT_KEY + field)
    else globalThis.sessionStorage.setItem(UNSENT_KEY + field, words)
  } catch {
    // A full or closed storage costs the memory, not the words on screen.
  }
}
