import { useCallback } from 'react'
import type { StoryText } from '../../domain/story/story'
import { isolated } from '../../i18n/format'
import { useTranslation } from '../../i18n/use-translation'
import { useWords } from '../../i18n/use-words'

/** Gives a title for a sentence or a label, in the language on screen where it has one. */
export const useTitle = (): ((title: StoryText) => string) => {
  const { t } = useTranslation('authoring')
  const inWords = useWords()
  return useCallback((title) => isolated(inWords(title).words || t('untitled')), [inWords, t])
}
