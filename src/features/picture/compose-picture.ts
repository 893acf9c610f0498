import { err, ok, type Result } from '../../domain/result'
import type { PictureError, PictureHooks } from '../../map/view/picture/render-picture'
import type { ComposeAsk } from './compose-ask'
import { drawFurniture } from './draw-furniture'
import { drawMaps } from './draw-maps'
import { holdGround } from './ground-at-hand'
import { onMapsOf } from './on-maps'
import { panesOf } from './panes'
import { PICTURE_COLOURS } from './picture-colours'
import { loadFacesOf, turned } from './picture-pen'
import { legendOfSubject, planPicture, qrOf } from './picture-plan'
import type { PictureSize } from './picture-size'
import { platesOn } from './plates-on'

type Composed = { readonly canvas: HTMLCanvasElement; readonly size: PictureSize }

/** Every letter a canvas may have to draw. */
const lettersOf = ({ choice, words, subject }: ComposeAsk, labels: readonly string[]): string => {
  const { names } = subject.compared ?? {}
  return [choice.title, choice.subtitle, words.boundary, words.north, names?.left, names?.right, ...labels].join(' ')
}

/** Waits no longer than the picture is wanted. */
const unlessAborted = (signal: AbortSignal, work: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
    work.then(resolve, () => resolve())
  })

/** Draws a whole picture: its maps in their frame, and round them what was chosen. */
export const composePicture = async (ask: ComposeAsk, hooks: PictureHooks): Promise<Result<Composed, PictureError>> => {
  const { subject, words, preview } = ask
  const qr = qrOf(ask)
  await loadFacesOf(lettersOf(ask, legendOfSubject(subject, null).map(words.legendRow)))
  await unlessAborted(hooks.signal, holdGround())
  const { size, layout, legend } = planPicture(ask, qr)
  const { sheetOfPixels, longestSide, discard } = await import('./picture-code')
  const { pixels } = size
  const shrink = preview === null ? 1 : Math.min(1, preview / Math.max(pixels.width, pixels.height))
  const ratio = size.pixelRatio * shrink
  const [width, height] = [Math.round(pixels.width * shrink), Math.round(pixels.height * shrink)]
  const sheet = sheetOfPixels(width, height)
  if (!sheet) return err({ kind: 'too-large', width, height, most: longestSide(width, height) })
  const colours = PICTURE_COLOURS[subject.views[0].state.session.colourTheme]
  sheet.pen.fillStyle = colours.paper
  sheet.pen.fillRect(0, 0, width, height)
  const panes = panesOf(subject, turned({ rtl: words.rtl, width: size.width }, layout.map))
  const pen = { on: sheet.pen, rtl: words.rtl, width: size.width }
  const onMaps = onMapsOf(ask, panes)
  const plates = onMaps.maps.map((map) => platesOn(pen, map))
  const trouble = await drawMaps(sheet.pen, { panes, ratio, texts: words.map, plates }, hooks)
  if (trouble) {
    discard(sheet.canvas)
    return err(trouble)
  }
  sheet.pen.scale(ratio, ratio)
  drawFurniture(pen, { layout, legend, qr, colours, onMaps })
  return ok({ canvas: sheet.canvas, size })
}
