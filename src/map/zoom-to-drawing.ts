import type { Drawing } from '../domain/drawing/drawing'
import { unwrapped } from '../domain/measure/unwrapped'
import { camera } from './camera-port'

/** Brings a whole figure into the free part of the map. */
export const zoomToDrawing = ({ positions }: Pick<Drawing, 'positions'>): void => {
  const [first] = positions
  if (!first) return
  if (positions.length === 1) {
    camera.flyTo(first)
    return
  }
  const course = unwrapped(positions)
  const [lons, lats] = [course.map(([lon]) => lon), course.map(([, lat]) => lat)]
  camera.fitBounds([Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)])
}
