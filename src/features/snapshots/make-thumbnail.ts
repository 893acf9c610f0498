import type { MapTexts } from '../../map/map-texts'
import { framing, OPENING_BOUNDS, type Size } from '../../map/opening-view'
import type { Camera } from '../../permalink/snapshot'
import type { AtlasState } from '../../store/state'

/** What the small picture is kept in, in pixels. */
const KEPT = { width: 160, height: 100 }
/** Drawn larger than kept: names and lines of the map have the size of a screen, not of a stamp. */
const DRAWN = { width: 480, height: 300 }
const QUALITY = 0.8
/** A picture is no reason to wait for ever, in milliseconds. */
const PATIENCE = 30_000
const NOTHING_COVERED = { top: 0, right: 0, bottom: 0, left: 0 }

const cameraFor = (camera: Camera | null, screen: Size): Camera => {
  if (camera) {
    const share = Math.min(DRAWN.width / screen.width, DRAWN.height / screen.height)
    return { ...camera, zoom: camera.zoom + Math.log2(share) }
  }
  const { centre, zoom } = framing(OPENING_BOUNDS, DRAWN, NOTHING_COVERED)
  return { lon: centre[0], lat: centre[1], zoom, bearing: 0, pitch: 0 }
}

const asBase64 = async (picture: Blob): Promise<string> => {
  const bytes = new Uint8Array(await picture.arrayBuffer())
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

const draw = async (state: AtlasState, texts: MapTexts, screen: Size): Promise<string | null> => {
  const { renderPicture } = await import('../../map/view/picture/render-picture')
  const ask = { ...DRAWN, pixelRatio: 1, camera: cameraFor(state.session.camera, screen), texts }
  const hooks = { progress: () => undefined, signal: AbortSignal.timeout(PATIENCE) }
  const picture = await renderPicture(state, ask, hooks)
  if (!picture.ok) return null
  const small = new OffscreenCanvas(KEPT.width, KEPT.height)
  const pen = small.getContext('2d')
  if (!pen) return null
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture.value, 0, 0, KEPT.width, KEPT.height)
  return asBase64(await small.convertToBlob({ type: 'image/webp', quality: QUALITY }))
}

/** One at a time: each needs a map of its own on the graphics card. */
let before: Promise<unknown> = Promise.resolve()

/** Draws the small picture of a view as the page shows it now, a WebP file in base64; null where none can be made. */
export const makeThumbnail = (state: AtlasState, texts: MapTexts, screen: Size): Promise<string | null> => {
  const drawn = before.then(() => draw(state, texts, screen)).catch(() => null)
  before = drawn
  return drawn
}
