import { useEffect, useState, useSyncExternalStore } from 'react'
import { enterFullScreen, isFullScreen, leaveFullScreen, wasLeftByBrowser } from './full-screen'

const subscribe = (listener: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', listener)
  return () => document.removeEventListener('fullscreenchange', listener)
}

type FullScreen = {
  readonly on: boolean
  /** True once the browser has refused. */
  readonly refused: boolean
  readonly toggle: () => void
}

/** The full screen of a talk: left with it, and ending it where Escape reached the browser alone. */
export const useFullScreen = (onLeft: () => void): FullScreen => {
  const on = useSyncExternalStore(subscribe, isFullScreen)
  const [refused, setRefused] = useState(false)
  useEffect(
    () =>
      subscribe(() => {
        if (wasLeftByBrowser()) onLeft()
      }),
    [onLeft],
  )
  useEffect(() => () => void leaveFullScreen(), [])
  const toggle = (): void => {
    if (isFullScreen()) void leaveFullScreen()
    else void enterFullScreen().then((entered) => setRefused(!entered))
  }
  return { on, refused, toggle }
}
