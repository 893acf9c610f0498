import type { OnMap } from './on-maps'
import type { Rect } from './picture-layout'
import { fontOf, type Pen } from './picture-pen'
import { atMostWide } from './wrap-words'

const EDGE = 10
export const PAD = 8
/** Room of the north arrow, and the type of a view's name. */
export const ARROW = 34
export const NAME = { size: 12, weight: 600 } as const

/** Where scale bar and north arrow stand, in a lower corner of the map; null for neither. */
export const scalePlate = (pen: Pen, { seen: map, corner, scale, north }: OnMap): Rect | null => {
  if (!scale && !north) return null
  pen.on.font = fontOf(11, 600)
  const texts = [scale?.text, scale?.note, north?.text].filter((text) => text !== undefined && text !== '')
  const widest = Math.max(scale?.bar.pixels ?? 0, ...texts.map((text) => pen.on.measureText(text ?? '').width))
  const width = widest + (north ? ARROW + PAD : 0) + 2 * PAD
  const lines = (scale ? 22 : 0) + (scale?.note ? 14 : 0) + (north?.text ? 14 : 0)
  const height = Math.max(north ? 46 : 0, lines) + 2 * PAD
  const atRight = corner === 'start' ? pen.rtl : corner === 'right'
  const x = atRight ? map.x + map.width - EDGE - width : map.x + EDGE
  return { x, y: map.y + map.height - EDGE - height, width, height }
}

/** Narrower than this, a strip of a map has no room for its name. */
const LEAST_NAME = 40

/** What the view is called, as far as there is room, and where that stands: an upper corner of what is seen of it. */
export const namePlate = (pen: Pen, { seen, name }: OnMap): { readonly text: string; readonly at: Rect } | null => {
  if (!name || seen.width < LEAST_NAME) return null
  pen.on.font = fontOf(NAME.size, NAME.weight)
  const measure = (text: string): number => pen.on.measureText(text).width
  const text = atMostWide(name.text, seen.width - 2 * EDGE - 2 * PAD, measure)
  const width = measure(text) + 2 * PAD
  const x = name.corner === 'right' ? seen.x + seen.width - EDGE - width : seen.x + EDGE
  return { text, at: { x, y: seen.y + EDGE, width, height: 22 } }
}

/** What of a map lies under its plates: names of the map have no place there. */
export const platesOn = (pen: Pen, onMap: OnMap): readonly Rect[] =>
  [scalePlate(pen, onMap), namePlate(pen, onMap)?.at].filter((at) => at !== null && at !== undefined)
