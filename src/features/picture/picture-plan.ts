import { qrModules } from '../../permalink/qr-modules'
import type { ComposeAsk } from './compose-ask'
import { groundAtHand } from './ground-at-hand'
import { legendOfViews } from './legend-of-views'
import { type LegendRowOfPicture, legendRows } from './legend-rows'
import { cameraOf, type Pane, panesOf } from './panes'
import { footOf } from './picture-foot'
import { type PictureLayout, pictureLayout, TYPE } from './picture-layout'
import { fontOf, turned } from './picture-pen'
import { type PictureSize, pictureSize } from './picture-size'
import type { PictureSubject } from './picture-subject'

/** A code of more modules than this would take more of the picture than it is worth. */
export const MOST_QR_LETTERS = 400

export const qrOf = ({ choice, link }: ComposeAsk) =>
  choice.parts.includes('qr') && link.length <= MOST_QR_LETTERS ? qrModules(link) : null

/** Whole device pixels to a module, at least two: what a telephone reads off a screen. */
const qrSide = (modules: readonly unknown[] | null, pixelRatio: number): number =>
  modules ? (modules.length * Math.max(2, Math.round(1.4 * pixelRatio))) / pixelRatio : 0

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

/** The legend of a subject; `panes` leaves out what none of them shows. */
export const legendOfSubject = (
  { views }: PictureSubject,
  panes: readonly Pane[] | null,
): readonly LegendRowOfPicture[] => {
  const [left = [], right] = views.map(({ state }, index) => {
    const pane = panes?.[index]
    return legendRows(state, pane ? { camera: cameraOf(pane), sides: pane.map, ground: groundAtHand() } : null)
  })
  return right ? legendOfViews(left, right) : left
}

export type PicturePlan = {
  readonly size: PictureSize
  readonly layout: PictureLayout
  readonly legend: readonly LegendRowOfPicture[]
}

/** How often a picture is laid out anew before it has a legend of all that could be in it. */
const TRIES = 4

/** What the legend explains depends on what the frame shows, and that on the room the legend leaves: none is missing. */
export const planPicture = (ask: ComposeAsk, qr: readonly unknown[] | null): PicturePlan => {
  const { subject, choice, words } = ask
  const size = pictureSize(choice.size, choice.scale, subject.screen)
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
  const all = wanted ? legendOfSubject(subject, null) : []
  const seenIn = (layout: PictureLayout) =>
    wanted ? legendOfSubject(subject, panesOf(subject, turned({ rtl: words.rtl, width }, layout.map))) : []
  let legend = seenIn(lay(all, 0))
  let second = lay(legend, 0)
  for (let tries = 0; tries <= TRIES; tries++) {
    const seen = seenIn(second)
    if (seen.every(({ id }) => legend.some((row) => row.id === id))) break
    legend = tries < TRIES ? seen : all
    second = lay(legend, 0)
  }
  const left = second.legend?.set.left ?? 0
  return { size, legend, layout: left > 0 ? lay(legend, left) : second }
}
