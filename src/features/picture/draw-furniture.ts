import { drawOnMaps } from './draw-on-map'
import { LEGEND } from './legend-columns'
import type { LegendRowOfPicture } from './legend-rows'
import type { OnMaps } from './on-maps'
import type { PictureColours } from './picture-colours'
import { type PictureLayout, TYPE } from './picture-layout'
import { drawShapes, type Pen, turned, write } from './picture-pen'
import { swatchShapes } from './swatch-shapes'

export type Furniture = {
  readonly layout: PictureLayout
  readonly legend: readonly LegendRowOfPicture[]
  readonly onMaps: OnMaps
  readonly qr: readonly (readonly boolean[])[] | null
  readonly colours: PictureColours
}

const startOf = (pen: Pen, at: { readonly x: number; readonly width: number }): number =>
  pen.rtl ? at.x + at.width : at.x

const drawTitle = (pen: Pen, { layout: { title }, colours }: Furniture): void => {
  const at = turned(pen, title.at)
  let y = at.y
  for (const line of title.lines) {
    write(pen, line, startOf(pen, at), y + TYPE.title.size, { ...TYPE.title, colour: colours.text })
    y += TYPE.title.line
  }
  for (const line of title.under) {
    write(pen, line, startOf(pen, at), y + TYPE.subtitle.size, { ...TYPE.subtitle, colour: colours.soft })
    y += TYPE.subtitle.line
  }
}

const drawLegend = (pen: Pen, { layout: { legend }, legend: rows, colours }: Furniture): void => {
  if (!legend) return
  const { set } = legend
  const look = { size: TYPE.legend.size * set.size, weight: TYPE.legend.weight, colour: colours.text }
  const swatch = LEGEND.swatch * 0.8 * set.size
  for (const { id, column, y, lines } of set.rows) {
    const row = rows.find((each) => each.id === id)
    if (!row) continue
    const x = legend.at.x + column * (set.columnWidth + LEGEND.columnGap * set.size)
    const at = turned(pen, { x, y: legend.at.y + y, width: set.columnWidth, height: 0 })
    const start = startOf(pen, at)
    if (row.swatch) drawShapes(pen, swatchShapes(row.swatch), pen.rtl ? start - swatch : start, at.y, swatch)
    // a heading stands where its rows have their samples
    const text = row.swatch ? start + (pen.rtl ? -1 : 1) * (LEGEND.swatch + LEGEND.gap) * set.size : start
    lines.forEach((line, index) => {
      write(
        pen,
        line,
        text,
        at.y + (LEGEND.line * (index + 1) - 1.5) * set.size,
        row.swatch ? look : { ...look, weight: 600 },
      )
    })
  }
}

const drawFoot = (pen: Pen, { layout: { foot }, colours }: Furniture): void => {
  const at = turned(pen, foot.at)
  foot.lines.forEach(({ text, latin }, index) => {
    const y = at.y + TYPE.foot.line * index + TYPE.foot.size
    write(pen, text, startOf(pen, at), y, { ...TYPE.foot, colour: colours.soft, latin })
  })
}

/** Dark on white whatever the theme: telephones expect it so. */
const drawQr = (pen: Pen, { layout: { qr }, qr: modules }: Furniture): void => {
  if (!qr || !modules) return
  const at = turned(pen, qr)
  const side = at.width / modules.length
  pen.on.fillStyle = '#ffffff'
  pen.on.fillRect(at.x, at.y, at.width, at.height)
  pen.on.fillStyle = '#000000'
  modules.forEach((row, y) => {
    row.forEach((dark, x) => {
      // the language may be read from right to left, a code never is
      if (dark) pen.on.fillRect(at.x + x * side, at.y + y * side, side, side)
    })
  })
}

/** Draws all that stands round and on the map; the map itself is there already. */
export const drawFurniture = (pen: Pen, furniture: Furniture): void => {
  const { layout, colours, onMaps } = furniture
  drawOnMaps(pen, onMaps, colours)
  drawTitle(pen, furniture)
  drawLegend(pen, furniture)
  drawFoot(pen, furniture)
  drawQr(pen, furniture)
  if (layout.bare) return
  pen.on.strokeStyle = colours.line
  pen.on.lineWidth = 1
  const frames = onMaps.divider ? [turned(pen, layout.map)] : onMaps.maps.map(({ seen }) => seen)
  for (const { x, y, width, height } of frames) pen.on.strokeRect(x - 0.5, y - 0.5, width + 1, height + 1)
}
