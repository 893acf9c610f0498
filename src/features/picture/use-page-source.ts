import { useMemo } from 'react'
import { useLeftWords } from '../../i18n/use-left-words'
import { readViewport } from '../../map/viewport'
import { pictureLink } from '../../store/picture-link'
import { useAtlasStore } from '../../store/use-atlas'
import type { PictureSource } from './picture-source'
import { screenFrame } from './screen-frame'

/** The links to this view, and what neither of them carries of what is drawn. */
export const usePictureLink = (): Pick<PictureSource, 'link' | 'fileLink' | 'left'> => {
  const store = useAtlasStore()
  const { says } = useLeftWords()
  const { printed, whole, left, leftOnPaper } = pictureLink(store.getState(), document.baseURI.replace(/#.*$/s, ''))
  return { link: printed, fileLink: whole, left: { printed: says(leftOnPaper), file: says(left) } }
}

/** The part of the map that is seen now, in CSS pixels. */
export const screenNow = (pitch: number) => {
  const map = document.querySelector('#map [data-purpose="map"]') ?? document.documentElement
  return screenFrame({ width: map.clientWidth, height: map.clientHeight }, readViewport(), pitch)
}

/** Pictures of what the page shows. */
export const usePageSource = (): PictureSource => {
  const store = useAtlasStore()
  const { link, fileLink, left } = usePictureLink()
  const { printed, file } = left
  return useMemo(
    () => ({
      link,
      fileLink,
      left: { printed, file },
      stores: [store],
      subject: () => {
        const state = store.getState()
        const screen = screenNow(state.session.camera?.pitch ?? 0)
        return { views: [{ state, screen }], screen, compared: null }
      },
    }),
    [store, link, fileLink, printed, file],
  )
}
