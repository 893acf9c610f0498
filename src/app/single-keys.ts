import { useSyncExternalStore } from 'react'
import { pageStorage } from './page-storage'

const KEY = 'atlas.single-keys'
const listeners = new Set<() => void>()

/** Whether one-letter shortcuts are on; they can be switched off for speech input users (WCAG 2.1.4). */
export const singleKeysOn = (): boolean => {
  try {
    return pageStorage()?.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

const setSingleKeys = (on: boolean): void => {
  try {
    pageStorage()?.setItem(KEY, on ? 'on' : 'off')
  } catch {
    // storage refused: the choice cannot outlive a page that may not store anything
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSingleKeys = () => [useSyncExternalStore(subscribe, singleKeysOn), setSingleKeys] as const
