import type { Position } from '../position'
import { type Metres, metres } from '../units'
import { type CellCover, isWhole } from './cell-cover'
import { type CellKey, cellKey } from './dissolve/cells'
import type { OutlineEdge } from './outline-length'
import { SHEETS_PER_DEGREE } from './sheet-blocks'

/** How much of a border runs along ground that is mapped, along ground that is not, and along sheets mapped in part. */
export type BorderGround = { readonly mapped: Metres; readonly unmapped: Metres; readonly unsure: Metres }

/** Where a coordinate that runs from one value to another crosses quarters of a degree, as fractions of the way. */
const crossings = (from: number, to: number): readonly number[] => {
  const [low, high] = [Math.min(from, to) * SHEETS_PER_DEGREE, Math.max(from, to) * SHEETS_PER_DEGREE]
  const found: number[] = []
  for (let quarter = Math.floor(low) + 1; quarter < high; quarter += 1) {
    found.push((quarter / SHEETS_PER_DEGREE - from) / (to - from))
  }
  return found
}

const cellAt = ([lon, lat]: Position): CellKey =>
  cellKey(Math.floor((lon + 180) * SHEETS_PER_DEGREE), Math.floor((lat + 90) * SHEETS_PER_DEGREE))

/**
 * Cuts an outline along the survey sheets.
 *
 * Shape:  length by cell; the lengths add up to the outline's. Edges are short: their parts are taken in proportion.
 * Units:  metres.
 */
export const outlineByCell = (edges: readonly OutlineEdge[]): ReadonlyMap<CellKey, Metres> => {
  const lengths = new Map<CellKey, Metres>()
  for (const { start, end, length } of edges) {
    const cuts = [0, ...crossings(start[0], end[0]), ...crossings(start[1], end[1]), 1].sort((a, b) => a - b)
    cuts.slice(1).forEach((to, at) => {
      const from = cuts[at] ?? 0
      const middle = (from + to) / 2
      const cell = cellAt([start[0] + (end[0] - start[0]) * middle, start[1] + (end[1] - start[1]) * middle])
      lengths.set(cell, metres((lengths.get(cell) ?? 0) + length * (to - from)))
    })
  }
  return lengths
}

/**
 * Tells how much of an outline the mapped ground reaches.
 *
 * Shape:  `covers` are the sheets with ground inside. A sheet that is mapped in part may be mapped up to the border or
 *         not, and so may a corner of a sheet whose ground is too little to be recorded: both are `unsure`.
 * Units:  metres.
 */
export const borderGround = (outline: ReadonlyMap<CellKey, Metres>, covers: readonly CellCover[]): BorderGround => {
  const byKey = new Map(covers.map((cover) => [cover.key, cover]))
  let [mapped, unmapped, unsure] = [0, 0, 0]
  for (const [key, length] of outline) {
    const cover = byKey.get(key)
    if (cover && isWhole(cover)) mapped += length
    else if (cover?.covered === 0) unmapped += length
    else unsure += length
  }
  return { mapped: metres(mapped), unmapped: metres(unmapped), unsure: metres(unsure) }
}
