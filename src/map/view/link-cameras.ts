import type { Map as MapLibreMap } from 'maplibre-gl'
import { mapsShown, subscribeViewport } from '../viewport'

type MoveEvent = { readonly originalEvent?: unknown; readonly wanted?: boolean }
type Pair = readonly [HTMLElement, HTMLElement]

const mapIn = (box: HTMLElement): MapLibreMap | null =>
  (mapsShown() as readonly MapLibreMap[]).find((map) => box.contains(map.getContainer())) ?? null

const tie = (first: MapLibreMap, second: MapLibreMap): (() => void) => {
  let following = false
  const lead = (from: MapLibreMap, to: MapLibreMap) => {
    const onMove = ({ originalEvent, wanted }: MoveEvent): void => {
      // fitting to its own size is no move that the other has to follow
      if (following || (!originalEvent && !wanted)) return
      following = true
      const view = {
        center: from.getCenter(),
        zoom: from.getZoom(),
        bearing: from.getBearing(),
        pitch: from.getPitch(),
      }
      to.jumpTo(view, { wanted: true })
      following = false
    }
    from.on('move', onMove)
    return () => void from.off('move', onMove)
  }
  const stops = [lead(first, second), lead(second, first)]
  return () => {
    for (const stop of stops) stop()
  }
}

/** Lets the maps in two boxes show the same place while either is moved, as soon as both are there. Gives the way to stop. */
export const linkCameras = ([left, right]: Pair): (() => void) => {
  let tied: (() => void) | null = null
  const look = (): void => {
    const [first, second] = [mapIn(left), mapIn(right)]
    if (tied || !first || !second) return
    tied = tie(first, second)
    stopLooking()
  }
  const stopLooking = subscribeViewport(look)
  look()
  return () => {
    stopLooking()
    tied?.()
  }
}
