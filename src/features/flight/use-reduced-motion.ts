import { useSyncExternalStore } from 'react'

const query = (): MediaQueryList => window.matchMedia('(prefers-reduced-motion: reduce)')

export const prefersReducedMotion = (): boolean => query().matches

const subscribe = (listener: () => void): (() => void) => {
  const list = query()
  list.addEventListener('change', listener)
  return () => list.removeEventListener('change', listener)
}

/** Whether the reader asks the system for less motion, now. */
export const useReducedMotion = (): boolean => useSyncExternalStore(subscribe, prefersReducedMotion)
