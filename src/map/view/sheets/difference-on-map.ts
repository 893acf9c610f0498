import type { FilterSpecification, Map as MapLibreMap } from 'maplibre-gl'
import type { SheetDifference } from '../../../domain/coverage/scenario-difference'
import { DIFFERENCE_LAYER, differenceLayers } from '../../style/difference'
import { sheetsIn } from '../../style/layers/toposheets'
import type { Palette } from '../../style/palette'
import { restyle } from '../restyle-layer'
import { BELOW_DIFFERENCE, BELOW_SIGNS } from './below-difference'

/**
 * Draws a comparison of sheets. Layers that are there are told what is new instead of being replaced: a lettering layer
 * that goes and comes back under its own name, while the tiles of its source are on their way, makes MapLibre write
 * opacities into a buffer that it had filled for nobody ("Length of new data is …").
 */
export const showDifference = (map: MapLibreMap, difference: SheetDifference, palette: Palette): void => {
  const under = (id: string): string | undefined => (map.getLayer(id) ? id : undefined)
  for (const layer of differenceLayers(difference, palette)) {
    if (!map.getLayer(layer.id)) {
      map.addLayer(layer, under(layer.type === 'symbol' ? BELOW_SIGNS : BELOW_DIFFERENCE))
      continue
    }
    if ('filter' in layer) map.setFilter(layer.id, layer.filter as FilterSpecification)
    restyle(map, layer)
  }
}

/** Takes the comparison off the map; its layers stay, with nothing to draw. */
export const clearDifference = (map: MapLibreMap): void => {
  // the map may be gone before what was drawn on it
  if (!map.style) return
  for (const id of map.getLayersOrder()) if (id.startsWith(DIFFERENCE_LAYER)) map.setFilter(id, sheetsIn([]))
}
