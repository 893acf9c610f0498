import type { GeoJSONVTFeature } from '@maplibre/geojson-vt'
import type { Feature } from 'geojson'

type Dots = (z: number, x: number, y: number) => readonly GeoJSONVTFeature[]

const mercatorX = (lon: number): number => lon / 360 + 0.5

const mercatorY = (lat: number): number => {
  const sine = Math.sin((lat * Math.PI) / 180)
  return Math.min(1, Math.max(0, 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI))
}

/** The bits of x and y in turns: what lies in one tile, of whatever zoom, is one run of such numbers. */
const interleaved = (x: number, y: number, bits: number): number => {
  let key = 0
  for (let bit = 0; bit < bits; bit++) key |= (((x >> bit) & 1) << (2 * bit)) | (((y >> bit) & 1) << (2 * bit + 1))
  return key
}

/** The place of the first key that is not smaller. */
const firstFrom = (keys: Uint32Array, least: number): number => {
  let [from, to] = [0, keys.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((keys[middle] ?? 0) < least) from = middle + 1
    else to = middle
  }
  return from
}

/** Room for the number of a point below its key; both together are exact in a double. */
const NUMBERS = 2 ** 31

const sorted = (xs: Float64Array, ys: Float64Array, deepest: number) => {
  const across = 2 ** deepest
  const cell = (at: number): number => Math.min(across - 1, Math.floor(at * across))
  const order = Float64Array.from(xs, (x, at) => interleaved(cell(x), cell(ys[at] ?? 0), deepest) * NUMBERS + at).sort()
  return {
    keys: Uint32Array.from(order, (each) => each / NUMBERS),
    numbers: Uint32Array.from(order, (each) => each % NUMBERS),
  }
}

/**
 * The single points of a layer, found by tile in a few numbers each: a general tile index would keep several objects for
 * every point and level. A tile has the points that lie in it and none around it: the map draws a point in its own alone.
 */
export const dotIndex = (features: readonly Feature[], deepest: number, extent: number): Dots => {
  const points = features.flatMap(({ geometry }, place) => (geometry.type === 'Point' ? [{ place, geometry }] : []))
  const places = Uint32Array.from(points, ({ place }) => place)
  const xs = Float64Array.from(points, ({ geometry: { coordinates } }) => mercatorX(coordinates[0] ?? 0))
  const ys = Float64Array.from(points, ({ geometry: { coordinates } }) => mercatorY(coordinates[1] ?? 0))
  const { keys, numbers } = sorted(xs, ys, deepest)
  return (z, x, y) => {
    const across = 2 ** z
    const width = 4 ** (deepest - z)
    const least = interleaved(x, y, z) * width
    const found = numbers.slice(firstFrom(keys, least), firstFrom(keys, least + width)).sort()
    const within = (at: number, tile: number): number =>
      Math.max(0, Math.min(extent - 1, Math.round((at * across - tile) * extent)))
    return Array.from(found, (number) => ({
      type: 1,
      id: places[number] ?? 0,
      geometry: [[within(xs[number] ?? 0, x), within(ys[number] ?? 0, y)]],
      tags: {},
    }))
  }
}
