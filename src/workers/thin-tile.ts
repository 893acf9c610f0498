import type { GeoJSONVTFeature } from '@maplibre/geojson-vt'
import { CROWDED_PIXELS, POINTS_A_TILE, VERTICES_A_TILE } from '../domain/imported/drawing-limits'

export const EXTENT = 4096
/** A tile is drawn 512 pixels wide, or up to twice that between two zoom levels. */
const PIXEL = EXTENT / 512
/** Points within half a pixel are one dot on any screen. */
const DOT = PIXEL / 2
const GRAINS = [1, 2, 3, CROWDED_PIXELS].map((pixels) => pixels * PIXEL)
const FEWEST_OF_RING = 4

type Spot = readonly [number, number]
type Feature = GeoJSONVTFeature

const isDot = ({ type, geometry }: Feature): boolean => type === 1 && geometry.length === 1

/** Of the single points in the same cell of a grid the first stays; everything else stays. */
const onePerCell = (features: readonly Feature[], grain: number): Feature[] => {
  const taken = new Set<number>()
  return features.filter((feature) => {
    if (!isDot(feature)) return true
    const [x, y] = feature.geometry[0] as unknown as Spot
    const cell = Math.round(x / grain) * EXTENT + Math.round(y / grain)
    if (taken.has(cell)) return false
    taken.add(cell)
    return true
  })
}

const sparsePoints = (features: readonly Feature[]): Feature[] => {
  let kept = onePerCell(features, DOT)
  for (const grain of GRAINS) {
    if (kept.length <= POINTS_A_TILE) break
    kept = onePerCell(kept, grain)
  }
  return kept
}

/** Leaves out the vertices within a pixel of the one before; the ends stay, and so does the shape of the tiniest ring. */
const coarseLine = (line: readonly Spot[], fewest: number): Spot[] => {
  const last = line.length - 1
  let [x, y] = [Infinity, Infinity]
  const kept = line.filter((spot, at) => {
    if (at < last && Math.max(Math.abs(spot[0] - x), Math.abs(spot[1] - y)) < PIXEL) return false
    ;[x, y] = spot
    return true
  })
  if (kept.length >= fewest || line.length <= fewest) return kept.length >= fewest ? kept : [...line]
  return Array.from({ length: fewest }, (_, at) => line[Math.round((at * last) / (fewest - 1))] as Spot)
}

const vertices = (features: readonly Feature[]): number =>
  features.reduce(
    (sum, { type, geometry }) =>
      type === 1 ? sum : sum + (geometry as unknown as Spot[][]).reduce((all, line) => all + line.length, 0),
    0,
  )

const coarseShapes = (features: readonly Feature[]): readonly Feature[] => {
  if (vertices(features) <= VERTICES_A_TILE) return features
  return features.map((feature) => {
    if (feature.type === 1) return feature
    const fewest = feature.type === 3 ? FEWEST_OF_RING : 2
    const geometry = (feature.geometry as unknown as Spot[][]).map((line) => coarseLine(line, fewest))
    return { ...feature, geometry } as unknown as Feature
  })
}

/**
 * The features of a tile with so many dots and vertices as can be told apart, so that it stays small however much lies in
 * it. The deepest tiles, which nothing comes after, only lose what falls on the same half pixel.
 */
export const thinTile = (features: readonly Feature[], isDeepest: boolean): readonly Feature[] =>
  isDeepest ? onePerCell(features, DOT) : coarseShapes(sparsePoints(features))
