import { pickImportedFeature } from '../../../store/picked-imported'
import { IMPORTED_PREFIX } from '../../style/imported'
import type { GuestPicker } from '../guest-picker'

/** Opens the card of the topmost imported feature at a point. */
export const pickImported: GuestPicker = (map, { at: { x, y }, tolerance, areas }) => {
  const isHit = (id: string): boolean => id.startsWith(IMPORTED_PREFIX) && (areas || !id.endsWith('-fill'))
  const layers = map.getLayersOrder().filter(isHit)
  if (layers.length === 0) return false
  const [hit] = map.queryRenderedFeatures(
    [
      [x - tolerance, y - tolerance],
      [x + tolerance, y + tolerance],
    ],
    { layers },
  )
  if (!hit || hit.id === undefined) return false
  pickImportedFeature({ layer: hit.source.slice(IMPORTED_PREFIX.length), index: Number(hit.id) })
  return true
}
