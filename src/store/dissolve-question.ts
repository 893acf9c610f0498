import type { LayerArchive } from '../data/layer-archive'
import type { Drawing } from '../domain/drawing/drawing'
import type { AreaGeometry } from '../domain/earth/area-geometry'
import type { Position } from '../domain/position'
import type { DissolveInput, DissolveQuestion, PolygonSource } from '../workers/dissolve-protocol'
import type { DissolveOrder, OrderedPolygons } from './selectors/dissolve-order'

/** Asks elsewhere for the ground within a distance of a line. */
export type BufferOf = (order: Extract<OrderedPolygons, { kind: 'buffer' }>) => Promise<AreaGeometry | null>

const closed = (ring: readonly Position[]): readonly Position[] => [...ring, ...ring.slice(0, 1)]

const areaOf = ({ positions, holes }: Drawing): AreaGeometry => ({
  type: 'Polygon',
  coordinates: [positions, ...holes].map(closed),
})

const sourceOf = async (
  ordered: OrderedPolygons,
  archive: LayerArchive,
  bufferOf: BufferOf,
): Promise<PolygonSource | null> => {
  if (ordered.kind === 'drawing') return { kind: 'drawing', geometry: areaOf(ordered.drawing) }
  if (ordered.kind === 'buffer') {
    const geometry = await bufferOf(ordered)
    // its corners lie so close that a straight edge and a geodesic are one
    return geometry && { kind: 'drawing', geometry }
  }
  const blob = await archive.get(ordered.layer.id)
  return blob && { kind: 'layer', blob, filter: ordered.layer.filter }
}

/** Puts together what the worker needs; `missing` are layers whose features are not in the archive. */
export const dissolveQuestion = async (
  { inputs, filter, provinces, own }: DissolveOrder,
  archive: LayerArchive,
  bufferOf: BufferOf,
): Promise<{ readonly question: DissolveQuestion; readonly missing: readonly string[] }> => {
  const found: DissolveInput[] = []
  const missing: string[] = []
  for (const { input, version, polygons } of inputs) {
    const source = await sourceOf(polygons, archive, bufferOf)
    const { id, attributes, fields } = input
    if (source) found.push({ id, attributes, fields, version, polygons: source })
    else missing.push(id)
  }
  const ownSource = own && (await sourceOf(own.polygons, archive, bufferOf))
  if (own?.polygons.kind === 'layer' && !ownSource) missing.push(own.polygons.layer.id)
  const insideProvinces = own?.polygons.kind === 'buffer'
  const ownGround = own && ownSource ? { version: own.version, polygons: ownSource, insideProvinces } : null
  return { question: { inputs: found, filter, provinces, own: ownGround }, missing }
}
