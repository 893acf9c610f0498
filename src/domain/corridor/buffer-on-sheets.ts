import type { MultiPolygon } from 'geojson'
import { type SheetNumber, sheetBounds } from '../coverage/sheet-number'
import { areaBetweenParallels, sineOfAuthalicLatitude } from '../earth/authalic'
import { degrees, type SquareMetres, squareMetres } from '../units'

/** Ground within a distance of a line, and how much of it lies on chosen sheets. */
export type BufferOnSheets = {
  readonly area: SquareMetres
  readonly onSheets: SquareMetres
  /** 0–1. */
  readonly share: number
}

/** Longitude in degrees, sine of the authalic latitude: areas in this plane are areas on the ellipsoid. */
type Point = readonly [x: number, y: number]

const yOf = (latitude: number): number => sineOfAuthalicLatitude(degrees(latitude))

const SQUARE_METRES_PER_UNIT = areaBetweenParallels([0, 0, 1, 90])

const signedArea = (ring: readonly Point[]): number => {
  let twice = 0
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    twice += x * nextY - nextX * y
  })
  return twice / 2
}

/** Keeps the part of a ring on one side of a line x = limit or y = limit (Sutherland and Hodgman 1974). */
const cut = (ring: readonly Point[], axis: 0 | 1, limit: number, keepAbove: boolean): readonly Point[] => {
  const isKept = (point: Point): boolean => (keepAbove ? point[axis] >= limit : point[axis] <= limit)
  return ring.flatMap((point, index): Point[] => {
    const before = ring[(index + ring.length - 1) % ring.length] ?? point
    if (isKept(before) === isKept(point)) return isKept(point) ? [point] : []
    const at = (limit - before[axis]) / (point[axis] - before[axis])
    const met: Point = [before[0] + (point[0] - before[0]) * at, before[1] + (point[1] - before[1]) * at]
    return isKept(point) ? [met, point] : [met]
  })
}

/**
 * Measures how much of a buffer lies on chosen survey sheets.
 *
 * Shape:  each sheet is a rectangle in the equal-area plane, so a ring is cut to it edge by edge; the strokes such a
 *         cut leaves along the rectangle's rim enclose nothing. Sheets do not overlap, so their parts add up; a sheet
 *         named twice counts once.
 * Units:  square metres; share 0–1.
 * Errors: none; numbers that are no sheets are passed over, and a buffer without area has a share of 0.
 */
export const bufferOnSheets = (buffer: MultiPolygon, sheets: Iterable<SheetNumber>): BufferOnSheets => {
  const polygons = buffer.coordinates.map((rings) =>
    rings.map((ring) => ring.map(([lon = 0, lat = 0]): Point => [lon, yOf(lat)])),
  )
  const areaOf = (clip: (ring: readonly Point[]) => readonly Point[]): number =>
    polygons.reduce((total, rings) => {
      const [outer = 0, ...holes] = rings.map((ring) => Math.abs(signedArea(clip(ring))))
      return total + holes.reduce((left, hole) => left - hole, outer)
    }, 0)
  const area = areaOf((ring) => ring)
  let onSheets = 0
  for (const sheet of new Set(sheets)) {
    const bounds = sheetBounds(sheet)
    if (!bounds) continue
    const [west, south, east, north] = bounds
    const [low, high] = [yOf(south), yOf(north)]
    onSheets += areaOf((ring) => cut(cut(cut(cut(ring, 0, west, true), 0, east, false), 1, low, true), 1, high, false))
  }
  return {
    area: squareMetres(area * SQUARE_METRES_PER_UNIT),
    onSheets: squareMetres(onSheets * SQUARE_METRES_PER_UNIT),
    share: area > 0 ? onSheets / area : 0,
  }
}
