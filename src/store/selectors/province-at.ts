import type { Layered } from '../../data/datasets'
import type { AreaGeometry } from '../../domain/earth/area-geometry'
import { edgesOf, isInside } from '../../domain/earth/inside-area'
import type { Province } from '../../domain/places/province'
import type { Position } from '../../domain/position'
import { rememberedPer } from '../remembered'
import type { AtlasState } from '../state'

const outlines = rememberedPer(({ records, collection }: Layered<Province>) =>
  collection.features.flatMap(({ geometry, properties }) => {
    const province = records.find(({ code }) => code === properties?.code)
    const isArea = geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon'
    return province && isArea ? [{ province, edges: edgesOf(geometry as unknown as AreaGeometry) }] : []
  }),
)

/** The province or territory drawn round a position; null outside all of them, undefined while they are not there. */
export const provinceAt = (
  { datasets: { provinces } }: AtlasState,
  position: Position,
): Province | null | undefined => {
  if (provinces.status !== 'ready') return undefined
  return outlines(provinces.value).find(({ edges }) => isInside(position, edges))?.province ?? null
}
