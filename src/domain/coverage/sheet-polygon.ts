import type { BBox, Position } from '../position'
import { SHEET_DEGREES } from './sheet-blocks'
import { type SheetNumber, sheetAt, sheetBounds } from './sheet-number'

/**
 * Draws a box along its parallels and meridians.
 *
 * Shape:  one closed ring, anticlockwise (RFC 7946), from the south-west corner. `stepsPerEdge` divides the northern
 *         and southern edges: a parallel is not a geodesic, so an ellipsoidal area needs the steps and a map does not.
 */
export const boxRing = ([west, south, east, north]: BBox, stepsPerEdge = 1): Position[] => {
  const lonAt = (step: number): number => west + ((east - west) * step) / stepsPerEdge
  const southern = Array.from({ length: stepsPerEdge + 1 }, (_, step): Position => [lonAt(step), south])
  const northern = Array.from({ length: stepsPerEdge + 1 }, (_, step): Position => [lonAt(stepsPerEdge - step), north])
  return [...southern, ...northern, [west, south]]
}

/**
 * Draws a sheet as polygon coordinates.
 *
 * Shape:  GeoJSON Polygon coordinates (one ring, see `boxRing`).
 * Errors: null if there is no such sheet.
 */
export const sheetPolygon = (sheet: SheetNumber, stepsPerEdge = 1): Position[][] | null => {
  const bounds = sheetBounds(sheet)
  return bounds && [boxRing(bounds, stepsPerEdge)]
}

/**
 * Lists the sheets that share some ground with a box (a common edge is not enough).
 *
 * Shape:  row by row from the north-west; parts of the box outside the numbered index are left out.
 */
export const sheetsTouching = ([west, south, east, north]: BBox): SheetNumber[] => {
  const quarter = (value: number, round: (value: number) => number): number => round(value / SHEET_DEGREES)
  const found: SheetNumber[] = []
  for (let row = quarter(north, Math.ceil) - 1; row >= quarter(south, Math.floor); row -= 1) {
    for (let column = quarter(west, Math.floor); column < quarter(east, Math.ceil); column += 1) {
      const sheet = sheetAt([(column + 0.5) * SHEET_DEGREES, (row + 0.5) * SHEET_DEGREES])
      if (sheet !== null) found.push(sheet)
    }
  }
  return found
}
