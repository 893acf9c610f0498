import type { Position } from '../../../domain/position'
import type { NamedPlace } from '../highlights/named-places'

/** As `highlights.css` has it, in CSS pixels. */
const LOOK = { size: 12.8, height: 19.2, below: 20, pad: 7.2, round: 4 } as const
const FONT = `600 ${LOOK.size}px "Noto Sans Variable", "Noto Naskh Arabic Variable", sans-serif`

type Names = {
  readonly places: readonly NamedPlace[]
  /** Where a place lies in the picture, in CSS pixels. */
  readonly at: (position: Position) => { readonly x: number; readonly y: number }
  readonly pixelRatio: number
}

/** Writes what a chapter names beside its selection onto a map, as the page writes it over its own. */
export const drawNames = (pen: CanvasRenderingContext2D, { places, at, pixelRatio }: Names): void => {
  pen.save()
  pen.scale(pixelRatio, pixelRatio)
  pen.font = FONT
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  for (const { words, position } of places) {
    const { x, y } = at(position)
    const width = pen.measureText(words).width + 2 * LOOK.pad
    pen.beginPath()
    pen.roundRect(x - width / 2, y + LOOK.below, width, LOOK.height, LOOK.round)
    pen.fillStyle = '#ffffff'
    pen.strokeStyle = '#111111'
    pen.lineWidth = 2
    pen.stroke()
    pen.fill()
    pen.fillStyle = '#111111'
    pen.fillText(words, x, y + LOOK.below + LOOK.height / 2 + 0.5)
  }
  pen.restore()
}
