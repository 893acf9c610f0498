import type { LineString, Point } from 'geojson'
import { expect, test } from 'vitest'
import { geoFeatures } from '../../support/geo-files'

type Leg = {
  readonly variant: string
  readonly leg: number
  readonly from: string
  readonly to: string
  readonly publishedLengthM: number | null
  readonly publishedAlternativesM: readonly number[]
  readonly publishedNote: string | null
  readonly sources: readonly unknown[]
  readonly schematic: boolean
}
const legs = geoFeatures('corridor').map(({ properties, geometry }) => ({
  ...(properties as Leg),
  line: (geometry as LineString).coordinates,
}))
const nodes = new Map(geoFeatures('corridor-nodes').map((node) => [String(node.properties?.id), node]))
const courseOf = (variant: string) => legs.filter((leg) => leg.variant === variant)

const named = courseOf('as-named')
const roads = courseOf('via-existing-roads')

test('the course as named passes the four towns of the proposal in their order', () => {
  expect([named[0]?.from, ...named.map(({ to }) => to)]).toEqual(['nokundi', 'mashkel', 'turbat', 'gwadar'])
})

test('the course over existing roads goes by Panjgur and Hoshab', () => {
  const towns = ['nokundi', 'mashkel', 'panjgur', 'hoshab', 'turbat', 'gwadar']
  expect([roads[0]?.from, ...roads.map(({ to }) => to)]).toEqual(towns)
})

test('every leg is a schematic line from node to node', () => {
  for (const { from, to, line, schematic } of [...named, ...roads]) {
    expect(schematic).toBe(true)
    const ends = [from, to].map((id) => nodes.get(id)?.geometry as Point | undefined)
    expect(line).toEqual(ends.map((end) => end?.coordinates))
  }
})

test('a published length stands only where one was published', () => {
  expect(named.map((leg) => leg.publishedLengthM)).toEqual([103_000, null, null])
  expect(roads.map((leg) => leg.publishedLengthM)).toEqual([103_000, 200_000, null, null, null])
  expect(roads[1]?.publishedAlternativesM).toEqual([198_000])
  for (const leg of [...named, ...roads])
    if (leg.publishedLengthM !== null) expect(leg.sources.length).toBeGreaterThan(0)
})

test('the 193 km of the M-8 are a remark on its legs, not their length', () => {
  for (const leg of [named[2], roads[3], roads[4]]) {
    expect(leg?.publishedNote).toContain('193 km')
    expect(leg?.publishedLengthM).toBeNull()
  }
})

test('Mashkel answers to its other spellings', () => {
  const mashkel = nodes.get('mashkel')?.properties
  expect([mashkel?.name, ...(mashkel?.altNames ?? [])]).toEqual(
    expect.arrayContaining(['Mashkel', 'Mashkhel', 'Mashkhail', 'ماشکیل']),
  )
})

test('the nodes that GeoNames knows are among the towns, at the same place', () => {
  const towns = new Map(geoFeatures('towns').map((town) => [String(town.properties?.id), town]))
  for (const { properties, geometry } of nodes.values()) {
    expect(towns.get(properties?.geonamesId)?.geometry, properties?.id).toEqual(geometry)
  }
})
