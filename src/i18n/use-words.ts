import { useCallback } from 'react'
import type { StoryText } from '../domain/story/story'
import { useTranslation } from './use-translation'

/** Words with the language they are in, to be set as `lang` and `dir` of the element that shows them. */
export type Words = { readonly words: string; readonly lang: 'en' | 'ur'; readonly dir: 'ltr' | 'rtl' }

/** Gives a story's text in the language on screen; in the other one where the author wrote none in this. */
export const useWords = (): ((text: StoryText) => Words) => {
  const { i18n } = useTranslation()
  const wanted = i18n.language === 'ur' ? 'ur' : 'en'
  return useCallback(
    (text) => {
      const other = wanted === 'ur' ? 'en' : 'ur'
      const lang = text[wanted].trim() === '' && text[other].trim() !== '' ? other : wanted
      return { words: text[lang].trim(), lang, dir: lang === 'ur' ? 'rtl' : 'ltr' }
    },
    [wanted],
  )
}
