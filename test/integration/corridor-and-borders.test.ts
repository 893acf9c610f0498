import { readFileSync } from 'node:fs'
import { booleanPointInPolygon, point } from '@turf/turf'
import type { FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson'
import { expect, test } from 'vitest'

const read = (file: string) => JSON.parse(readFileSync(`public/geo/${file}`, 'utf8'))

const legs: FeatureCollection<LineString> = read('corridor.geojson')
const neighbours: FeatureCollection<Polygon | MultiPolygon> = read('neighbours.geojson')

/** Share of a leg's length that lies in a country, by five hundred points along the straight line. */
const shareIn = (a3: string, variant: string, leg: number): number => {
  const country = neighbours.features.find((each) => each.properties?.a3 === a3)
  const line = legs.features.find((each) => each.properties?.variant === variant && each.properties?.leg === leg)
  const [from, to] = line?.geometry.coordinates ?? []
  if (!country || !from || !to) throw new Error(`no ${a3} or no leg ${variant}/${leg}`)
  const inside = Array.from({ length: 500 }, (_, at) => (at + 0.5) / 500).filter((share) => {
    const [x = 0, y = 0] = from.map((start, axis) => start + share * ((to[axis] ?? start) - start))
    return booleanPointInPolygon(point([x, y]), country)
  })
  return inside.length / 500
}

test('the straight line from Mashkel to Turbat runs through Iran, as the corridor panel says', () => {
  expect(shareIn('IRN', 'as-named', 2)).toBeGreaterThan(0.05)
})

test('the course over the existing roads stays out of Iran, as the corridor panel says', () => {
  const shares = [1, 2, 3, 4, 5].map((leg) => shareIn('IRN', 'via-existing-roads', leg))
  expect(shares).toEqual([0, 0, 0, 0, 0])
})
