import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl'
import { useEffect } from 'react'
import { hover } from '../../store/selection-commands'
import { useAtlasStore } from '../../store/use-atlas'
import { setPointer } from '../../store/view-commands'
import { openAt } from './open-at'
import { pickAt } from './pick-on-map'
import { sketchTool } from './sketch-tool'

const MOUSE_TOLERANCE = 4
/** Half of the 44 px that a finger covers, less what the symbol itself offers. */
const TOUCH_TOLERANCE = 14

const isTouch = ({ originalEvent }: MapMouseEvent): boolean =>
  'pointerType' in originalEvent
    ? originalEvent.pointerType === 'touch'
    : window.matchMedia('(pointer: coarse)').matches

/** Pointer and touch: the position under the cursor, hovering, and opening what is clicked. */
export const usePointer = (map: MapLibreMap | null): void => {
  const store = useAtlasStore()
  useEffect(() => {
    if (!map) return
    const root = map.getContainer().parentElement
    let frame = 0
    let latest: MapMouseEvent | null = null
    const look = (): void => {
      frame = 0
      if (!latest) return
      const { lng, lat } = latest.lngLat
      setPointer(store, [lng, lat])
      const found =
        map.isMoving() || sketchTool() || store.getState().session.ticking
          ? null
          : pickAt(map, latest.point, MOUSE_TOLERANCE)
      // A whole province lighting up under every movement would be noise.
      hover(store, found?.kind === 'province' ? null : found)
      if (root) root.dataset.pointing = String(found !== null && found.kind !== 'province')
    }
    const onMouseMove = (event: MapMouseEvent): void => {
      latest = event
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    const onMouseOut = (): void => {
      latest = null
      setPointer(store, null)
      hover(store, null)
    }
    const onClick = (event: MapMouseEvent): void => {
      openAt(store, map, event.point, isTouch(event) ? TOUCH_TOLERANCE : MOUSE_TOLERANCE)
    }
    map.on('mousemove', onMouseMove)
    map.on('mouseout', onMouseOut)
    map.on('click', onClick)
    return () => {
      cancelAnimationFrame(frame)
      map.off('mousemove', onMouseMove)
      map.off('mouseout', onMouseOut)
      map.off('click', onClick)
    }
  }, [map, store])
}
