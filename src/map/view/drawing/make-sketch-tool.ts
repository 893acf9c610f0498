import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Position } from '../../../domain/position'
import type { AtlasStore } from '../../../store/create-atlas-store'
import { addVertex, cancelSketch, finishSketch, removeLastVertex, removeVertex } from '../../../store/sketch-commands'
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
 * double click does. Backspace takes a position back, Escape puts the tool down.
 */
export const makeSketchTool = (store: AtlasStore): SketchTool => {
  // Where the last click was, before anything it stuck to: the second click of a double click falls there again.
  let clicked: Position | undefined
  const at: SketchTool['at'] = (map, point, tolerance) => {
    const { sketch } = store.getState().session
    if (!sketch || sketch.id !== null) return
    const reach = Math.max(tolerance, SAME_PLACE)
    const { positions, kind } = sketch
    const again =
      positions.length > 0 && (isAt(map, clicked, point, SAME_PLACE) || isAt(map, positions.at(-1), point, reach))
    const closes = kind === 'area' && positions.length > 2 && isAt(map, positions[0], point, reach)
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
    if (sketch?.id === null) removeLastVertex(store)
    if (sketch?.id === null) return
    const here = sketch?.positions.findIndex((position) => isAt(map, position, centreOf(map), 14)) ?? -1
    if (here >= 0) removeVertex(store, here)
  }
  return {
    at,
    key: (map, key) => {
      if (key === 'Enter') {
        if (store.getState().session.sketch?.id === null) at(map, centreOf(map), SAME_PLACE)
        else finishSketch(store)
      } else if (key === 'Backspace' || key === 'Delete') back(map)
      else if (key === 'Escape') cancelSketch(store)
      else return false
      return true
    },
  }
}
