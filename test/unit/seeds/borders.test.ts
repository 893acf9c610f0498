import type { LineString, MultiLineString } from 'geojson'
import { expect, test } from 'vitest'
import { geoFeatures } from '../../support/geo-files'

const segmentsOf = (geometry: LineString | MultiLineString): string[] => {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates
  return lines.flatMap((line) => line.slice(1).map((end, i) => [String(line[i]), String(end)].sort().join(' ')))
}

const borders = geoFeatures('borders').map(({ properties, geometry }) => ({
  class: String(properties?.class),
  name: properties?.name as string | null,
  segments: segmentsOf(geometry as LineString | MultiLineString),
}))

test('no stretch of border is drawn twice', () => {
  const all = borders.flatMap(({ segments }) => segments)
  expect(new Set(all).size).toBe(all.length)
})

test('the Line of Control and the other disputed lines are known by name', () => {
  const disputed = borders.filter((border) => border.class === 'disputed').map(({ name }) => name)
  expect(disputed.sort()).toEqual(['Line of Actual Control', 'Line of Control', 'Siachen Glacier', 'Working Boundary'])
})

test('every border of Pakistan runs along the edges of its provinces', () => {
  const edges = new Set(
    geoFeatures('provinces').flatMap(({ geometry }) => {
      if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
      const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
      return segmentsOf({ type: 'MultiLineString', coordinates: rings })
    }),
  )
  const ours = borders.filter((border) => border.class === 'province' || border.name === 'Line of Control')
  expect(ours.length).toBe(2)
  for (const { segments } of ours) expect(segments.filter((segment) => !edges.has(segment))).toEqual([])
})
