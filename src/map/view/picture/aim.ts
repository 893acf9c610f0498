import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Camera } from '../../../permalink/snapshot'
import { shiftedCentre, type Tile, type TilePlan } from './tile-plan'

const RADIAN = Math.PI / 180
/** MapLibre's own: what the page's map looks through. */
const FIELD_OF_VIEW = 36.87

/** Where the middle of the picture lies in a tile's map, in CSS pixels from its upper left corner. */
const middleIn = (tile: Tile, { width, height }: TilePlan, pixelRatio: number) => ({
  x: (width / 2 - tile.x) / pixelRatio,
  y: (height / 2 - tile.y) / pixelRatio,
})

/** Whether the map can be aimed so: a tilted one must have the picture's middle within itself, so there may be few. */
export const canAim = (camera: Camera, plan: TilePlan, pixelRatio: number): boolean =>
  camera.pitch === 0 ||
  plan.tiles.every((tile) => {
    const { x, y } = middleIn(tile, plan, pixelRatio)
    return x >= 0 && y >= 0 && x <= plan.tileWidth && y <= plan.tileHeight
  })

/** The padding that puts the middle of a side at `at`. */
const insets = (at: number, size: number): [before: number, after: number] =>
  at * 2 > size ? [at * 2 - size, 0] : [0, size - at * 2]

/** Points the map of one tile so that it shows just what it would be of the whole. */
export const aim = (map: MapLibreMap, camera: Camera, tile: Tile, plan: TilePlan, pixelRatio: number): void => {
  const { zoom, bearing, pitch } = camera
  const { x, y } = middleIn(tile, plan, pixelRatio)
  const none = { top: 0, right: 0, bottom: 0, left: 0 }
  if (pitch === 0) {
    const center = shiftedCentre(camera, plan.tileWidth / 2 - x, plan.tileHeight / 2 - y)
    map.jumpTo({ center, zoom, bearing, pitch, padding: none })
    return
  }
  // the eye stays where it is for the whole picture; only the window it looks through is the tile's
  const whole = plan.height / pixelRatio
  const half = Math.atan((plan.tileHeight / whole) * Math.tan((FIELD_OF_VIEW / 2) * RADIAN))
  map.setVerticalFieldOfView((2 * half) / RADIAN)
  const [left, right] = insets(x, plan.tileWidth)
  const [top, bottom] = insets(y, plan.tileHeight)
  map.jumpTo({ center: [camera.lon, camera.lat], zoom, bearing, pitch, padding: { top, right, bottom, left } })
}
