/** A second way to cut provinces into sheets: Sutherland–Hodgman, in an equal-area plane, no polygon library. */
import type { BBox } from '../../src/domain/position'

const A = 6378137
const F = 1 / 298.257223563
const E2 = F * (2 - F)
const E = Math.sqrt(E2)

/** Area per radian of longitude from the equator to a parallel: the second coordinate of an equal-area plane. */
const height = (lat: number): number => {
  const s = Math.sin((lat * Math.PI) / 180)
  return ((A * A * (1 - E2)) / 2) * (s / (1 - E2 * s * s) + Math.atanh(E * s) / E)
}
const radians = (degrees: number): number => (degrees * Math.PI) / 180

export const authalicBoxArea = ([west, south, east, north]: BBox): number =>
  radians(east - west) * (height(north) - height(south))

type Edge = { readonly axis: 0 | 1; readonly value: number; readonly keep: 1 | -1 }

const cutRing = (ring: number[][], { axis, value, keep }: Edge): number[][] => {
  const inside = (position: number[]): boolean => keep * ((position[axis] ?? 0) - value) >= 0
  return ring.flatMap((end, i) => {
    const start = ring.at(i - 1) ?? end
    const crossing = (): number[] => {
      const share = (value - (start[axis] ?? 0)) / ((end[axis] ?? 0) - (start[axis] ?? 0))
      const other = axis === 0 ? 1 : 0
      const along = (start[other] ?? 0) + share * ((end[other] ?? 0) - (start[other] ?? 0))
      return axis === 0 ? [value, along] : [along, value]
    }
    if (inside(end)) return inside(start) ? [end] : [crossing(), end]
    return inside(start) ? [crossing()] : []
  })
}

const planeArea = (ring: number[][]): number => {
  const points = ring.map(([lon = 0, lat = 0]) => [radians(lon), height(lat)] as const)
  const doubled = points.reduce((sum, [x2, y2], i) => {
    const [x1, y1] = points.at(i - 1) ?? [x2, y2]
    return sum + (x2 - x1) * (y1 + y2)
  }, 0)
  return Math.abs(doubled / 2)
}

/** Area in m² of the part of polygons that a box holds. */
export const clippedArea = (polygons: readonly number[][][][], [west, south, east, north]: BBox): number => {
  const edges: readonly Edge[] = [
    { axis: 0, value: west, keep: 1 },
    { axis: 0, value: east, keep: -1 },
    { axis: 1, value: south, keep: 1 },
    { axis: 1, value: north, keep: -1 },
  ]
  const clipped = (ring: number[][]): number => planeArea(edges.reduce(cutRing, ring.slice(0, -1)))
  return polygons.reduce(
    (sum, [shell = [], ...holes]) => sum + clipped(shell) - holes.reduce((less, hole) => less + clipped(hole), 0),
    0,
  )
}
