import type { ScaleBar } from '../../domain/measure/scale-bar'
import type { PictureColours } from './picture-colours'
import type { Rect } from './picture-layout'
import { fontOf, type Pen, write } from './picture-pen'

/** What lies on the map itself; null leaves it out. */
export type OnMap = {
  readonly scale: { readonly bar: ScaleBar; readonly text: string; readonly note: string } | null
  readonly north: { readonly bearing: number; readonly letter: string; readonly text: string } | null
}

const EDGE = 10
const PAD = 8
const ARROW = 34

const plate = ({ on }: Pen, { x, y, width, height }: Rect, colours: PictureColours): void => {
  on.fillStyle = colours.plate
  on.beginPath()
  on.roundRect(x, y, width, height, 4)
  on.fill()
}

const arrow = ({ on }: Pen, x: number, y: number, bearing: number, letter: string, colours: PictureColours): void => {
  on.save()
  on.translate(x, y)
  on.rotate((-bearing * Math.PI) / 180)
  on.lineJoin = 'round'
  on.lineWidth = 1.2
  on.strokeStyle = colours.text
  on.fillStyle = colours.text
  on.fill(new Path2D('M0 -13 L-6 9 L0 4 Z'))
  on.stroke(new Path2D('M0 -13 L6 9 L0 4 L-6 9 Z'))
  on.restore()
  // the letter stands beside the tip and upright, however the arrow is turned
  const turn = (-bearing * Math.PI) / 180
  on.font = fontOf(11, 600)
  on.textAlign = 'center'
  on.textBaseline = 'middle'
  on.fillStyle = colours.text
  on.fillText(letter, x + Math.sin(turn) * 20, y - Math.cos(turn) * 20)
}

const drawBar = (pen: Pen, x: number, y: number, pixels: number, colours: PictureColours): void => {
  const { on } = pen
  const start = pen.rtl ? x - pixels : x
  on.fillStyle = colours.text
  on.fillRect(start, y, pixels, 5)
  on.fillStyle = colours.paper
  // the light half, so that half the length can be read too
  on.fillRect(start + pixels / 2, y + 1, pixels / 2 - 1, 3)
}

/** Scale bar and north arrow on a plate in the lower corner of the map where reading starts. */
export const drawOnMap = (pen: Pen, map: Rect, { scale, north }: OnMap, colours: PictureColours): void => {
  if (!scale && !north) return
  const { on } = pen
  on.font = fontOf(11, 600)
  const texts = [scale?.text, north?.text].filter((text) => text !== undefined && text !== '')
  const notes = scale?.note ? [scale.note] : []
  const widest = Math.max(
    scale?.bar.pixels ?? 0,
    ...[...texts, ...notes].map((text) => on.measureText(text ?? '').width),
  )
  const inner = {
    width: widest + (north ? ARROW + PAD : 0),
    height: Math.max(north ? 46 : 0, (scale ? 22 : 0) + 14 * notes.length + (north?.text ? 14 : 0)),
  }
  const size = { width: inner.width + 2 * PAD, height: inner.height + 2 * PAD }
  const x = pen.rtl ? map.x + map.width - EDGE - size.width : map.x + EDGE
  const y = map.y + map.height - EDGE - size.height
  plate(pen, { x, y, ...size }, colours)
  const start = pen.rtl ? x + size.width - PAD : x + PAD
  const beside = north ? ARROW + PAD : 0
  if (north)
    arrow(
      pen,
      pen.rtl ? start - ARROW / 2 : start + ARROW / 2,
      y + size.height / 2 + 2,
      north.bearing,
      north.letter,
      colours,
    )
  const from = pen.rtl ? start - beside : start + beside
  let base = y + PAD + 10
  const line = (text: string, weight: number): void => {
    write(pen, text, from, base, { size: weight === 600 ? 11 : 10, weight, colour: colours.text })
    base += 14
  }
  if (scale) {
    line(scale.text, 600)
    drawBar(pen, from, base - 9, scale.bar.pixels, colours)
    base += 10
    if (scale.note) line(scale.note, 400)
  }
  if (north?.text) line(north.text, 400)
}
