import { type MeasureText, wrapWords } from './wrap-words'

export type LegendWords = { readonly id: string; readonly label: string }

/** A row of the legend in place; `y` from the top of the legend. */
export type PlacedRow = {
  readonly id: string
  readonly column: number
  readonly y: number
  readonly lines: readonly string[]
}

export type LegendLayout = {
  /** Share of its full size that everything is drawn at. */
  readonly size: number
  readonly columns: number
  readonly columnWidth: number
  readonly height: number
  readonly rows: readonly PlacedRow[]
  /** Rows for which there was no room even at the smallest size. */
  readonly left: number
}

/** At full size, in CSS pixels. */
export const LEGEND = { swatch: 22, gap: 7, line: 14, rowGap: 5, columnGap: 16, leastColumn: 150 } as const

const SIZES = [1, 0.9, 0.8, 0.7, 0.6]

type Room = { readonly width: number; readonly height: number }

/** Fills columns one after the other, none higher than `height`. */
const fill = (
  rows: readonly LegendWords[],
  columns: number,
  room: Room,
  size: number,
  measure: MeasureText,
): LegendLayout => {
  const columnWidth = (room.width - (columns - 1) * LEGEND.columnGap * size) / columns
  const text = (columnWidth / size - LEGEND.swatch - LEGEND.gap) * 1
  const placed: PlacedRow[] = []
  let [column, y, height, left] = [0, 0, 0, 0]
  for (const { id, label } of rows) {
    const lines = wrapWords(label, text, measure)
    const rowHeight = Math.max(LEGEND.swatch * 0.8, lines.length * LEGEND.line) * size
    if (y > 0 && y + rowHeight > room.height) {
      column++
      y = 0
    }
    if (column >= columns || rowHeight > room.height) {
      left++
      continue
    }
    placed.push({ id, column, y, lines })
    height = Math.max(height, y + rowHeight)
    y += rowHeight + LEGEND.rowGap * size
  }
  return { size, columns, columnWidth, height, rows: placed, left }
}

/** The lowest height at which all rows stand in this many columns. */
const even = (
  rows: readonly LegendWords[],
  columns: number,
  room: Room,
  size: number,
  measure: MeasureText,
): LegendLayout => {
  let best = fill(rows, columns, room, size, measure)
  if (best.left > 0) return best
  let [low, high] = [0, best.height]
  for (let step = 0; step < 12; step++) {
    const height = (low + high) / 2
    const tried = fill(rows, columns, { ...room, height }, size, measure)
    if (tried.left === 0) {
      best = tried
      high = height
    } else low = height
  }
  return best
}

/**
 * Sets a legend into a room of this size, in as many columns as it is wide, smaller where it would not fit; what does
 * not fit even then is counted, never drawn over the edge. `measure` gives widths at full size.
 */
export const legendColumns = (rows: readonly LegendWords[], room: Room, measure: MeasureText): LegendLayout => {
  let best: LegendLayout | null = null
  for (const size of SIZES) {
    const most = Math.max(
      1,
      Math.floor((room.width + LEGEND.columnGap * size) / ((LEGEND.leastColumn + LEGEND.columnGap) * size)),
    )
    const columns = Math.min(most, Math.max(1, rows.length))
    const tried = even(rows, columns, room, size, measure)
    if (!best || tried.left < best.left) best = tried
    if (tried.left === 0) return tried
  }
  return best ?? { size: 1, columns: 1, columnWidth: room.width, height: 0, rows: [], left: 0 }
}
