import type { Camera } from '../../permalink/snapshot'
import { scaleAtZoom, zoomAtScale } from './map-scale'
import type { PageFurniture, Sides } from './page-furniture'

export type PageCamera = { readonly camera: Camera; readonly scale: number }

/** The camera of a page's map, seen from straight above: only so does one scale hold, if only round the middle. */
export const pageCamera = (
  furniture: PageFurniture,
  from: Camera | null,
  scale: number | 'fit',
  frame: Sides,
): PageCamera => {
  const level = { ...furniture.fitted(from, frame), pitch: 0 }
  if (scale === 'fit') return { camera: level, scale: scaleAtZoom(level.zoom, level.lat) }
  return { camera: { ...level, zoom: zoomAtScale(scale, level.lat) }, scale }
}
