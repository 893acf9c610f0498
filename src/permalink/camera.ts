import type { Camera } from './snapshot'

/** How far the map can be moved and zoomed: beyond zoom 10 the borders are no longer honest. */
export const CAMERA_LIMITS = { minZoom: 3.2, maxZoom: 10, maxPitch: 60, bounds: [36, 4, 100, 54] } as const

const LARGEST_DIGITS = 6

/** Decimals that still move the map by less than a pixel. Source: MapLibre GL JS, `ui/hash.ts`. */
const digitsAt = (zoom: number): number =>
  Math.min(LARGEST_DIGITS, Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10)))

const rounded = (value: number, digits: number): number => {
  const scale = 10 ** digits
  // The sum turns −0, which would be written as 0 and read back as another number, into 0.
  return Math.round(value * scale) / scale + 0
}

/**
 * Rounds a camera to what a link states: degrees finer than a pixel, hundredths of a zoom, tenths of a turn.
 *
 * Shape:  bearing in (−180°, 180°].
 */
export const roundedCamera = ({ lon, lat, zoom, bearing, pitch }: Camera): Camera => {
  const heldZoom = rounded(zoom, 2)
  const digits = digitsAt(heldZoom)
  const turn = rounded((((bearing % 360) + 540) % 360) - 180, 1)
  return {
    lon: rounded(lon, digits),
    lat: rounded(lat, digits),
    zoom: heldZoom,
    bearing: turn === -180 ? 180 : turn,
    pitch: rounded(pitch, 1),
  }
}

/** Writes a camera as `zoom/lat/lon`, with `/bearing/pitch` when the map is turned or tilted. */
export const writeCamera = (camera: Camera): string => {
  const { lon, lat, zoom, bearing, pitch } = roundedCamera(camera)
  const flat = bearing === 0 && pitch === 0
  return (flat ? [zoom, lat, lon] : [zoom, lat, lon, bearing, pitch]).join('/')
}
