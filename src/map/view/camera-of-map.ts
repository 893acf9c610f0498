import type * as maplibre from 'maplibre-gl'
import type { Map as MapLibreMap } from 'maplibre-gl'
import type { BBox } from '../../domain/position'
import type { Camera } from '../../permalink/snapshot'
import type { Box, CameraPort } from '../camera-port'
import { framing, MAX_ZOOM, OPENING_BOUNDS, type Padding } from '../opening-view'
import { turnBy, zoomBy } from './camera-steps'
import { prefersReducedMotion } from './reduced-motion'
import { WANTED } from './wanted'

/** Near enough to read the names round a site or a town. */
const CLOSE = 7.6

const FLIGHT = 1100
const STEP = 260

export const readCamera = (map: MapLibreMap): Camera => {
  const { lng, lat } = map.getCenter()
  return { lon: lng, lat, zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() }
}

const sizeOf = (map: MapLibreMap) => {
  const { clientWidth, clientHeight } = map.getContainer()
  return { width: clientWidth, height: clientHeight }
}

/** Room for the symbol itself, its ring and a label. */
const CLEARANCE = 48

/** How far to pan so that a point of the map leaves a box: up from one across the foot, away from one at a side. */
const outOf = (box: Box, point: { readonly x: number; readonly y: number }, map: DOMRect): [x: number, y: number] => {
  const [x, y] = [point.x + map.left, point.y + map.top]
  const hidden = x > box.left - CLEARANCE && x < box.right + CLEARANCE && y > box.top - CLEARANCE && y < box.bottom
  if (!hidden) return [0, 0]
  if (box.right - box.left > 0.8 * map.width) return [0, y - box.top + CLEARANCE]
  const fromEnd = box.left - map.left > map.right - box.right
  return [fromEnd ? x - box.left + CLEARANCE : x - box.right - CLEARANCE, 0]
}

/** How much of the map's sides a card takes away: its foot where the card is wide, else the side it stands at. */
const besideCard = (box: Box, map: DOMRect): Padding => {
  const none = { top: 0, right: 0, bottom: 0, left: 0 }
  if (box.right - box.left > 0.8 * map.width) return { ...none, bottom: map.bottom - box.top }
  const atEnd = box.left - map.left > map.right - box.right
  return atEnd ? { ...none, right: map.right - box.left } : { ...none, left: box.right - map.left }
}

/** Room for a card on top of what the map keeps free already: on a telephone the card lies over the sheet. */
const fitting = (card: Padding, held: Padding): maplibre.FitBoundsOptions => ({
  padding: {
    top: Math.max(0, card.top - held.top),
    right: Math.max(0, card.right - held.right),
    bottom: Math.max(0, card.bottom - held.bottom),
    left: Math.max(0, card.left - held.left),
  },
  duration: prefersReducedMotion() ? 0 : FLIGHT,
})

/** True if a box of the map is seen whole beside the card. */
const isFree = (map: MapLibreMap, [west, south, east, north]: BBox, { top, right, bottom, left }: Padding): boolean => {
  const { width, height } = sizeOf(map)
  const corners: [number, number][] = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ]
  return corners.every((corner) => {
    const { x, y } = map.project(corner)
    return x >= left && x <= width - right && y >= top && y <= height - bottom
  })
}

/** Shows the opening view at once, fitted to the free part of this screen. */
export const showOpening = (map: MapLibreMap, padding: Padding): void => {
  const { centre, zoom } = framing(OPENING_BOUNDS, sizeOf(map), padding)
  map.jumpTo({ center: [...centre], zoom, bearing: 0, pitch: 0, padding: { ...padding } })
}

/** The map's side of the port. */
export const createCameraPort = (map: MapLibreMap, padding: () => Padding): CameraPort => {
  const go = (lon: number, lat: number, zoom: number, turn: { bearing?: number; pitch?: number } = {}): void => {
    const target = { center: [lon, lat] as [number, number], zoom, ...turn }
    if (prefersReducedMotion()) map.jumpTo(target, WANTED)
    else map.flyTo({ ...target, duration: FLIGHT }, WANTED)
  }
  const show: CameraPort['fitBounds'] = (bounds, maxZoom) => {
    const { centre, zoom } = framing(bounds, sizeOf(map), padding(), maxZoom)
    go(centre[0], centre[1], zoom, { bearing: 0, pitch: 0 })
  }
  return {
    flyTo: ([lon, lat], zoom = CLOSE) => go(lon, lat, Math.min(MAX_ZOOM, Math.max(zoom, map.getZoom()))),
    fitBounds: show,
    reveal: ([lon, lat], under) => {
      // a flight that is under way ends at its own target, in the free part
      if (map.isMoving()) return
      const [x, y] = outOf(under, map.project([lon, lat]), map.getContainer().getBoundingClientRect())
      if (x !== 0 || y !== 0) map.panBy([x, y], { duration: prefersReducedMotion() ? 0 : STEP }, WANTED)
    },
    revealBounds: (bounds, under) => {
      const look = (): void => {
        const sheltered = besideCard(under, map.getContainer().getBoundingClientRect())
        if (isFree(map, bounds, sheltered)) return
        const [west, south, east, north] = bounds
        map.fitBounds([west, south, east, north], fitting(sheltered, padding()), WANTED)
      }
      // the search may be on its way there already: its flight knows nothing of the card
      if (map.isMoving()) map.once('moveend', look)
      else look()
    },
    jumpTo: ({ lon, lat, zoom, bearing, pitch }) => map.jumpTo({ center: [lon, lat], zoom, bearing, pitch }, WANTED),
    zoomIn: () => zoomBy(map, 1, STEP),
    zoomOut: () => zoomBy(map, -1, STEP),
    resetNorth: () => turnBy(map, { bearing: 0, pitch: 0 }, STEP),
    home: () => show(OPENING_BOUNDS),
  }
}
