const KEY = 'pakistan-minerals-atlas.talk'

/** The name of this tab's talk: a speaker window finds it again after the tab was reloaded. */
export const talkOfThisTab = (): string => {
  try {
    const known = globalThis.sessionStorage.getItem(KEY)
    if (known) return known
    const made = crypto.randomUUID()
    globalThis.sessionStorage.setItem(KEY, made)
    return made
  } catch {
    // storage refused: the talk keeps its name until the next reload
    return 'untitled'
  }
}
