import type { MultiPolygon, Polygon } from 'geojson'

export type Ring = number[][]

/** The polygons of an areal geometry, each as its rings. */
export const polygonsOf = (geometry: Polygon | MultiPolygon): Ring[][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates

/** Twice the signed planar area in square degrees; counter-clockwise is positive. */
export const planarTurn = (ring: Ring): number => {
  let sum = 0
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i] ?? []
    const [x2 = 0, y2 = 0] = ring[i + 1] ?? []
    sum += x1 * y2 - x2 * y1
  }
  return sum
}
