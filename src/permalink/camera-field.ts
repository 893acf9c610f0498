import { CAMERA_LIMITS, roundedCamera, writeCamera } from './camera'
import { type Dropped, type DropReason, dropped } from './dropped'
import type { Field, Reading } from './field'
import { clamped, readNumber } from './read-number'
import type { Camera } from './snapshot'

const KEY = 'map'
const ZOOM_WHERE_NONE_IS_GIVEN = 5

/** Where a centre from beyond the map is brought: Pakistan itself, not the margin of the plate. */
const PAKISTAN = { west: 61, south: 24, east: 77, north: 37 }

const { bounds, minZoom, maxZoom, maxPitch } = CAMERA_LIMITS
const [WEST, SOUTH, EAST, NORTH] = bounds
const isOnMap = (lon: number, lat: number): boolean => lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH

const onMap = (lon: number, lat: number, reasons: Set<DropReason>): Pick<Camera, 'lon' | 'lat'> => {
  if (isOnMap(lon, lat)) return { lon, lat }
  if (isOnMap(lat, lon)) {
    reasons.add('swapped')
    return { lon: lat, lat: lon }
  }
  reasons.add('out-of-range')
  return { lon: clamped(lon, PAKISTAN.west, PAKISTAN.east), lat: clamped(lat, PAKISTAN.south, PAKISTAN.north) }
}

/** Reads one number of the camera and collects why it could not stay as it was. */
const part = (texts: readonly string[], at: number, fallback: number, reasons: Set<DropReason>): number => {
  const text = texts[at]
  if (text === undefined) return fallback
  const number = readNumber(text)
  if (!number?.clean) reasons.add('malformed')
  return number?.value ?? fallback
}

const inRange = (value: number, least: number, most: number, reasons: Set<DropReason>): number => {
  const held = clamped(value, least, most)
  if (held !== value) reasons.add('out-of-range')
  return held
}

const read = (text: string): Reading => {
  const reasons = new Set<DropReason>()
  const texts = text.split('/')
  const zoom = part(texts, 0, ZOOM_WHERE_NONE_IS_GIVEN, reasons)
  const lat = part(texts, 1, Number.NaN, reasons)
  const lon = part(texts, 2, Number.NaN, reasons)
  const bearing = part(texts, 3, 0, reasons)
  const pitch = part(texts, 4, 0, reasons)
  if (texts.length > 5) reasons.add('malformed')
  if (Number.isNaN(lat) || Number.isNaN(lon)) return { change: {}, dropped: [dropped(KEY, text, 'malformed')] }
  const camera = roundedCamera({
    ...onMap(lon, lat, reasons),
    zoom: inRange(zoom, minZoom, maxZoom, reasons),
    bearing,
    pitch: inRange(pitch, 0, maxPitch, reasons),
  })
  return { change: { camera }, dropped: [...reasons].map((reason): Dropped => dropped(KEY, text, reason)) }
}

/** `map=6.2/27.5/64.1` or `map=6.2/27.5/64.1/30/45`; absent while nobody moved the map. */
export const cameraField: Field = {
  name: KEY,
  write: ({ camera }) => camera && writeCamera(camera),
  read,
}
