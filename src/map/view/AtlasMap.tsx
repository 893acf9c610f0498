import './install-worker'
import './atlas-map.css'
import type { FeatureCollection } from 'geojson'
import type * as maplibre from 'maplibre-gl'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useAtlas } from '../../store/use-atlas'
import type { MapTexts } from '../map-texts'
import type { Padding } from '../opening-view'
import { Crosshair } from './Crosshair'
import { NO_GROUND } from './ground'
import { MapCanvas } from './MapCanvas'
import { useCamera, usePadding } from './use-camera'
import { useFeatureStates } from './use-feature-states'
import { useGround } from './use-ground'
import { useMapKeys } from './use-map-keys'
import { type MapTroubles, useMapState, useMapTroubles } from './use-map-state'
import { usePointer } from './use-pointer'
import { whyNoWebGl } from './web-gl'

export type AtlasMapProps = MapTroubles & {
  readonly texts: MapTexts
  /** Stands in the map's place until it is drawn. */
  readonly waiting: ReactNode
  /** CSS pixels of the map that panels cover. */
  readonly padding: Padding
  /** The ground within the corridor distance; null while it is computed or not asked for. */
  readonly bufferGeometry: FeatureCollection | null
  /** The map cannot be drawn here; the reason is for the curious, in English. */
  readonly onUnsupported: (reason: string) => void
}

/** The map: fills its positioned parent. */
const AtlasMap = ({ texts, waiting, padding, bufferGeometry, onUnsupported, ...troubles }: AtlasMapProps) => {
  const [obstacle] = useState(whyNoWebGl)
  const [map, setMap] = useState<maplibre.Map | null>(null)
  const [layersMounted, setLayersMounted] = useState(false)
  const held = useRef(padding)
  const instructions = useId()
  const ground = useGround()
  const ticking = useAtlas(({ session }) => session.ticking)

  useEffect(() => {
    held.current = padding
  }, [padding])
  useEffect(() => {
    if (obstacle) onUnsupported(obstacle)
  }, [obstacle, onUnsupported])
  useCamera(map, held)
  usePadding(map, padding)
  usePointer(map)
  useFeatureStates(layersMounted ? map : null)
  useMapState(map, layersMounted && ground !== NO_GROUND)
  useMapTroubles(map, troubles, ground.failed)
  const keys = useMapKeys(map, texts)

  if (obstacle) return null
  return (
    // A map is an application: arrows pan it. The handlers belong to the element that holds the focus.
    <div
      className="atlas-map"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: role application is interactive
      tabIndex={0}
      aria-label={texts.label}
      aria-describedby={instructions}
      data-purpose="map"
      data-map-state="loading"
      data-ticking={ticking}
      onKeyDown={keys.onKeyDown}
      onPointerMove={keys.onPointerMove}
    >
      <MapCanvas
        texts={texts}
        padding={padding}
        bufferGeometry={bufferGeometry}
        ground={ground}
        onMap={setMap}
        onUnsupported={onUnsupported}
        onLayersMounted={setLayersMounted}
      />
      <div className="atlas-map__waiting">{waiting}</div>
      {keys.crosshair && <Crosshair padding={padding} />}
      <p id={instructions} className="atlas-map__spoken">
        {texts.instructions}
      </p>
      <p className="atlas-map__spoken" aria-live="polite">
        {keys.spoken}
      </p>
    </div>
  )
}

export default AtlasMap
