import { useMemo } from 'react'
import { readViewport } from '../../map/viewport'
import { sharedLink } from '../../store/shared-link'
import { useAtlasStore } from '../../store/use-atlas'
import type { PictureSource } from './picture-source'
import { screenFrame } from './screen-frame'

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

/** Pictures of what the page shows. */
export const usePageSource = (): PictureSource => {
  const store = useAtlasStore()
  const link = useViewLink()
  return useMemo(
    () => ({
      link,
      stores: [store],
      subject: () => {
        const state = store.getState()
        const screen = screenNow(state.session.camera?.pitch ?? 0)
        return { views: [{ state, screen }], screen, compared: null }
      },
    }),
    [store, link],
  )
}
