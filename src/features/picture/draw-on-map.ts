import type { OnMap, OnMaps } from './on-maps'
import type { PictureColours } from './picture-colours'
import type { Rect } from './picture-layout'
import { fontOf, type Pen, write } from './picture-pen'
import { ARROW, NAME, namePlate, PAD, scalePlate } from './plates-on'

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

/** Scale bar and north arrow on a plate in a lower corner of the map. */
const drawScale = (pen: Pen, onMap: OnMap, colours: PictureColours): void => {
  const { scale, north } = onMap
  const box = scalePlate(pen, onMap)
  if (!box) return
  const { x, y } = box
  plate(pen, box, colours)
  const start = pen.rtl ? x + box.width - PAD : x + PAD
  const beside = north ? ARROW + PAD : 0
  if (north)
    arrow(
      pen,
      pen.rtl ? start - ARROW / 2 : start + ARROW / 2,
      y + box.height / 2 + 2,
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

/** What the view is called, on a plate in an upper corner of what is seen of it. */
const drawName = (pen: Pen, onMap: OnMap, colours: PictureColours): void => {
  const named = namePlate(pen, onMap)
  if (!named) return
  const { text, at } = named
  plate(pen, at, colours)
  write(pen, text, pen.rtl ? at.x + at.width - PAD : at.x + PAD, at.y + 15.5, { ...NAME, colour: colours.text })
}

const drawDivider = ({ on }: Pen, { divider }: OnMaps, colours: PictureColours): void => {
  if (!divider) return
  const { x, y, height } = divider
  on.fillStyle = colours.text
  on.fillRect(x - 2, y, 4, height)
  on.fillStyle = colours.paper
  on.fillRect(x - 1, y, 2, height)
}

/** All that lies on the maps of a picture. */
export const drawOnMaps = (pen: Pen, onMaps: OnMaps, colours: PictureColours): void => {
  drawDivider(pen, onMaps, colours)
  for (const map of onMaps.maps) {
    drawScale(pen, map, colours)
    drawName(pen, map, colours)
  }
}
