import type { VectorSourceSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Map as MapLibreMap, VectorTileSource } from 'maplibre-gl'
import type { ColourTheme, Language } from '../../../permalink/snapshot'
import { MAX_ZOOM } from '../../opening-view'
import {
  BELOW_LABELS,
  IMPORTED_PREFIX,
  type ImportedLook,
  importedLayers,
  importedSource,
  importedTiles,
} from '../../style/imported'
import { PALETTES } from '../../style/palette'
import { restyle } from '../restyle-layer'

const isOurs = (id: string): boolean => id.startsWith(IMPORTED_PREFIX)

/** Features at hand make tiles of any zoom; an archive has those it has, and is not asked for others. */
export const specificationOf = ({ extent }: ImportedLook, tiles: string): VectorSourceSpecification => {
  if (!extent) return { type: 'vector', tiles: [tiles], minzoom: 0, maxzoom: MAX_ZOOM }
  const [west, south, east, north] = extent.bounds
  return { ...extent, type: 'vector', tiles: [tiles], bounds: [west, south, east, north ?? south] }
}

const syncSources = (map: MapLibreMap, looks: readonly ImportedLook[]): void => {
  for (const look of looks) {
    const id = importedSource(look.id)
    const tiles = importedTiles(look)
    const source = map.getSource<VectorTileSource>(id)
    if (!source) map.addSource(id, specificationOf(look, tiles))
    // what it was told, because it knows its own tiles only once it is loaded
    else if (source.serialize().tiles?.[0] !== tiles) source.setTiles([tiles])
  }
}

const dropSources = (map: MapLibreMap, looks: readonly ImportedLook[]): void => {
  const wanted = new Set(looks.map(({ id }) => importedSource(id)))
  for (const id of Object.keys(map.getStyle().sources)) if (isOurs(id) && !wanted.has(id)) map.removeSource(id)
}

/** Brings the map's imported sources and layers in line with what the page shows, in its order, below the names. */
export const syncImported = (
  map: MapLibreMap,
  looks: readonly ImportedLook[],
  { language, colourTheme }: { readonly language: Language; readonly colourTheme: ColourTheme },
): void => {
  syncSources(map, looks)
  const layers = importedLayers(looks, language, PALETTES[colourTheme])
  const wanted = layers.map(({ id }) => id)
  const below = map.getLayer(BELOW_LABELS) ? BELOW_LABELS : undefined
  for (const id of map.getLayersOrder()) if (isOurs(id) && !wanted.includes(id)) map.removeLayer(id)
  for (const layer of layers) {
    if (map.getLayer(layer.id)) restyle(map, layer)
    else map.addLayer(layer, below)
  }
  // each goes right below the names, so the one moved last is the topmost
  const order = map.getLayersOrder().filter(isOurs)
  if (order.join() !== wanted.join()) for (const id of wanted) map.moveLayer(id, below)
  dropSources(map, looks)
}
