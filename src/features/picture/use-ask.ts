import { useCallback } from 'react'
import { useTranslation } from '../../i18n/use-translation'
import { readViewport } from '../../map/viewport'
import { sharedLink } from '../../store/shared-link'
import { useAtlasStore } from '../../store/use-atlas'
import type { ComposeAsk } from './compose-picture'
import type { PictureChoice } from './picture-choice'
import type { FileWords } from './picture-file'
import { sourcesOf } from './picture-sources'
import { screenFrame } from './screen-frame'
import { usePictureWords } from './use-picture-words'

/** The link to this view alone: own work would make it longer than a picture has room for. */
export const useViewLink = (): string => {
  const store = useAtlasStore()
  return sharedLink(store.getState(), document.baseURI.replace(/#.*$/s, ''), []) ?? document.baseURI
}

/** The part of the map that is seen now, in CSS pixels. */
export const screenNow = (pitch: number) => {
  const map = document.querySelector('#map [data-purpose="map"]') ?? document.documentElement
  return screenFrame({ width: map.clientWidth, height: map.clientHeight }, readViewport(), pitch)
}

export type Asking = {
  readonly compose: (choice: PictureChoice, preview: number | null) => ComposeAsk
  readonly file: (choice: PictureChoice) => FileWords
}

/** Puts together what a picture is made of, as everything stands at that moment. */
export const useAsk = (link: string): Asking => {
  const { t } = useTranslation('picture')
  const store = useAtlasStore()
  const words = usePictureWords()
  const compose = useCallback(
    (choice: PictureChoice, preview: number | null): ComposeAsk => {
      const state = store.getState()
      const screen = screenNow(state.session.camera?.pitch ?? 0)
      return { state, choice, words, screen, link, date: new Date(), preview }
    },
    [store, words, link],
  )
  const file = useCallback(
    (choice: PictureChoice): FileWords => {
      const state = store.getState()
      const { manifest } = state.datasets
      const known = manifest.status === 'ready' ? manifest.value : null
      return {
        title: choice.title || t('defaultTitle'),
        source: known ? sourcesOf(state, known).join(' · ') : link,
        comment: t('fileComment', { link, edition: known?.edition ?? '?' }),
      }
    },
    [store, t, link],
  )
  return { compose, file }
}
