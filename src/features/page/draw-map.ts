import { err, type Result } from '../../domain/result'
import type { PictureError, PictureHooks } from '../../map/view/picture/render-picture'
import type { PageCamera } from './page-camera'
import type { PageFurniture, Sides } from './page-furniture'
import { ratioOfDots } from './paper'
import type { PrintJob } from './print-job'

export type PageProblem =
  | PictureError
  /** The code that draws could not be fetched. */
  | { readonly kind: 'code' }

/** Scale and north, which lie over the map: names keep clear of them. CSS pixels from its upper left corner. */
const platesOver = (frame: HTMLElement) => {
  const map = frame.getBoundingClientRect()
  return [...(frame.parentElement?.querySelectorAll('.printed-on-map > *') ?? [])].flatMap((plate) => {
    const { x, y, width, height } = plate.getBoundingClientRect()
    return width > 0 && height > 0 ? [{ x: x - map.x, y: y - map.y, width, height }] : []
  })
}

/** Puts the map into its frame, each of its pixels exactly as large on paper as the camera takes it to be. */
export const drawMap = async (
  frame: HTMLElement,
  sides: Sides,
  { state, dots }: PrintJob & { readonly dots: number },
  { camera }: PageCamera,
  { texts }: PageFurniture,
  hooks: PictureHooks,
): Promise<Result<HTMLCanvasElement, PageProblem>> => {
  const pixelRatio = ratioOfDots(dots)
  let code: typeof import('../../map/view/picture/render-picture')
  try {
    code = await import('../../map/view/picture/render-picture')
  } catch {
    return err({ kind: 'code' })
  }
  const clear = { seen: { x: 0, y: 0, ...sides }, plates: platesOver(frame) }
  const drawn = await code.renderPicture(state, { ...sides, pixelRatio, camera, texts, clear }, hooks)
  if (!drawn.ok) return drawn
  const canvas = drawn.value
  canvas.style.inlineSize = `${canvas.width / pixelRatio}px`
  canvas.style.blockSize = `${canvas.height / pixelRatio}px`
  frame.replaceChildren(canvas)
  return drawn
}
