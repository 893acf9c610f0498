import type { Map as MapLibreMap } from 'maplibre-gl'
import type { PictureError } from './picture-error'

/** A tab in the background gets no frames: there the map is drawn by the clock, which browsers slow to once a second. */
const BEAT = 250

/** Without anything new from map or workers for this long, nothing more will come: milliseconds. */
const PATIENCE = 120_000

/** Resolves once the map has drawn all it has to show: null, or why it never will. */
export const untilDrawn = (map: MapLibreMap, signal: AbortSignal): Promise<PictureError | null> =>
  new Promise((resolve) => {
    let lastNews = Date.now()
    const news = (): void => {
      lastNews = Date.now()
    }
    const end = (outcome: PictureError | null): void => {
      clearInterval(beat)
      signal.removeEventListener('abort', onAbort)
      map.off('idle', onIdle)
      map.off('webglcontextlost', onLost)
      map.off('data', news)
      resolve(outcome)
    }
    const onAbort = (): void => end({ kind: 'aborted' })
    const onLost = (): void => end({ kind: 'context-lost' })
    const onIdle = (): void => {
      if (map.loaded() && map.areTilesLoaded()) end(null)
      else map.triggerRepaint()
    }
    const beat = setInterval(() => {
      if (Date.now() - lastNews > PATIENCE) end({ kind: 'stalled', after: PATIENCE })
      else if (document.hidden) map.redraw()
    }, BEAT)
    if (signal.aborted) return end({ kind: 'aborted' })
    signal.addEventListener('abort', onAbort)
    map.on('idle', onIdle)
    map.on('webglcontextlost', onLost)
    map.on('data', news)
    map.triggerRepaint()
  })

/** Tells when the tab goes to the background, where the browser draws nothing of itself, and when it is back. */
export const watchHidden = (tell: ((hidden: boolean) => void) | undefined): (() => void) => {
  let was = false
  const look = (): void => {
    if (document.hidden === was) return
    was = document.hidden
    tell?.(was)
  }
  const beat = setInterval(look, BEAT)
  look()
  return () => clearInterval(beat)
}
