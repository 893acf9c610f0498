import { useEffect, useRef } from 'react'

/**
 * Runs when the page may be seen no more: reloaded, closed, or in the background, where a telephone ends it unasked.
 * In the capturing phase of the window, so that whatever else listens finds it done.
 */
export const useWhenPageGoes = (run: () => void): void => {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    window.addEventListener('pagehide', () => latest.current(), options)
    window.addEventListener(
      'visibilitychange',
      () => {
        if (document.visibilityState === 'hidden') latest.current()
      },
      options,
    )
    return () => listening.abort()
  }, [])
}
