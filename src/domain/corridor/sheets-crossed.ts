import { SHEETS_PER_DEGREE } from '../coverage/sheet-blocks'
import { type SheetNumber, sheetAt } from '../coverage/sheet-number'
import { type GeodesicSegment, geodesicSegment, type PointOnSegment } from '../earth/geodesic-segment'
import { RADIAN } from '../earth/wgs84'
import type { Position } from '../position'
import { type Metres, metres } from '../units'

/** Halvings of a segment until the crossing is known to better than a micrometre on any line on Earth. */
const HALVINGS = 45

/** Stretches shorter than this are a touched corner, not a sheet crossed. */
const TOUCH: Metres = metres(1e-6)

/**
 * Lists the survey sheets a line runs through.
 *
 * Shape:  each sheet once, in the order the line first enters it; segments are geodesics and their crossings of the
 *         15′ grid are found exactly. Ground outside the numbered index is passed over.
 * Errors: none; a single position gives the sheet it lies on.
 */
export const sheetsCrossed = (positions: readonly Position[]): SheetNumber[] => {
  const found = new Set<SheetNumber>()
  const note = (position: Position | undefined): void => {
    const sheet = position ? sheetAt(position) : null
    if (sheet !== null) found.add(sheet)
  }
  if (positions.length === 1) note(positions[0])
  positions.forEach((end, index) => {
    const start = positions[index - 1]
    if (!start) return
    const segment = geodesicSegment(start, end)
    const cuts = [...gridCrossings(segment), segment.length]
    cuts.reduce((from, to) => {
      if (to - from > TOUCH) note(segment.at(metres((from + to) / 2)).position)
      return to
    }, 0)
  })
  return [...found]
}

/** A part of a line on one sheet, by chainage; `sheet` is null outside the numbered index. */
export type SheetStretch = { readonly sheet: SheetNumber | null; readonly from: Metres; readonly to: Metres }

/**
 * Cuts a line at the edges of the survey sheets.
 *
 * Shape:  in the direction of travel, without gaps; a sheet the line comes back to is there again.
 * Units:  chainage in metres.
 * Errors: none; fewer than two different positions have no stretches.
 */
export const sheetStretches = (positions: readonly Position[]): SheetStretch[] => {
  const found: SheetStretch[] = []
  let before = 0
  positions.forEach((end, index) => {
    const start = positions[index - 1]
    if (!start) return
    const segment = geodesicSegment(start, end)
    const cuts = [...gridCrossings(segment), segment.length]
    cuts.reduce((from, to) => {
      if (to - from <= TOUCH) return from
      const sheet = sheetAt(segment.at(metres((from + to) / 2)).position)
      const last = found.at(-1)
      const stretch = { sheet, from: metres(before + from), to: metres(before + to) }
      if (last?.sheet === sheet) found[found.length - 1] = { ...last, to: stretch.to }
      else found.push(stretch)
      return to
    }, 0)
    before += segment.length
  })
  return found
}

/** Distances at which a segment crosses a line of the 15′ grid, in order. Units: metres from the segment's start. */
export const gridCrossings = (segment: GeodesicSegment): Metres[] => {
  const lonOf = ({ position }: PointOnSegment): number => position[0] * SHEETS_PER_DEGREE
  const latOf = ({ position }: PointOnSegment): number => position[1] * SHEETS_PER_DEGREE
  const turn = northernmost(segment)
  // Longitude runs one way all along a geodesic; latitude turns round at most once, where the line heads due east or west.
  const meridians = crossingsBetween(segment, metres(0), segment.length, lonOf)
  const parallels =
    turn === null
      ? crossingsBetween(segment, metres(0), segment.length, latOf)
      : [
          ...crossingsBetween(segment, metres(0), turn, latOf),
          ...crossingsBetween(segment, turn, segment.length, latOf),
        ]
  return [...meridians, ...parallels].sort((a, b) => a - b)
}

/** Where the segment's latitude turns round (its vertex), or null if it does not. */
const northernmost = (segment: GeodesicSegment): Metres | null => {
  const northing = (point: PointOnSegment): number => Math.cos(point.azimuth * RADIAN)
  const [first, last] = [northing(segment.at(metres(0))), northing(segment.at(segment.length))]
  return first * last < 0 ? bisect(segment, metres(0), segment.length, northing) : null
}

const crossingsBetween = (
  segment: GeodesicSegment,
  from: Metres,
  to: Metres,
  coordinate: (point: PointOnSegment) => number,
): Metres[] => {
  const [first, last] = [coordinate(segment.at(from)), coordinate(segment.at(to))]
  const [low, high] = [Math.min(first, last), Math.max(first, last)]
  const lines = Array.from(
    { length: Math.max(0, Math.ceil(high) - Math.floor(low) - 1) },
    (_, i) => Math.floor(low) + 1 + i,
  )
  return lines.map((line) => bisect(segment, from, to, (point) => coordinate(point) - line))
}

/** Finds where a quantity that changes sign between two distances is zero. */
const bisect = (
  segment: GeodesicSegment,
  from: Metres,
  to: Metres,
  quantity: (point: PointOnSegment) => number,
): Metres => {
  const rising = quantity(segment.at(to)) > quantity(segment.at(from))
  let [low, high] = [from as number, to as number]
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2
    if (quantity(segment.at(metres(middle))) < 0 === rising) low = middle
    else high = middle
  }
  return metres((low + high) / 2)
}
