import { gridCrossings } from '../corridor/sheets-crossed'
import { geodesicSegment } from '../earth/geodesic-segment'
import type { Position } from '../position'
import { type Metres, metres } from '../units'
import { type SheetNumber, sheetAt } from './sheet-number'

/**
 * Measures how much of a line lies on each survey sheet.
 *
 * Shape:  sheets in the order the line first enters them; the lengths add up to the line's, less what is off the index.
 * Units:  metres, geodesic.
 * Source: `gridCrossings` cuts each segment where it crosses the grid; each piece belongs to the sheet of its middle.
 */
export const lengthOnSheets = (line: readonly Position[]): ReadonlyMap<SheetNumber, Metres> => {
  const lengths = new Map<SheetNumber, Metres>()
  line.forEach((end, at) => {
    const start = line[at - 1]
    if (!start) return
    const segment = geodesicSegment(start, end)
    let from = 0
    for (const to of [...gridCrossings(segment), segment.length]) {
      const sheet = sheetAt(segment.at(metres((from + to) / 2)).position)
      if (sheet !== null && to > from) lengths.set(sheet, metres((lengths.get(sheet) ?? 0) + (to - from)))
      from = to
    }
  })
  return lengths
}
