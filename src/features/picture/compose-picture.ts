import { err, ok, type Result } from '../../domain/result'
import type { PictureError, PictureHooks } from '../../map/view/picture/render-picture'
import { qrModules } from '../../permalink/qr-modules'
import type { AtlasState } from '../../store/state'
import { drawFurniture } from './draw-furniture'
import { type LegendRowOfPicture, legendRows } from './legend-rows'
import { inFrame, pictureCamera, scaleOfPicture } from './picture-camera'
import type { PictureChoice } from './picture-choice'
import { PICTURE_COLOURS } from './picture-colours'
import { type FootText, type PictureLayout, pictureLayout, TYPE } from './picture-layout'
import { fontOf, loadFacesOf } from './picture-pen'
import { type PictureSize, pictureSize } from './picture-size'
import { sourcesOf } from './picture-sources'
import type { PictureWords } from './picture-words'

export type ComposeAsk = {
  readonly state: AtlasState
  readonly choice: PictureChoice
  readonly words: PictureWords
  /** The part of the map that is seen on screen, in CSS pixels. */
  readonly screen: { readonly width: number; readonly height: number }
  readonly link: string
  readonly date: Date
  /** Longest side of a preview in pixels; null makes the picture itself. */
  readonly preview: number | null
}

/** A code of more modules than this would take more of the picture than it is worth. */
export const MOST_QR_LETTERS = 400

const qrOf = ({ choice, link }: ComposeAsk) =>
  choice.parts.includes('qr') && link.length <= MOST_QR_LETTERS ? qrModules(link) : null

/** Whole device pixels to a module, at least two: what a telephone reads off a screen. */
const qrSide = (modules: readonly unknown[] | null, pixelRatio: number): number =>
  modules ? (modules.length * Math.max(2, Math.round(1.4 * pixelRatio))) / pixelRatio : 0

/** The list runs from left to right; a word before it that does not would turn its brackets round. */
const sourcesText = (list: string | null, words: PictureWords): readonly FootText[] => {
  if (list === null) return [{ text: words.sourcesUnknown, latin: false }]
  if (!words.rtl) return [{ text: words.sources(list), latin: true }]
  return [
    { text: words.sources('').trim(), latin: false },
    { text: list, latin: true },
  ]
}

const footOf = ({ state, choice, words, link, date }: ComposeAsk, left: number): readonly FootText[] => {
  const { manifest } = state.datasets
  const known = manifest.status === 'ready' ? manifest.value : null
  const texts: readonly (FootText | null)[] = [
    left > 0 ? { text: words.moreInLegend(left), latin: false } : null,
    ...(choice.parts.includes('sources') ? sourcesText(known && sourcesOf(state, known).join(' · '), words) : []),
    choice.parts.includes('boundary') ? { text: words.boundary, latin: false } : null,
    choice.parts.includes('date') ? { text: words.made(date, known?.edition ?? null), latin: false } : null,
    choice.parts.includes('link') ? { text: link, latin: true } : null,
  ]
  return texts.filter((text) => text !== null)
}

const measuring = () => {
  const pen = document.createElement('canvas').getContext('2d')
  const of = ({ size, weight }: { readonly size: number; readonly weight: number }) => {
    const font = fontOf(size, weight)
    return (text: string): number => {
      if (!pen) return text.length * size * 0.6
      pen.font = font
      return pen.measureText(text).width
    }
  }
  return { title: of(TYPE.title), subtitle: of(TYPE.subtitle), legend: of(TYPE.legend), foot: of(TYPE.foot) }
}

type Plan = {
  readonly size: PictureSize
  readonly layout: PictureLayout
  readonly legend: readonly LegendRowOfPicture[]
}

