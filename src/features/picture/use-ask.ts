import { useCallback } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import type { ComposeAsk } from './compose-ask'
import type { PictureChoice } from './picture-choice'
import type { FileWords } from './picture-file'
import type { PictureSource } from './picture-source'
import { sourcesOfSubject } from './picture-sources'
import { levelled } from './picture-subject'
import { usePictureWords } from './use-picture-words'

export type Asking = {
  readonly compose: (choice: PictureChoice, preview: number | null) => ComposeAsk
  readonly file: (choice: PictureChoice) => FileWords
}

/** Puts together what a picture is made of, as everything stands at that moment. */
export const useAsk = ({ link, fileLink, left, subject }: PictureSource): Asking => {
  const { t } = useTranslation('picture')
  const words = usePictureWords()
  const compose = useCallback(
    (choice: PictureChoice, preview: number | null): ComposeAsk => {
      const shown = choice.level ? levelled(subject()) : subject()
      return { subject: shown, choice, words, link, date: new Date(), preview }
    },
    [subject, words, link],
  )
  const file = useCallback(
    (choice: PictureChoice): FileWords => {
      const shown = subject()
      const { manifest } = shown.views[0].state.datasets
      const known = manifest.status === 'ready' ? manifest.value : null
      return {
        title: choice.title || t('defaultTitle'),
        source: known ? sourcesOfSubject(shown, known).join(' · ') : fileLink,
        comment: [t('fileComment', { link: fileLink, edition: known?.edition ?? '?' }), left.file]
          .filter(Boolean)
          .join('\n'),
      }
    },
    [subject, t, fileLink, left.file],
  )
  return { compose, file }
}
