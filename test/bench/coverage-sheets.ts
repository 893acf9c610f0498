import { readFileSync } from 'node:fs'
import type { AreaGeometry } from '../../src/domain/earth/area-geometry'
import type { Position } from '../../src/domain/position'

type Provinces = { readonly features: readonly { properties: { code: string }; geometry: AreaGeometry }[] }

/** The land of all benches on coverage: Balochistan as it ships. */
export const balochistan = (): AreaGeometry => {
  const { features } = JSON.parse(readFileSync('public/geo/provinces.geojson', 'utf8')) as Provinces
  const found = features.find(({ properties }) => properties.code === 'PK-BA')
  if (!found) throw new Error('provinces.geojson lacks PK-BA')
  return found.geometry
}

/** Park and Miller's minimal standard: the same numbers on every run. */
const dice = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 16807) % 2147483647
    return state / 2147483647
  }
}

/**
 * Map sheets as people draw them: turned, overlapping quadrilaterals all over the province, the more of them the
 * smaller, so that together they always cover most of it and each overlaps a handful of others.
 */
export const overlappingSheets = (count: number): readonly Position[][] => {
  const roll = dice(17)
  const size = 0.42 * Math.sqrt(1000 / count)
  return Array.from({ length: count }, () => {
    const [lon, lat, turn] = [61 + roll() * 9, 25 + roll() * 7, roll() * Math.PI]
    const corners = [0, 1, 2, 3].map((corner): Position => {
      const angle = turn + (corner * Math.PI) / 2
      const radius = size * (0.6 + 0.4 * roll())
      return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)]
    })
    return [...corners, ...corners.slice(0, 1)]
  })
}
