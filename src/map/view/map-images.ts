import { COMMODITY_GROUPS, type CommodityGroup } from '../../domain/minerals/commodity-group'
import { SITE_SYMBOLS } from '../../domain/minerals/symbology'
import { ZONE_KINDS, type ZoneKind } from '../../domain/places/zone'
import { COLOUR_THEMES, type ColourTheme } from '../../permalink/snapshot'
import { GUARD_IMAGE } from '../style/image-names'
import { PALETTES, type Palette } from '../style/palette'
import { ON_PLATE, ZONE_PATHS, ZONE_PLATE } from '../style/zone-symbols'

type Draw = (pen: CanvasRenderingContext2D, palette: Palette) => void
type Drawing = { readonly width: number; readonly height: number; readonly draw: Draw }

/** Room round the 24 × 24 box of a symbol for its ring. */
const RING = 3

const inBox = (draw: Draw): Drawing => ({
  width: 24 + 2 * RING,
  height: 24 + 2 * RING,
  draw: (pen, palette) => {
    pen.translate(RING, RING)
    draw(pen, palette)
  },
})

const letterOn = (pen: CanvasRenderingContext2D, letter: string, y: number, colour: string): void => {
  pen.font = `650 ${letter.length > 1 ? 10 : 12}px "Noto Sans Variable", sans-serif`
  pen.textAlign = 'center'
  pen.textBaseline = 'alphabetic'
  pen.fillStyle = colour
  pen.fillText(letter, 12, y + 3.7)
}

const site = (group: CommodityGroup, hollow: boolean): Drawing =>
  inBox((pen, palette) => {
    const { path, colour, letter, letterY } = SITE_SYMBOLS[group]
    const outline = new Path2D(path)
    pen.lineJoin = 'round'
    pen.strokeStyle = palette.symbolPaper
    pen.lineWidth = 4
    pen.stroke(outline)
    pen.fillStyle = hollow ? palette.symbolPaper : colour
    pen.fill(outline)
    if (hollow) {
      pen.save()
      pen.clip(outline)
      pen.strokeStyle = colour
      pen.lineWidth = 4.4
      pen.stroke(outline)
      pen.restore()
    }
    letterOn(pen, letter, letterY, hollow ? colour : '#ffffff')
  })

/** How far the plate's tip reaches below the box. */
const TIP = 5

const zone = (kind: ZoneKind): Drawing => ({
  width: 24 + 2 * RING,
  height: 24 + 2 * RING + TIP,
  draw: (pen, palette) => {
    pen.translate(RING, RING)
    const plate = new Path2D(ZONE_PLATE)
    pen.lineJoin = 'round'
    pen.lineWidth = 3
    pen.strokeStyle = palette.symbolPaper
    pen.stroke(plate)
    pen.fillStyle = palette.zone
    pen.fill(plate)
    pen.translate(ON_PLATE.x, ON_PLATE.y)
    pen.scale(ON_PLATE.scale, ON_PLATE.scale)
    pen.fillStyle = palette.halo
    pen.fill(new Path2D(ZONE_PATHS[kind]), 'evenodd')
  },
})

const arrow: Drawing = {
  width: 16,
  height: 16,
  draw: (pen, palette) => {
    pen.lineJoin = 'round'
    const head = new Path2D('M4 2.6 13 8 4 13.4 6.4 8Z')
    pen.lineWidth = 2.6
    pen.strokeStyle = palette.casing
    pen.stroke(head)
    pen.fillStyle = palette.corridorText
    pen.fill(head)
  },
}

const cross: Drawing = {
  width: 14,
  height: 14,
  draw: (pen, palette) => {
    pen.lineCap = 'round'
    for (const [colour, width] of [
      [palette.symbolPaper, 4.5],
      [palette.quietText, 2],
    ] as const) {
      pen.strokeStyle = colour
      pen.lineWidth = width
      pen.stroke(new Path2D('M3.500 3.500 10.500 10.500M10.500 3.500 3.500 10.500'))
    }
  },
}

const HATCH = 8
const hatch: Drawing = {
  width: HATCH,
  height: HATCH,
  draw: (pen, palette) => {
    pen.strokeStyle = palette.citedMap
    pen.lineWidth = 1.1
    // Three strokes so that the tile meets itself seamlessly at its corners.
    for (const shift of [-HATCH, 0, HATCH]) {
      pen.moveTo(shift, HATCH)
      pen.lineTo(shift + HATCH, 0)
    }
    pen.stroke()
  },
}

const guard: Drawing = { width: 8, height: 8, draw: () => {} }

const among = <T extends string>(values: readonly T[], text: string | undefined): T | null =>
  values.find((value) => value === text) ?? null

const drawingOf = (kind: string | undefined, rest: readonly string[]): Drawing | null => {
  if (kind === 'arrow') return arrow
  if (kind === 'cross') return cross
  if (kind === 'hatch') return hatch
  if (kind === GUARD_IMAGE) return guard
  const group = kind === 'site' ? among(COMMODITY_GROUPS, rest[0]) : null
  if (group) return site(group, rest[1] === 'hollow')
  const zoneKind = kind === 'zone' ? among(ZONE_KINDS, rest[0]) : null
  return zoneKind && zone(zoneKind)
}

export type MapImage = { readonly image: ImageData; readonly pixelRatio: number }

/**
 * One sheet for all drawings: each is read back at once, which on a canvas of its own, held by the graphics card,
 * stalls for longer than all the drawing takes.
 */
let sheet: CanvasRenderingContext2D | null = null

const cleanSheet = (width: number, height: number): CanvasRenderingContext2D | null => {
  sheet ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!sheet) return null
  const { canvas } = sheet
  // Setting a size wipes the canvas and resets its state, even to the size it has.
  canvas.width = Math.max(width, canvas.width)
  canvas.height = Math.max(height, canvas.height)
  return sheet
}

/** Draws an image of the style by its name; null for a name the style does not use. */
export const drawMapImage = (name: string, pixelRatio: number): MapImage | null => {
  const [kind, ...rest] = name.split('/')
  const drawing = drawingOf(kind, rest)
  if (!drawing) return null
  const colourTheme: ColourTheme = among(COLOUR_THEMES, rest.at(-1)) ?? 'light'
  const width = drawing.width * pixelRatio
  const height = drawing.height * pixelRatio
  const pen = cleanSheet(width, height)
  if (!pen) return null
  pen.scale(pixelRatio, pixelRatio)
  drawing.draw(pen, PALETTES[colourTheme])
  return { image: pen.getImageData(0, 0, width, height), pixelRatio }
}

/** Flagship symbols are drawn up to 1.8 times their size; images are made for that, in whole pixels. */
export const imagePixelRatio = (devicePixelRatio: number): number =>
  Math.min(4, Math.max(2, Math.ceil(devicePixelRatio * 1.6)))
