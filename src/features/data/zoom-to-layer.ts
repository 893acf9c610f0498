import type { ImportedLayer } from '../../domain/imported/imported-layer'
import { camera } from '../../map/camera-port'

const NEAREST = 9
/** Tiles' widths that a common screen shows side by side. */
const ACROSS = 1.5

/** Shows all of a layer; of tiles that begin deeper than that, their middle, because further out there would be nothing. */
export const zoomToLayer = ({ bbox, tiles }: Pick<ImportedLayer, 'bbox' | 'tiles'>): void => {
  const [west, south, east, north = south] = bbox
  const whole = Math.log2((360 * ACROSS) / Math.max(east - west, 1e-6))
  if (tiles && tiles.minZoom > whole) camera.flyTo([(west + east) / 2, (south + north) / 2], tiles.minZoom)
  else camera.fitBounds([west, south, east, north], NEAREST)
}
