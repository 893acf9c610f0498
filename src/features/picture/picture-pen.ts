import type { Rect } from './picture-layout'
import type { Shape } from './swatch-shapes'

/** The page's own faces: the first has no Arabic letters, so those come from the second. */
export const FACES = '"Noto Sans Variable", "Noto Naskh Arabic Variable", sans-serif'

export const fontOf = (size: number, weight: number): string => `${weight} ${size}px ${FACES}`

/** Loads what the letters of a text need: a canvas does not wait for faces, it draws in another. */
export const loadFacesOf = async (text: string): Promise<void> => {
  const fonts = ['"Noto Sans Variable"', '"Noto Naskh Arabic Variable"']
  const wanted = fonts.flatMap((face) => [400, 600].map((weight) => `${weight} 16px ${face}`))
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font, text)))
}

export type Pen = {
  readonly on: CanvasRenderingContext2D
  readonly rtl: boolean
  readonly width: number
}

/** A rectangle as the reader's language has it: mirrored where it is written from right to left. */
export const turned = ({ rtl, width }: Pick<Pen, 'rtl' | 'width'>, at: Rect): Rect =>
  rtl ? { ...at, x: width - at.x - at.width } : at

/** Keeps Latin text together in a line that runs from right to left. */
const isolated = (text: string): string => `\u2066${text}\u2069`

type Write = { readonly size: number; readonly weight: number; readonly colour: string; readonly latin?: boolean }

/** Writes a line from the side where reading starts; `x` is that side, `y` the base of the letters. */
export const write = ({ on, rtl }: Pen, text: string, x: number, y: number, look: Write): void => {
  on.font = fontOf(look.size, look.weight)
  on.direction = rtl ? 'rtl' : 'ltr'
  on.textAlign = rtl ? 'right' : 'left'
  on.textBaseline = 'alphabetic'
  on.fillStyle = look.colour
  on.fillText(rtl && look.latin ? isolated(text) : text, x, y)
}

/** Draws a legend's sample into a box of `side` CSS pixels. */
export const drawShapes = ({ on }: Pen, shapes: readonly Shape[], x: number, y: number, side: number): void => {
  on.save()
  on.translate(x, y)
  on.scale(side / 24, side / 24)
  for (const shape of shapes) {
    on.globalAlpha = shape.kind === 'path' ? (shape.opacity ?? 1) : 1
    if (shape.kind === 'letter') {
      on.font = fontOf(shape.size, 600)
      on.direction = 'ltr'
      on.textAlign = 'center'
      on.textBaseline = 'alphabetic'
      if (shape.halo) {
        on.strokeStyle = shape.halo
        on.lineWidth = 3
        on.lineJoin = 'round'
        on.setLineDash([])
        on.strokeText(shape.text, 12, shape.y + shape.size * 0.36)
      }
      on.fillStyle = shape.fill
      on.fillText(shape.text, 12, shape.y + shape.size * 0.36)
      continue
    }
    const path = new Path2D(shape.path)
    on.save()
    if (shape.placed) {
      on.translate(shape.placed.x, shape.placed.y)
      on.scale(shape.placed.scale, shape.placed.scale)
    }
    if (shape.fill) {
      on.fillStyle = shape.fill
      on.fill(path, shape.rule)
    }
    if (shape.stroke) {
      on.strokeStyle = shape.stroke
      on.lineWidth = shape.width ?? 1
      on.setLineDash([...(shape.dash ?? [])])
      on.stroke(path)
    }
    on.restore()
  }
  on.restore()
}
