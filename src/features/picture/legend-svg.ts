import { LEGEND, type LegendLayout } from './legend-columns'
import type { LegendRowOfPicture } from './legend-rows'
import type { PictureColours } from './picture-colours'
import { type Shape, swatchShapes } from './swatch-shapes'

const FAMILY = "'Noto Sans', 'Noto Naskh Arabic', sans-serif"

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escaped(String(value))}"`]))
    .join(' ')

const shapeOf = (shape: Shape): string => {
  if (shape.kind === 'letter') {
    const look = {
      x: 12,
      y: shape.y + shape.size * 0.36,
      'font-size': shape.size,
      'font-weight': 600,
      fill: shape.fill,
      stroke: shape.halo,
      'stroke-width': shape.halo && 3,
      'paint-order': shape.halo && 'stroke',
    }
    return `<text text-anchor="middle" ${attributes(look)}>${escaped(shape.text)}</text>`
  }
  const { path, fill = 'none', stroke, width, dash, opacity, rule, placed } = shape
  const transform = placed && `translate(${placed.x} ${placed.y}) scale(${placed.scale})`
  const look = {
    d: path,
    transform,
    'fill-rule': rule,
    fill,
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dash?.join(' '),
    opacity,
  }
  return `<path ${attributes(look)}/>`
}

const EDGE = 12

type LegendDrawing = {
  readonly rows: readonly LegendRowOfPicture[]
  readonly set: LegendLayout
  readonly title: string
  readonly rtl: boolean
  readonly colours: PictureColours
}

/** A legend as a file of its own. */
export const legendSvg = ({ rows, set, title, rtl, colours }: LegendDrawing): string => {
  const width = set.columns * set.columnWidth + (set.columns - 1) * LEGEND.columnGap + 2 * EDGE
  const height = set.height + 2 * EDGE
  const swatch = LEGEND.swatch * 0.8
  const drawn = set.rows.flatMap(({ id, column, y, lines }) => {
    const row = rows.find((each) => each.id === id)
    if (!row) return []
    const left = EDGE + column * (set.columnWidth + LEGEND.columnGap)
    const start = rtl ? width - left : left
    const at = `translate(${rtl ? start - swatch : start} ${EDGE + y}) scale(${swatch / 24})`
    const x = row.swatch ? start + (rtl ? -1 : 1) * (LEGEND.swatch + LEGEND.gap) : start
    // in a line that runs from right to left `start` is its right end
    const look = {
      x,
      fill: colours.text,
      'font-size': 11,
      direction: rtl ? 'rtl' : 'ltr',
      'text-anchor': 'start',
      'font-weight': row.swatch ? undefined : 600,
    }
    return [
      ...(row.swatch ? [`<g transform="${at}">${swatchShapes(row.swatch).map(shapeOf).join('')}</g>`] : []),
      ...lines.map(
        (line, index) =>
          `<text ${attributes({ ...look, y: EDGE + y + LEGEND.line * (index + 1) - 1.5 })}>${escaped(line)}</text>`,
      ),
    ]
  })
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${rtl ? 'ur' : 'en'}" ${size} font-family="${FAMILY}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${colours.paper}"/>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n')
}
