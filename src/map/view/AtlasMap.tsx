import './install-worker'
import './atlas-map.css'
import type { FeatureCollection } from 'geojson'
import type * as maplibre from 'maplibre-gl'
import { lazy, type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react'
import { useAtlas } from '../../store/use-atlas'
import type { MapTexts } from '../map-texts'
import type { Padding } from '../opening-view'
import { Crosshair } from './Crosshair'
import { NO_GROUND } from './ground'
import { type CooperativeGestures, MapCanvas } from './MapCanvas'
import { useCamera, usePadding } from './use-camera'
import { useFeatureStates } from './use-feature-states'
import { useGround } from './use-ground'
import { useMapKeys } from './use-map-keys'
import { type MapTroubles, useMapState, useMapTroubles } from './use-map-state'
import { usePointer } from './use-pointer'
import { useVariantHandles } from './use-variant-handles'
import { WalkMark } from './WalkMark'
import { whyNoWebGl } from './web-gl'

/** Imported layers are drawn by code that a visit without any never fetches. */
const ImportedLayers = lazy(() => import('./imported/ImportedLayers'))

/** So is what the reader drew, and the tool that draws. */
const DrawingsOnMap = lazy(() => import('./drawing/DrawingsOnMap'))

/** And the lasso round sheets, and comparisons of them. */
const SheetsOnMap = lazy(() => import('./sheets/SheetsOnMap'))

/** And shading, which a reader has to switch on. */
const HillshadeOnMap = lazy(() => import('./terrain/HillshadeOnMap'))

/** And what the words of a chapter name. */
const HighlightsOnMap = lazy(() => import('./highlights/HighlightsOnMap'))

export type AtlasMapProps = MapTroubles & {
  readonly texts: MapTexts
  /** Stands in the map's place until it is drawn. */
  readonly waiting: ReactNode
  /** CSS pixels of the map that panels cover. */
  readonly padding: Padding
  /** The ground within the corridor distance; null while it is computed or not asked for. */
  readonly bufferGeometry: FeatureCollection | null
  /** In a frame the page around it scrolls: these words say how the map is moved there. */
  readonly gestures?: CooperativeGestures
  /** The map cannot be drawn here; the reason is for the curious, in English. */
  readonly onUnsupported: (reason: string) => void
}

/** The map: fills its positioned parent. */
const AtlasMap = ({ texts, waiting, padding, bufferGeometry, gestures, onUnsupported, ...troubles }: AtlasMapProps) => {
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
  // first the opening view, then whoever waits to move the map
  usePadding(map, padding)
  useCamera(map, held)
  usePointer(map)
  useFeatureStates(layersMounted ? map : null)
  useMapState(map, layersMounted && ground !== NO_GROUND)
  useMapTroubles(map, troubles, ground.failed)
  useVariantHandles(map, texts)
  const keys = useMapKeys(map, texts)
  const imports = useAtlas(({ document, session }) => document.layers.length > 0 || session.panel === 'data')
  const [imported, setImported] = useState(imports)
  if (imports && !imported) setImported(true)
  const draws = useAtlas(({ document, session }) => document.drawings.length > 0 || session.panel === 'measure')
  const [drawing, setDrawing] = useState(draws)
  if (draws && !drawing) setDrawing(true)

  const sheetwork = useAtlas(({ session: { planning } }) => planning.lasso || planning.difference !== null)
  const highlighted = useAtlas(({ session }) => session.highlights.length > 0)
  const shaded = useAtlas(({ session: { lab } }) => lab.shading !== 'off')

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
        gestures={gestures}
        onMap={setMap}
        onUnsupported={onUnsupported}
        onLayersMounted={setLayersMounted}
      />
      <Suspense fallback={null}>{imported && layersMounted && map ? <ImportedLayers map={map} /> : null}</Suspense>
      <Suspense fallback={null}>
        {drawing && layersMounted && map ? <DrawingsOnMap map={map} texts={texts} /> : null}
      </Suspense>
      <Suspense fallback={null}>{sheetwork && layersMounted && map ? <SheetsOnMap map={map} /> : null}</Suspense>
      <Suspense fallback={null}>{highlighted && layersMounted && map ? <HighlightsOnMap map={map} /> : null}</Suspense>
      <Suspense fallback={null}>{shaded && layersMounted && map ? <HillshadeOnMap map={map} /> : null}</Suspense>
      <div className="atlas-map__waiting">{waiting}</div>
      {map && keys.walkedTo ? (
        <WalkMark map={map} position={keys.walkedTo} words={keys.spoken} />
      ) : (
        keys.crosshair && <Crosshair padding={padding} />
      )}
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
