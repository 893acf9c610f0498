import type { FeatureCollection } from 'geojson'
import * as maplibre from 'maplibre-gl'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import ReactMap, { type MapRef } from 'react-map-gl/maplibre'
import type { Language } from '../../permalink/snapshot'
import { useAtlas, useAtlasStore } from '../../store/use-atlas'
import type { MapTexts } from '../map-texts'
import { MAX_BOUNDS, MAX_ZOOM, MIN_ZOOM, type Padding } from '../opening-view'
import { AtlasLayers } from './AtlasLayers'
import { AtlasSources } from './AtlasSources'
import { loadFaces } from './fonts'
import type { Ground } from './ground'
import { drawMapImage, imagePixelRatio } from './map-images'
import { finishBox } from './open-at'
import { useLayers } from './use-layers'
import { useSourceData } from './use-source-data'
import { useStyleAtStart } from './use-style-at-start'

/** The language whose fonts are there; the map changes over only then. Null before the first. */
const useReadyLanguage = (): Language | null => {
  const language = useAtlas(({ session }) => session.language)
  const [ready, setReady] = useState<Language | null>(null)
  useEffect(() => {
    let current = true
    loadFaces(language).then(() => current && setReady(language))
    return () => {
      current = false
    }
  }, [language])
  return ready
}

const drawMissingImages = (map: maplibre.Map): void => {
  const ratio = imagePixelRatio(window.devicePixelRatio)
  map.setMissingStyleImageResolver((name) => {
    const drawn = drawMapImage(name, ratio)
    if (drawn && !map.hasImage(name)) map.addImage(name, drawn.image, { pixelRatio: drawn.pixelRatio })
  })
}

/** The wrapping element holds the focus and the words; the canvas is only the picture. */
const quietCanvas = (map: maplibre.Map): void => {
  const canvas = map.getCanvas()
  canvas.tabIndex = -1
  canvas.removeAttribute('role')
  canvas.removeAttribute('aria-label')
  canvas.setAttribute('aria-hidden', 'true')
}

/** How a map in a frame is moved, in words for each kind of machine. */
export type CooperativeGestures = { readonly windows: string; readonly mac: string; readonly touch: string }

const framed = ({ windows, mac, touch }: CooperativeGestures) => ({
  cooperativeGestures: true,
  locale: {
    'CooperativeGesturesHandler.WindowsHelpText': windows,
    'CooperativeGesturesHandler.MacHelpText': mac,
    'CooperativeGesturesHandler.MobileHelpText': touch,
  },
})

export type MapCanvasProps = {
  readonly texts: MapTexts
  readonly padding: Padding
  readonly bufferGeometry: FeatureCollection | null
  readonly ground: Ground
  readonly gestures: CooperativeGestures | undefined
  readonly onMap: (map: maplibre.Map | null) => void
  readonly onUnsupported: (reason: string) => void
  readonly onLayersMounted: (mounted: boolean) => void
}

/** MapLibre with the atlas's sources and layers in it. */
export const MapCanvas = (props: MapCanvasProps) => {
  const { texts, padding, bufferGeometry, ground, gestures, onMap, onUnsupported, onLayersMounted } = props
  const store = useAtlasStore()
  const language = useReadyLanguage()
  const layers = useLayers(language ?? 'en')
  const data = useSourceData(texts, bufferGeometry, ground)
  const onRef = useCallback(
    (ref: MapRef | null): void => {
      const map = ref?.getMap() ?? null
      if (map) {
        drawMissingImages(map)
        quietCanvas(map)
      }
      onMap(map)
    },
    [onMap],
  )
  const boxZoom = useMemo<maplibre.BoxZoomHandlerOptions>(
    () => ({ boxZoomEnd: (map, start, end) => finishBox(store, map, start, end) }),
    [store],
  )
  const [mounted, setMounted] = useState(false)
  const onMounted = useCallback(() => {
    setMounted(true)
    onLayersMounted(true)
  }, [onLayersMounted])
  const onError = useRef(({ error, target }: { error: Error; target: unknown }): void => {
    // Without a target the map itself could not be made; errors of its sources are listened to elsewhere.
    if (target === null) onUnsupported(error.message)
  })
  const [camera] = useState(() => store.getState().session.camera)
  const start = useStyleAtStart(language, layers, data)
  if (!start) return null
  return (
    <ReactMap
      mapStyle={start.style}
      ref={onRef}
      mapLib={maplibre}
      initialViewState={{
        longitude: camera?.lon ?? 67.8,
        latitude: camera?.lat ?? 30.6,
        zoom: camera?.zoom ?? 5,
        bearing: camera?.bearing ?? 0,
        pitch: camera?.pitch ?? 0,
        padding: { ...padding },
      }}
      minZoom={MIN_ZOOM}
      maxZoom={MAX_ZOOM}
      maxBounds={[...MAX_BOUNDS]}
      maxPitch={60}
      renderWorldCopies={false}
      attributionControl={false}
      keyboard={false}
      boxZoom={boxZoom as never}
      // labels that fade in make every picture wait for them, the first one too
      fadeDuration={0}
      onError={onError.current as never}
      {...(gestures ? framed(gestures) : {})}
    >
      <AtlasSources data={mounted ? data : start.data} />
      <AtlasLayers layers={mounted ? layers : start.layers} onMounted={onMounted} />
    </ReactMap>
  )
}
