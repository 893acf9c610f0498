import { addProtocol, type Map as MapLibreMap, removeProtocol } from 'maplibre-gl'
import { useEffect } from 'react'
import { fetchTerrainPicture } from '../../../data/terrain-tiles'
import type { AtlasStore } from '../../../store/create-atlas-store'
import { noteShadingGap } from '../../../store/terrain-commands'
import { useAtlas, useAtlasStore } from '../../../store/use-atlas'
import {
  BELOW_WASHES,
  HILLSHADE,
  hillshadeLayer,
  hillshadeSource,
  TERRAIN_SCHEME,
  terrainAsked,
} from '../../style/hillshade'

/** Answers the map's requests for terrain; a tile that cannot be read is one without ground, and is kept in mind. */
const serveTerrain = (store: AtlasStore): (() => void) => {
  addProtocol(TERRAIN_SCHEME, async ({ url }, { signal }) => {
    const asked = terrainAsked(url)
    const picture = asked && (await fetchTerrainPicture(asked.template, asked.key, signal))
    if (!picture && !signal.aborted) noteShadingGap(store)
    return { data: picture ?? new ArrayBuffer(0) }
  })
  return () => removeProtocol(TERRAIN_SCHEME)
}

/** Shades the ground from the reader's terrain tiles; taken away, it leaves nothing behind in the map. */
const HillshadeOnMap = ({ map }: { readonly map: MapLibreMap }) => {
  const store = useAtlasStore()
  const template = useAtlas(({ session }) => session.lab.terrain)
  const zoom = useAtlas(({ session }) => session.lab.terrainZoom)
  const colourTheme = useAtlas(({ session }) => session.colourTheme)
  useEffect(() => serveTerrain(store), [store])
  useEffect(() => {
    if (template === null) return
    map.addSource(HILLSHADE, hillshadeSource(template, zoom))
    map.addLayer(hillshadeLayer(colourTheme), map.getLayer(BELOW_WASHES) ? BELOW_WASHES : undefined)
    return () => {
      // the map itself may be gone first
      if (!map.style) return
      if (map.getLayer(HILLSHADE)) map.removeLayer(HILLSHADE)
      if (map.getSource(HILLSHADE)) map.removeSource(HILLSHADE)
    }
  }, [map, template, zoom, colourTheme])
  return null
}

export default HillshadeOnMap
