import type { Camera } from '../permalink/snapshot'

/** A camera for every share of the way, 0 to 1, and how long the way takes, in milliseconds. */
export type CameraPath = { readonly at: (share: number) => Camera; readonly duration: number }

type Size = { readonly width: number; readonly height: number }
type Point = readonly [x: number, y: number]

const RADIAN = Math.PI / 180

/** Web Mercator in units of the world's width, y running south: where straight lines on the screen are straight. */
export const onPlane = ({ lon, lat }: { readonly lon: number; readonly lat: number }): Point => [
  (lon + 180) / 360,
  (1 - Math.asinh(Math.tan(lat * RADIAN)) / Math.PI) / 2,
]

const onEarth = ([x, y]: Point): { readonly lon: number; readonly lat: number } => ({
  lon: x * 360 - 180,
  lat: Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RADIAN,
})

const between = (a: number, b: number, share: number): number => a + (b - a) * share
const pointBetween = (a: Point, b: Point, share: number): Point => [
  between(a[0], b[0], share),
  between(a[1], b[1], share),
]

/** Starts and ends at rest. */
const eased = (share: number): number => (share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2)

/** Turns by the shorter way round. */
const turned = (from: Camera, to: Camera, share: number) => ({
  bearing: from.bearing + (((((to.bearing - from.bearing + 540) % 360) + 360) % 360) - 180) * share,
  pitch: between(from.pitch, to.pitch, share),
})

const WORLD = 512
const EASE = 900

/** Straight there: the centre keeps its pace on the screen although the scale changes under it. */
export const easePath = (from: Camera, to: Camera): CameraPath => {
  const [start, end] = [onPlane(from), onPlane(to)]
  const change = to.zoom - from.zoom
  const at = (time: number): Camera => {
    const share = eased(time)
    const moved = Math.abs(change) < 1e-3 ? share : (1 - 2 ** (-change * share)) / (1 - 2 ** -change)
    return {
      ...onEarth(pointBetween(start, end, moved)),
      zoom: between(from.zoom, to.zoom, share),
      ...turned(from, to, share),
    }
  }
  return { at, duration: EASE }
}

/** How much the flight zooms out: MapLibre's own value; and how many screens it flies in a second: an audience follows. */
const CURVE = 1.42
const SPEED = 0.8
const [SHORTEST, LONGEST] = [900, 5000]

/**
 * Up, over and down again by the smoothest way there is (van Wijk and Nuij 2003, Smooth and efficient zooming and
 * panning, doi:10.1109/INFVIS.2003.1249004).
 */
export const flightPath = (from: Camera, to: Camera, size: Size): CameraPath => {
  const [start, end] = [onPlane(from), onPlane(to)]
  const w0 = Math.max(size.width, size.height, 1)
  const w1 = w0 * 2 ** (from.zoom - to.zoom)
  const u1 = Math.hypot(end[0] - start[0], end[1] - start[1]) * WORLD * 2 ** from.zoom
  if (u1 < 1) return easePath(from, to)
  const rho2 = CURVE ** 2
  const b0 = (w1 ** 2 - w0 ** 2 + (rho2 * u1) ** 2) / (2 * w0 * rho2 * u1)
  const b1 = (w1 ** 2 - w0 ** 2 - (rho2 * u1) ** 2) / (2 * w1 * rho2 * u1)
  const [r0, r1] = [-Math.asinh(b0), -Math.asinh(b1)]
  const length = (r1 - r0) / CURVE
  const at = (time: number): Camera => {
    if (time >= 1) return to
    const share = eased(time)
    const r = CURVE * length * share + r0
    const w = (w0 * Math.cosh(r0)) / Math.cosh(r)
    const u = (w0 * (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0))) / rho2
    return {
      ...onEarth(pointBetween(start, end, u / u1)),
      zoom: from.zoom + Math.log2(w0 / w),
      ...turned(from, to, share),
    }
  }
  return { at, duration: Math.min(LONGEST, Math.max(SHORTEST, (1000 * length) / SPEED)) }
}

/** Screens of way along a line in a second: slower than a flight, because the line is to be read. */
const ALONG = 0.6

/** Along a line of places, from where the camera is to where it goes. */
export const pathAlong = (from: Camera, to: Camera, line: readonly Point[], size: Size): CameraPath => {
  const points = [onPlane(from), ...line, onPlane(to)]
  const reached = [0]
  for (const [index, [x, y]] of line.concat([onPlane(to)]).entries()) {
    const [beforeX, beforeY] = points[index] ?? [x, y]
    reached.push((reached.at(-1) ?? 0) + Math.hypot(x - beforeX, y - beforeY))
  }
  const whole = reached.at(-1) ?? 0
  const placeAt = (share: number): Point => {
    const index = Math.max(
      1,
      reached.findIndex((sum) => sum >= share * whole),
    )
    const [a, b] = [points[index - 1], points[index]]
    const [begins, ends] = [reached[index - 1] ?? 0, reached[index] ?? 0]
    if (!a || !b) return onPlane(to)
    return pointBetween(a, b, ends > begins ? (share * whole - begins) / (ends - begins) : 1)
  }
  const at = (time: number): Camera => {
    if (time >= 1) return to
    const share = eased(time)
    return { ...onEarth(placeAt(share)), zoom: between(from.zoom, to.zoom, share), ...turned(from, to, share) }
  }
  const screens = (whole * WORLD * 2 ** Math.min(from.zoom, to.zoom)) / Math.max(size.width, 1)
  return { at, duration: Math.min(2 * LONGEST, Math.max(EASE, (1000 * screens) / ALONG)) }
}
