import type { Feature, Polygon, Position as Vertex } from 'geojson'
import { collection, shape } from '../geometry/shape'
import { pscoast } from '../inputs/shorelines'
import { WINDOW } from '../places'
import { written } from './layer'

/** One position in each body of open water that reaches into the window. */
const WATERS = [
  { name: 'Arabian Sea', at: [63, 22] },
  { name: 'Bay of Bengal', at: [83.95, 18.05] },
] as const

/** Metres of detail dropped: a pixel of zoom 9 is 140 m at the Makran coast. */
const NEAR = 150
const FAR = 800
/** West, south, east and north of the coast that the map is about: from Chabahar to the Rann of Kachchh. */
const MAKRAN = [60.5, 23.5, 68.6, 26.5] as const

const frame = ([west, south, east, north]: readonly [number, number, number, number]): Vertex[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

const contains = (polygon: Polygon, [x, y]: readonly [number, number]): boolean => {
  let inside = false
  const ring = polygon.coordinates[0] ?? []
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi = 0, yi = 0] = ring[i] ?? []
    const [xj = 0, yj = 0] = ring[j] ?? []
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}

const shoreLines = (): Feature[] =>
  pscoast([WINDOW[0] - 2, WINDOW[1] - 2, WINDOW[2] + 2, WINDOW[3] + 2], '-W1')
    .filter(({ level }) => level === 1)
    .map(({ line }) => ({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: line } }))

/** The open sea within the window, islands left out as holes. */
export const seaFeatures = async (namesUr: Readonly<Record<string, string>>): Promise<Feature[]> => {
  const edge = written({ type: 'LineString', coordinates: frame(WINDOW) }, {})
  const clipped = await shape(
    `-i shore.json snap-interval=0.0000001 snap -clip bbox=${WINDOW.join(',')} -o clipped.json format=geojson`,
    {
      'shore.json': collection(shoreLines()),
    },
  )
  const cells = await shape(
    '-i clipped.json edge.json combine-files -merge-layers force -polygons gap-tolerance=0.001 -o cells.json format=geojson',
    { 'clipped.json': collection(clipped['clipped.json'] ?? []), 'edge.json': collection([edge]) },
  )
  const features: Feature[] = []
  for (const water of WATERS) {
    const cell = cells['cells.json']?.find(
      ({ geometry }) => geometry.type === 'Polygon' && contains(geometry, water.at),
    )
    if (!cell) throw new Error(`${water.name} was not found among the polygons of the shore`)
    features.push(
      written((await simplified(cell)).geometry, { name: water.name, name_ur: namesUr[water.name] ?? null }),
    )
  }
  return features
}

/** A part of the sea, cut out and simplified by itself: a tolerance holds for all lines that a call reads. */
const part = async (cell: Feature, cut: string, tolerance: number, leastIsland: number): Promise<Feature[]> => {
  const pieces = await shape(`-i sea.json ${cut} bbox=${MAKRAN.join(',')} -o part.json format=geojson`, {
    'sea.json': collection([cell]),
  })
  const areas = (pieces['part.json'] ?? []).filter(({ geometry }) => geometry !== null)
  if (areas.length === 0) return []
  const result = await shape(
    `-i part.json -simplify interval=${tolerance} keep-shapes -filter-islands min-area=${leastIsland}km2 -o part.json format=geojson`,
    { 'part.json': collection(areas) },
  )
  return result['part.json'] ?? []
}

const simplified = async (cell: Feature): Promise<Feature> => {
  const parts = [...(await part(cell, '-clip', NEAR, 0.05)), ...(await part(cell, '-erase', FAR, 8))]
  const joined = await shape('-i parts.json snap snap-interval=0.000001 -dissolve2 -o whole.json format=geojson', {
    'parts.json': collection(parts),
  })
  const [whole] = joined['whole.json'] ?? []
  if (!whole) throw new Error('the sea was lost in simplification')
  return whole
}
