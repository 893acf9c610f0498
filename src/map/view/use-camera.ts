import type { Map as MapLibreMap } from 'maplibre-gl'
import { type RefObject, useEffect } from 'react'
import type { Camera } from '../../permalink/snapshot'
import { useAtlasStore } from '../../store/use-atlas'
import { setCamera } from '../../store/view-commands'
import { registerCameraPort } from '../camera-port'
import type { Padding } from '../opening-view'
import { publishViewport, SCALE_SPAN_PIXELS, type Viewport } from '../viewport'
import { createCameraPort, readCamera, showOpening } from './camera-of-map'

const readViewport = (map: MapLibreMap): Viewport => {
  const { lng, lat } = map.getCenter()
  const middle = map.project([lng, lat])
  const left = map.unproject([middle.x - SCALE_SPAN_PIXELS / 2, middle.y])
  const right = map.unproject([middle.x + SCALE_SPAN_PIXELS / 2, middle.y])
  const bounds = map.getBounds()
  return {
    centre: [lng, lat],
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    scaleSpan: [
      [left.lng, left.lat],
      [right.lng, right.lat],
    ],
  }
}

/** Tells tests and curious readers where the map is, without a global. */
const describeOn = (map: MapLibreMap): void => {
  const root = map.getContainer().parentElement
  if (!root) return
  const { lon, lat, zoom, bearing } = readCamera(map)
  // Where the middle of the free part lies, in CSS pixels of the map.
  const { x, y } = map.project([lon, lat])
  Object.assign(root.dataset, {
    zoom: zoom.toFixed(3),
    lat: lat.toFixed(5),
    lon: lon.toFixed(5),
    bearing: bearing.toFixed(1),
    middleX: x.toFixed(1),
    middleY: y.toFixed(1),
  })
}

const isSame = (a: Camera, b: Camera): boolean =>
  Math.abs(a.lon - b.lon) < 1e-6 &&
  Math.abs(a.lat - b.lat) < 1e-6 &&
  Math.abs(a.zoom - b.zoom) < 1e-4 &&
  Math.abs(a.bearing - b.bearing) < 1e-3 &&
  Math.abs(a.pitch - b.pitch) < 1e-3

type MoveEvent = { readonly originalEvent?: unknown; readonly wanted?: boolean }

/** The camera is uncontrolled: it is stored when it rests, and followed when somebody else changed what is stored. */
export const useCamera = (map: MapLibreMap | null, padding: RefObject<Padding>): void => {
  const store = useAtlasStore()
  useEffect(() => {
    if (!map) return
    let touched = false
    const onMove = (event: MoveEvent): void => {
      if (event.wanted || event.originalEvent) touched = true
      publishViewport(map, readViewport(map))
    }
    const onRest = (): void => {
      describeOn(map)
      if (touched) setCamera(store, readCamera(map))
      touched = false
    }
    const onResize = (): void => {
      if (store.getState().session.camera === null) showOpening(map, padding.current)
      publishViewport(map, readViewport(map))
    }
    const show = (camera: Camera | null): void => {
      if (camera && isSame(camera, readCamera(map))) return
      // where a drag or a flight is cut short is no place anybody chose
      touched = false
      map.stop()
      if (camera)
        map.jumpTo({
          center: [camera.lon, camera.lat],
          zoom: camera.zoom,
          bearing: camera.bearing,
          pitch: camera.pitch,
        })
      else showOpening(map, padding.current)
    }
    const follow = store.subscribe(({ session: { camera } }, { session: before }) => {
      if (camera !== before.camera) show(camera)
    })
    map.on('move', onMove)
    map.on('moveend', onRest)
    map.on('resize', onResize)
    // what was asked for while the map was being made
    const { camera } = store.getState().session
    if (camera) show(camera)
    publishViewport(map, readViewport(map))
    describeOn(map)
    const stepDown = registerCameraPort(createCameraPort(map, () => padding.current))
    return () => {
      stepDown()
      follow()
      map.off('move', onMove)
      map.off('moveend', onRest)
      map.off('resize', onResize)
      publishViewport(map, null)
    }
  }, [map, store, padding])
}

/** Keeps the middle of the view in the middle of what panels leave free. */
export const usePadding = (map: MapLibreMap | null, padding: Padding): void => {
  const store = useAtlasStore()
  const { top, right, bottom, left } = padding
  useEffect(() => {
    if (!map) return
    if (store.getState().session.camera === null) showOpening(map, { top, right, bottom, left })
    else map.easeTo({ padding: { top, right, bottom, left }, duration: 0 })
  }, [map, store, top, right, bottom, left])
}
