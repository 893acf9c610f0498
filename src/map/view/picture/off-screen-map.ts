import '../install-worker'
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { Map as MapLibreMap } from 'maplibre-gl'
import type { Selection } from '../../../permalink/snapshot'
import { drawMapImage, imagePixelRatio } from '../map-images'
import { SOURCE_OF_KIND } from '../picking'
import type { PictureError } from './picture-error'

/** MapLibre's own limit would shrink the picture silently; what the card takes is asked before. */
const NO_LIMIT = 65_536

const placeOf = (width: number, height: number): HTMLElement => {
  const place = document.createElement('div')
  place.inert = true
  place.setAttribute('aria-hidden', 'true')
  place.dataset.purpose = 'picture-map'
  const { style } = place
  style.position = 'fixed'
  style.insetBlockStart = '0'
  style.insetInlineStart = '0'
  style.width = `${width}px`
  style.height = `${height}px`
  // not `display: none`: without a size there is no map
  style.visibility = 'hidden'
  style.pointerEvents = 'none'
  style.contain = 'strict'
  // where motion is reduced every change is a transition of an instant, which would end after the size is read
  style.setProperty('transition-property', 'none', 'important')
  document.body.append(place)
  return place
}

const drawImages = (map: MapLibreMap, pixelRatio: number): void => {
  const ratio = Math.max(imagePixelRatio(pixelRatio), Math.min(8, Math.ceil(pixelRatio * 1.8)))
  map.setMissingStyleImageResolver((name) => {
    const drawn = drawMapImage(name, ratio)
    if (drawn && !map.hasImage(name)) map.addImage(name, drawn.image, { pixelRatio: drawn.pixelRatio })
  })
}

export type OffScreenMap = {
  readonly map: MapLibreMap
  readonly gl: WebGL2RenderingContext | WebGLRenderingContext
  readonly resize: (width: number, height: number) => void
  /** Takes the map, its place and its share of the graphics card away. */
  readonly dispose: () => void
}

/**
 * A map that nobody sees and nobody moves.
 *
 * Errors: throws where no context can be had.
 */
export const offScreenMap = (pixelRatio: number): OffScreenMap => {
  const place = placeOf(16, 16)
  try {
    const map = new MapLibreMap({
      container: place,
      interactive: false,
      attributionControl: false,
      trackResize: false,
      renderWorldCopies: false,
      // the tile at the rim of a picture looks beyond what the page's map may
      transformConstrain: (center, zoom) => ({ center, zoom: zoom ?? 0 }),
      maxPitch: 60,
      maxZoom: 20,
      fadeDuration: 0,
      pixelRatio,
      maxCanvasSize: [NO_LIMIT, NO_LIMIT],
      canvasContextAttributes: { preserveDrawingBuffer: true },
    })
    // unheard, MapLibre would write them to the console; the page's own map tells of the same files
    map.on('error', () => undefined)
    drawImages(map, pixelRatio)
    const gl = map.getCanvas().getContext('webgl2')
    if (!gl) throw new Error('WebGL 2 is not to be had')
    return {
      map,
      gl,
      resize: (width, height) => {
        place.style.width = `${width}px`
        place.style.height = `${height}px`
        map.resize()
      },
      dispose: () => {
        map.remove()
        place.remove()
      },
    }
  } catch (failure) {
    place.remove()
    throw failure
  }
}

/** Gives the map its style and what stands out on it as selected; null, or why it never came to that. */
export const dress = async (
  map: MapLibreMap,
  style: StyleSpecification,
  selections: readonly Selection[],
  signal: AbortSignal,
): Promise<PictureError | null> => {
  if (signal.aborted) return { kind: 'aborted' }
  const trouble = await new Promise<PictureError | null>((resolve) => {
    map.once('style.load', () => resolve(null))
    map.once('webglcontextlost', () => resolve({ kind: 'context-lost' }))
    signal.addEventListener('abort', () => resolve({ kind: 'aborted' }), { once: true })
    map.setStyle(style, { diff: false })
  })
  if (trouble) return trouble
  for (const { kind, id } of selections) {
    const source = SOURCE_OF_KIND[kind]
    if (map.getSource(source)) map.setFeatureState({ source, id }, { selected: true })
  }
  return null
}
