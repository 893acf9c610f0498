import type { LegendLayout, LegendWords } from './legend-columns'
import { legendColumns } from './legend-columns'
import { atMostLines, type MeasureText, wrapWords } from './wrap-words'

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A paragraph at the foot; `latin` ones run from left to right whatever the language. */
export type FootText = { readonly text: string; readonly latin: boolean }

/** What stands round the map; an empty text or list takes no room. */
export type LayoutAsk = {
  readonly width: number
  readonly height: number
  readonly title: string
  readonly subtitle: string
  readonly legend: readonly LegendWords[]
  /** Paragraphs at the foot: sources, notes, date, link. */
  readonly foot: readonly FootText[]
  /** CSS pixels a side of the QR code; 0 for none. */
  readonly qr: number
}

/** Widths of text at the size and weight it is set in, in CSS pixels. */
export type Measures = {
  readonly title: MeasureText
  readonly subtitle: MeasureText
  readonly legend: MeasureText
  readonly foot: MeasureText
}

/** Set in CSS pixels of the picture. */
export const TYPE = {
  title: { size: 24, line: 31, weight: 600 },
  subtitle: { size: 14, line: 20, weight: 400 },
  legend: { size: 11, line: 14, weight: 400 },
  foot: { size: 9.5, line: 13, weight: 400 },
} as const

const MARGIN = 18
const GAP = 10
/** Wider than this for its height, a picture has its legend beside the map. */
const WIDE = 1.15

export type PictureLayout = {
  /** True if the map fills the picture. */
  readonly bare: boolean
  readonly title: { readonly at: Rect; readonly lines: readonly string[]; readonly under: readonly string[] }
  readonly map: Rect
  readonly legend: { readonly at: Rect; readonly set: LegendLayout } | null
  readonly foot: { readonly at: Rect; readonly lines: readonly FootText[] }
  readonly qr: Rect | null
}

type Body = Pick<PictureLayout, 'map' | 'legend'>

/** The map and its legend, in what title and foot leave. */
const body = (room: Rect, legend: readonly LegendWords[], measure: MeasureText): Body => {
  if (legend.length === 0) return { map: room, legend: null }
  if (room.width / room.height > WIDE) {
    const width = Math.max(150, Math.min(300, room.width * 0.22))
    const set = legendColumns(legend, { width, height: room.height }, measure)
    const at = { x: room.x + room.width - width, y: room.y, width, height: room.height }
    return { map: { ...room, width: room.width - width - GAP - 4 }, legend: { at, set } }
  }
  const set = legendColumns(legend, { width: room.width, height: room.height * 0.32 }, measure)
  const height = room.height - set.height - GAP
  return {
    map: { ...room, height },
    legend: { at: { ...room, y: room.y + height + GAP, height: set.height }, set },
  }
}

/**
 * Where everything of a picture stands, in CSS pixels from its upper left corner, as read from left to right; the
 * drawing mirrors what belongs at the start of a line.
 */
export const pictureLayout = (ask: LayoutAsk, measures: Measures): PictureLayout => {
  const bare = !ask.title && !ask.subtitle && ask.legend.length === 0 && ask.foot.length === 0 && ask.qr === 0
  const margin = bare ? 0 : MARGIN
  const inner = ask.width - 2 * margin
  const lines = atMostLines(wrapWords(ask.title, inner, measures.title), 2)
  const under = atMostLines(wrapWords(ask.subtitle, inner, measures.subtitle), 3)
  const titleHeight = lines.length * TYPE.title.line + under.length * TYPE.subtitle.line
  const top = margin + (titleHeight > 0 ? titleHeight + GAP : 0)
  const footWidth = ask.qr > 0 ? inner - ask.qr - GAP : inner
  const footLines = ask.foot.flatMap(({ text, latin }) =>
    wrapWords(text, footWidth, measures.foot).map((line): FootText => ({ text: line, latin })),
  )
  const footHeight = Math.max(footLines.length * TYPE.foot.line, ask.qr)
  const bottom = ask.height - margin - (footHeight > 0 ? footHeight + GAP : 0)
  const footTop = ask.height - margin - footHeight
  const room = { x: margin, y: top, width: inner, height: Math.max(40, bottom - top) }
  return {
    bare,
    title: { at: { x: margin, y: margin, width: inner, height: titleHeight }, lines, under },
    ...body(room, ask.legend, measures.legend),
    foot: { at: { x: margin, y: footTop, width: footWidth, height: footHeight }, lines: footLines },
    qr: ask.qr > 0 ? { x: margin + inner - ask.qr, y: footTop, width: ask.qr, height: ask.qr } : null,
  }
}
