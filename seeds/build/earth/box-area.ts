import type { BBox } from '../../../src/domain/position'

const A = 6378137
const F = 1 / 298.257223563
const E2 = F * (2 - F)
const E = Math.sqrt(E2)

/** Area of the ellipsoid between the equator and a parallel per radian of longitude, in m². */
const zone = (lat: number): number => {
  const s = Math.sin((lat * Math.PI) / 180)
  return ((A * A * (1 - E2)) / 2) * (s / (1 - E2 * s * s) + Math.atanh(E * s) / E)
}

/** Exact area in m² between two parallels and two meridians of WGS84: the closed form of the authalic latitude. */
export const sheetArea = ([west, south, east, north]: BBox): number =>
  (((east - west) * Math.PI) / 180) * (zone(north) - zone(south))
