import type { LngLat, Map as MapLibreMap } from 'maplibre-gl'
import { prefersReducedMotion } from './reduced-motion'
import { WANTED } from './wanted'

type End = { readonly center: LngLat; readonly zoom: number; readonly bearing: number; readonly pitch: number }

/** Where a step that is under way will end. */
const ends = new WeakMap<MapLibreMap, End>()

const endOf = (map: MapLibreMap): End =>
  ends.get(map) ?? {
    center: map.getCenter(),
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  }

/** Moves the map by one step from where the step before ends, so that quick keys lose none of their way. */
const step = (map: MapLibreMap, to: End, duration: number): void => {
  const seen = prefersReducedMotion() ? 0 : duration
  // a step that this one overtakes ends here, and takes its end out of the list
  map.easeTo({ ...to, duration: seen }, WANTED)
  if (seen === 0) return
  ends.set(map, to)
  map.once('moveend', () => ends.delete(map))
}

export const turnBy = (map: MapLibreMap, change: Partial<End>, duration: number): void =>
  step(map, { ...endOf(map), ...change }, duration)

/** Zooms by whole levels, within what the map allows. */
export const zoomBy = (map: MapLibreMap, by: number, duration: number): void => {
  const end = endOf(map)
  const zoom = Math.max(map.getMinZoom(), Math.min(map.getMaxZoom(), end.zoom + by))
  step(map, { ...end, zoom }, duration)
}

/** Pans by pixels. */
export const panBy = (map: MapLibreMap, x: number, y: number, duration: number): void => {
  const end = endOf(map)
  const from = map.project(end.center)
  const scale = 2 ** (map.getZoom() - end.zoom)
  step(map, { ...end, center: map.unproject([from.x + x * scale, from.y + y * scale]) }, duration)
}

/** Ends a step that is under way: whoever asks what is at the centre means the place the keys have led to. */
export const settle = (map: MapLibreMap): void => {
  const end = ends.get(map)
  if (end) map.jumpTo(end, WANTED)
}
