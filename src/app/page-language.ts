import { directionOf, switchLanguage } from '../i18n/language'
import type { AtlasStore } from '../store/create-atlas-store'

const dress = (language: 'en' | 'ur', colourTheme: string): void => {
  const page = document.documentElement
  page.lang = language
  page.dir = directionOf(language)
  page.dataset.colourTheme = colourTheme
}

/** Keeps the page's language, direction, theme and words with the session's. */
export const keepPageInStep = (store: AtlasStore): void => {
  const { language, colourTheme } = store.getState().session
  dress(language, colourTheme)
  store.subscribe((state, before) => {
    const { language, colourTheme } = state.session
    if (language === before.session.language && colourTheme === before.session.colourTheme) return
    // the words come first: a page turned round before its language has loaded would jump twice
    void switchLanguage(language).then(() => {
      const now = store.getState().session
      dress(now.language, now.colourTheme)
    })
  })
}
