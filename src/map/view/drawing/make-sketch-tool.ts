import type { Map as MapLibreMap } from 'maplibre-gl'
import { growing } from '../../../domain/drawing/sketch'
import type { Position } from '../../../domain/position'
import type { AtlasStore } from '../../../store/create-atlas-store'
import { addVertex, cancelHole, cancelSketch, finishSketch, removeVertex } from '../../../store/sketch-commands'
import { removeLastVertex } from '../../../store/sketch-steps'
import type { ScreenPoint } from '../pick-on-map'
import type { SketchTool } from '../sketch-tool'
import { positionFor } from './snap-targets'

/** The second click of a double click lands this near to the first. */
const SAME_PLACE = 6

const isAt = (map: MapLibreMap, position: Position | undefined, { x, y }: ScreenPoint, reach: number): boolean => {
  if (!position) return false
  const place = map.project([position[0], position[1]])
  return Math.hypot(place.x - x, place.y - y) <= reach
}

const centreOf = (map: MapLibreMap): ScreenPoint => map.project(map.getCenter())

/**
 * Draws: a click or Enter adds a position; on the last one, or on the first of an area, it finishes the figure, so a
 * double click does. Backspace takes a position back, Escape puts the tool down. A hole is drawn as an area is.
 */
export const makeSketchTool = (store: AtlasStore): SketchTool => {
  // Where the last click was, before anything it stuck to: the second click of a double click falls there again.
  let clicked: Position | undefined
  const at: SketchTool['at'] = (map, point, tolerance) => {
    const { sketch } = store.getState().session
    const ring = sketch && growing(sketch)
    if (!ring) return
    const reach = Math.max(tolerance, SAME_PLACE)
    const again = ring.length > 0 && (isAt(map, clicked, point, SAME_PLACE) || isAt(map, ring.at(-1), point, reach))
    const closes = sketch.kind === 'area' && ring.length > 2 && isAt(map, ring[0], point, reach)
    if (again || closes) {
      finishSketch(store)
      return
    }
    const { lng, lat } = map.unproject([point.x, point.y])
    clicked = [lng, lat]
    addVertex(store, positionFor(map, store.getState(), point))
  }
  const back = (map: MapLibreMap): void => {
    const { sketch } = store.getState().session
    clicked = undefined
    if (!sketch) return
    if (growing(sketch)) {
      removeLastVertex(store)
      return
    }
    for (const [ring, corners] of [sketch.positions, ...sketch.holes].entries()) {
      const here = corners.findIndex((position) => isAt(map, position, centreOf(map), 14))
      if (here < 0) continue
      removeVertex(store, here, ring)
      return
    }
  }
  return {
    at,
    key: (map, key) => {
      if (key === 'Enter') {
        const { sketch } = store.getState().session
        if (sketch && growing(sketch)) at(map, centreOf(map), SAME_PLACE)
        else finishSketch(store)
      } else if (key === 'Backspace' || key === 'Delete') back(map)
      else if (key === 'Escape') (store.getState().session.sketch?.hole ? cancelHole : cancelSketch)(store)
      else return false
      return true
    },
  }
}
