import { type RefObject, useCallback, useSyncExternalStore } from 'react'

const subscribe = (listener: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

export type FullScreen = { readonly possible: boolean; readonly on: boolean; readonly toggle: () => void }

/** Full screen of one element; iPhones cannot, and then there is no button. */
export const useFullScreen = (target: RefObject<HTMLElement | null>): FullScreen => {
  const on = useSyncExternalStore(
    subscribe,
    () => document.fullscreenElement !== null && document.fullscreenElement !== undefined,
  )
  const toggle = useCallback(() => {
    const change = document.fullscreenElement ? document.exitFullscreen() : target.current?.requestFullscreen()
    // A browser may refuse; the map then simply stays as it is.
    change?.catch(() => undefined)
  }, [target])
  return { possible: document.fullscreenEnabled === true, on, toggle }
}
