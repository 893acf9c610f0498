import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { FeatureCollection } from 'geojson'
import type { AtlasState } from '../../../store/state'
import type { MapTexts } from '../../map-texts'
import { differenceLayers } from '../../style/difference'
import { BELOW_WASHES, HILLSHADE, hillshadeLayer, hillshadeSource } from '../../style/hillshade'
import { SOURCE_IDS } from '../../style/ids'
import { BELOW_LABELS, importedLayers, importedSource, importedTiles, lookOf } from '../../style/imported'
import { PALETTES } from '../../style/palette'
import { ground } from '../ground'
import { specificationOf } from '../imported/sync-layers'
import { BELOW_DIFFERENCE, BELOW_SIGNS } from '../sheets/below-difference'
import { collectionOf, sourceOf } from '../source-of'
import { dataOfState } from './data-of-state'
import { CLEAR, clearLayer, clearSource } from './keep-clear'
import { layersOfState } from './layers-of-state'

type Layers = readonly LayerSpecification[]

const putBelow = (layers: Layers, added: Layers, id: string): Layers => {
  const at = layers.findIndex((layer) => layer.id === id)
  return at < 0 ? [...layers, ...added] : [...layers.slice(0, at), ...added, ...layers.slice(at)]
}

const shading = ({ session: { lab, colourTheme } }: AtlasState) =>
  lab.shading === 'off' || lab.terrain === null
    ? null
    : { source: hillshadeSource(lab.terrain, lab.terrainZoom), layer: hillshadeLayer(colourTheme) }

const differences = ({ session: { planning, colourTheme } }: AtlasState): Layers =>
  planning.difference ? differenceLayers(planning.difference, PALETTES[colourTheme]) : []

/** Everything the page's map shows for a state, in one style: its own layers and those that come and go. */
export const styleOfState = async (
  state: AtlasState,
  texts: MapTexts,
  buffer: FeatureCollection | null,
): Promise<StyleSpecification> => {
  const data = dataOfState(state, texts, buffer, await ground)
  const looks = state.document.layers.map(lookOf)
  const shaded = shading(state)
  const difference = differences(state)
  let layers = layersOfState(state) as Layers
  layers = putBelow(layers, shaded ? [shaded.layer] : [], BELOW_WASHES)
  layers = putBelow(
    layers,
    importedLayers(looks, state.session.language, PALETTES[state.session.colourTheme]),
    BELOW_LABELS,
  )
  layers = putBelow(
    layers,
    difference.filter(({ type }) => type !== 'symbol'),
    BELOW_DIFFERENCE,
  )
  layers = putBelow(
    layers,
    difference.filter(({ type }) => type === 'symbol'),
    BELOW_SIGNS,
  )
  const own = SOURCE_IDS.map((id) => [id, sourceOf(id, collectionOf(id, data))] as const)
  const imported = looks.map((look) => [importedSource(look.id), specificationOf(look, importedTiles(look))] as const)
  return {
    version: 8,
    sources: Object.fromEntries([
      ...own,
      ...imported,
      ...(shaded ? [[HILLSHADE, shaded.source] as const] : []),
      [CLEAR, clearSource] as const,
    ]),
    layers: [...layers, clearLayer],
  }
}