/** Lays the picture out twice: which sites the legend explains depends on what the frame shows, and that on the legend. */
const plan = (ask: ComposeAsk, qr: readonly unknown[] | null): Plan => {
  const { state, choice, words, screen } = ask
  const size = pictureSize(choice.size, choice.scale, screen)
  const { width, height } = size
  const measures = measuring()
  const lay = (rows: readonly LegendRowOfPicture[], left: number): PictureLayout =>
    pictureLayout(
      {
        width,
        height,
        title: choice.title,
        subtitle: choice.subtitle,
        legend: rows.map((row) => ({ id: row.id, label: words.legendRow(row) })),
        foot: footOf(ask, left),
        qr: qrSide(qr, size.pixelRatio),
      },
      measures,
    )
  const wanted = choice.parts.includes('legend')
  const first = lay(wanted ? legendRows(state, () => true) : [], 0)
  const camera = pictureCamera(state.session.camera, screen, first.map)
  const shows = ({ position }: { readonly position: readonly [number, number] | null }): boolean =>
    position !== null && inFrame(camera, first.map, position)
  const legend = wanted ? legendRows(state, shows) : []
  const second = lay(legend, 0)
  const left = second.legend?.set.left ?? 0
  return { size, legend, layout: left > 0 ? lay(legend, left) : second }
}

const onMapOf = ({ choice, words }: ComposeAsk, camera: ReturnType<typeof pictureCamera>, width: number) => {
  const bar = choice.parts.includes('scale') ? scaleOfPicture(camera, Math.min(200, width * 0.3)) : null
  const { bearing, pitch } = camera
  return {
    scale: bar && { bar, text: words.scale(bar.length, camera.lat), note: pitch > 0 ? words.scaleTilted : '' },
    north: choice.parts.includes('north')
      ? { bearing, letter: words.north, text: Math.abs(bearing) < 0.5 ? '' : words.bearing(bearing) }
      : null,
  }
}

/** The map's frame in whole device pixels, so that the map is copied as it was drawn. */
const frameOf = ({ map }: PictureLayout, rtl: boolean, width: number, ratio: number) => {
  const left = rtl ? width - map.x - map.width : map.x
  const [x, y] = [Math.round(left * ratio), Math.round(map.y * ratio)]
  return {
    x,
    y,
    width: Math.round((left + map.width) * ratio) - x,
    height: Math.round((map.y + map.height) * ratio) - y,
  }
}

type Composed = { readonly canvas: HTMLCanvasElement; readonly size: PictureSize }

/** Draws a whole picture: the map of the state in its frame, and round it what was chosen. */
export const composePicture = async (ask: ComposeAsk, hooks: PictureHooks): Promise<Result<Composed, PictureError>> => {
  const { state, choice, words, screen, preview } = ask
  const qr = qrOf(ask)
  const rows = legendRows(state, () => true).map(words.legendRow)
  await loadFacesOf([choice.title, choice.subtitle, words.boundary, words.north, ...rows].join(' '))
  const { size, layout, legend } = plan(ask, qr)
  const { sheetOfPixels, longestSide, discard, renderPicture } = await import('./picture-code')
  const { pixels } = size
  const shrink = preview === null ? 1 : Math.min(1, preview / Math.max(pixels.width, pixels.height))
  const ratio = size.pixelRatio * shrink
  const [width, height] = [Math.round(pixels.width * shrink), Math.round(pixels.height * shrink)]
  const sheet = sheetOfPixels(width, height)
  if (!sheet) return err({ kind: 'too-large', width, height, most: longestSide(width, height) })
  const camera = pictureCamera(state.session.camera, screen, layout.map)
  const frame = frameOf(layout, words.rtl, size.width, ratio)
  const mapSize = { width: frame.width / ratio, height: frame.height / ratio }
  const map = await renderPicture(state, { ...mapSize, pixelRatio: ratio, camera, texts: words.map }, hooks)
  if (!map.ok) {
    discard(sheet.canvas)
    return map
  }
  const colours = PICTURE_COLOURS[state.session.colourTheme]
  sheet.pen.fillStyle = colours.paper
  sheet.pen.fillRect(0, 0, width, height)
  sheet.pen.drawImage(map.value, frame.x, frame.y)
  discard(map.value)
  sheet.pen.scale(ratio, ratio)
  const pen = { on: sheet.pen, rtl: words.rtl, width: size.width }
  drawFurniture(pen, { layout, legend, onMap: onMapOf(ask, camera, layout.map.width), qr, colours })
  return ok({ canvas: sheet.canvas, size })
}
