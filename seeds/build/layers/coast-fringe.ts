import type { Feature } from 'geojson'
import { collection, shape } from '../geometry/shape'
import { byKey, written } from './layer'

/** Coast of Pakistan as boxes of one province each; the mouth of the Hub river at 66.70° E divides them. */
const STRETCHES = [
  { code: 'PK-BA', bbox: [61.6, 24.7, 66.7, 25.8] },
  { code: 'PK-SD', bbox: [66.7, 23.6, 68.2, 25.0] },
] as const

/**
 * Land that the better coast (GSHHG) shows outside the measuring polygons (Natural Earth): painted like its province,
 * so that no bare strip shows along the sea, and left out of every area.
 */
export const coastFringeFeatures = async (units: readonly Feature[], sea: readonly Feature[]): Promise<Feature[]> => {
  const features: Feature[] = []
  for (const { code, bbox } of STRETCHES) {
    const [west, south, east, north] = bbox
    const box = [west, south, west, north, east, north, east, south, west, south]
    const ring = Array.from({ length: 5 }, (_, i) => box.slice(i * 2, i * 2 + 2))
    const frame: Feature = { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } }
    const result = await shape(
      '-i frame.json -erase sea.json -erase units.json -explode -filter-slivers min-area=0.02km2 -dissolve2 -o fringe.json format=geojson',
      { 'frame.json': collection([frame]), 'sea.json': collection(sea), 'units.json': collection(units) },
    )
    for (const { geometry } of result['fringe.json'] ?? []) features.push(written(geometry, { code }))
  }
  return features.sort(byKey(({ properties }) => String(properties?.code)))
}
