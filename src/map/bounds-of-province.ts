import bbox from '@turf/bbox'
import type { BBox } from '../domain/position'
import type { AtlasState } from '../store/state'

/** The box round a province, or null while its outline is not there. */
export const boundsOfProvince = ({ datasets: { provinces } }: AtlasState, code: string): BBox | null => {
  const features = provinces.status === 'ready' ? provinces.value.collection.features : []
  const geometry = features.find(({ properties }) => properties?.code === code)?.geometry
  if (!geometry) return null
  const [west, south, east, north] = bbox(geometry)
  return [west, south, east, north]
}
