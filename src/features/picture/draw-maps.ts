import type { MapTexts } from '../../map/map-texts'
import type { PictureError, PictureHooks } from '../../map/view/picture/render-picture'
import { deviceRect } from './device-rect'
import { cameraOf, type Pane } from './panes'
import type { Rect } from './picture-layout'

/** The part of the whole work that one of several maps is. */
const partOf = (hooks: PictureHooks, index: number, count: number): PictureHooks => ({
  ...hooks,
  progress: (share) => hooks.progress((index + share) / count),
})

type DrawMaps = {
  readonly panes: readonly Pane[]
  /** Device pixels to a CSS pixel of the picture. */
  readonly ratio: number
  readonly texts: MapTexts
  /** What lies on each map, in the picture. */
  readonly plates: readonly (readonly Rect[])[]
}

const within = (rect: Rect, { x, y }: Rect): Rect => ({ ...rect, x: rect.x - x, y: rect.y - y })

/** Draws the maps of a picture into their places, one after the other: null, or why there is none. */
export const drawMaps = async (
  pen: CanvasRenderingContext2D,
  { panes, ratio, texts, plates }: DrawMaps,
  hooks: PictureHooks,
): Promise<PictureError | null> => {
  const { discard, renderPicture } = await import('./picture-code')
  for (const [index, pane] of panes.entries()) {
    const [map, seen] = [deviceRect(pane.map, ratio), deviceRect(pane.seen, ratio)]
    // at either end of a swipe one of the two is not seen at all
    if (seen.width < 1 || seen.height < 1) continue
    const size = { width: map.width / ratio, height: map.height / ratio }
    const clear = {
      seen: within(pane.seen, pane.map),
      plates: (plates[index] ?? []).map((plate) => within(plate, pane.map)),
    }
    const ask = { ...size, pixelRatio: ratio, camera: cameraOf(pane), texts, clear }
    const drawn = await renderPicture(pane.view.state, ask, partOf(hooks, index, panes.length))
    if (!drawn.ok) return drawn.error
    const { x, y, width, height } = seen
    pen.drawImage(drawn.value, x - map.x, y - map.y, width, height, x, y, width, height)
    discard(drawn.value)
  }
  return null
}
