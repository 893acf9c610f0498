import type { Swatch } from '../../map/style/legend-row'
import { ON_PLATE, type Placed, ZONE_PLATE } from '../../map/style/zone-symbols'

/** A stroke of a legend's sample in its 24 × 24 box: drawn on a canvas and written into an SVG alike. */
export type Shape =
  | {
      readonly kind: 'path'
      readonly path: string
      readonly fill?: string
      readonly stroke?: string
      readonly width?: number
      readonly dash?: readonly number[]
      readonly opacity?: number
      /** Pictograms have their holes by the even-odd rule. */
      readonly rule?: 'evenodd'
      /** Where the path's own 24 × 24 box lies in that of the sample; the same where nothing is said. */
      readonly placed?: Placed
    }
  | {
      readonly kind: 'letter'
      readonly text: string
      readonly y: number
      readonly size: number
      readonly fill: string
      readonly halo?: string
    }

/** The plate is higher than the box, and has a rim. */
const PLATE: Placed = { x: 3.36, y: 1.2, scale: 0.72 }

const inPlate = ({ x, y, scale }: Placed): Placed => ({
  x: PLATE.x + PLATE.scale * x,
  y: PLATE.y + PLATE.scale * y,
  scale: PLATE.scale * scale,
})

const BOX = 'M2 4H22V20H2Z'
const SQUARE = 'M2 2H22V22H2Z'

const circle = (radius: number): string =>
  `M${12 - radius} 12a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`

/** Shade in steps: a gradient would need a definition with an id in an SVG. */
const shades = (light: string, dark: string): readonly Shape[] => [
  { kind: 'path', path: BOX, fill: light },
  ...[0.25, 0.5, 0.75].map(
    (at, index): Shape => ({
      kind: 'path',
      path: `M${2 + 20 * at} 4H22V20H${2 + 20 * at}Z`,
      fill: dark,
      opacity: 0.25 + index * 0.1,
    }),
  ),
]

const signed = ({
  paper,
  colour,
  opacity,
  dash,
  sign,
  ink,
  halo,
}: Extract<Swatch, { kind: 'signed' }>): readonly Shape[] => [
  { kind: 'path', path: SQUARE, fill: paper },
  { kind: 'path', path: SQUARE, fill: colour, opacity },
  { kind: 'path', path: SQUARE, stroke: colour, width: 2, ...(dash ? { dash: dash.map((part) => part * 2) } : {}) },
  { kind: 'letter', text: sign, y: 11.7, size: 16, fill: ink, halo },
]

/** What a legend's sample consists of, from the bottom to the top. */
export const swatchShapes = (swatch: Swatch): readonly Shape[] => {
  switch (swatch.kind) {
    case 'relief':
      return shades(swatch.light, swatch.dark)
    case 'fill':
      return [
        { kind: 'path', path: BOX, fill: swatch.fill, opacity: swatch.opacity },
        { kind: 'path', path: BOX, stroke: swatch.stroke, width: 1.5 },
        ...(swatch.hatched
          ? [{ kind: 'path', path: 'M2 12 10 4M2 20 18 4M10 20 22 8M18 20 22 16', stroke: swatch.stroke } as const]
          : []),
      ]
    case 'signed':
      return signed(swatch)
    case 'line': {
      const { colour, width, dash, casing, opacity = 1 } = swatch
      const line = { kind: 'path', path: 'M0 12H24', opacity } as const
      return [
        ...(casing ? [{ ...line, stroke: casing, width: width + 2.5 }] : []),
        { ...line, stroke: colour, width, ...(dash ? { dash: dash.map((part) => part * width) } : {}) },
      ]
    }
    case 'dot':
      return [{ kind: 'path', path: circle(swatch.radius), fill: swatch.fill, stroke: swatch.stroke, width: 1.5 }]
    case 'zone':
      return [
        { kind: 'path', path: ZONE_PLATE, stroke: swatch.paper, width: 3, placed: PLATE },
        { kind: 'path', path: ZONE_PLATE, fill: swatch.colour, placed: PLATE },
        { kind: 'path', path: swatch.path, fill: swatch.glyph, rule: 'evenodd', placed: inPlate(ON_PLATE) },
      ]
    case 'site': {
      const { path, colour, letter, letterY, hollow, paper } = swatch
      return [
        { kind: 'path', path, stroke: paper, width: 4 },
        { kind: 'path', path, fill: hollow ? paper : colour, stroke: colour, width: 2 },
        {
          kind: 'letter',
          text: letter,
          y: letterY,
          size: letter.length > 1 ? 9.5 : 11.5,
          fill: hollow ? colour : '#ffffff',
        },
      ]
    }
  }
}
