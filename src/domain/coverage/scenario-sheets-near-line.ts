import { surveyAlignment } from '../corridor/alignment'
import { featuresWithin } from '../corridor/features-within'
import { sheetsCrossed } from '../corridor/sheets-crossed'
import { type GeodesicSegment, geodesicSegment } from '../earth/geodesic-segment'
import { RADIAN } from '../earth/wgs84'
import type { BBox, Position } from '../position'
import { type Metres, metres } from '../units'
import { distanceToBox } from './scenario-sheet-distance'
import { type SheetNumber, sheetBounds } from './sheet-number'

const cornersOf = (sheet: SheetNumber): readonly Position[] => {
  const bounds = sheetBounds(sheet)
  if (!bounds) return []
  const [west, south, east, north] = bounds
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]
}

const key = ([lon, lat]: Position): string => `${lon}/${lat}`

/** Distance of every grid corner near the line from it; neighbours share their corners. */
const cornerDistances = (sheets: readonly SheetNumber[], line: readonly Position[], limit: Metres) => {
  const corners = new Map(sheets.flatMap(cornersOf).map((position) => [key(position), position]))
  const candidates = [...corners].map(([id, position]) => ({ id, position, uncertainty: null }))
  const near = featuresWithin(surveyAlignment(line), candidates, limit)
  return new Map(near.map(({ feature, offset }) => [feature.id, Math.abs(offset)]))
}

const HALVINGS = 30

/** The northernmost point of a segment that turns round on its way: a geodesic bulges towards the pole. */
const turningPoint = (start: Position, end: Position): Position | null => {
  const segment: GeodesicSegment = geodesicSegment(start, end)
  const northing = (along: number): number => Math.cos(segment.at(metres(along)).azimuth * RADIAN)
  const [first, last] = [northing(0), northing(segment.length)]
  if (!(first * last < 0)) return null
  let [low, high] = [0, segment.length as number]
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2
    if (northing(middle) > 0 === first > 0) low = middle
    else high = middle
  }
  return segment.at(metres((low + high) / 2)).position
}

/** Points of a line that can be nearest to the side of a sheet: its own vertices and where it turns round. */
const vertices = (line: readonly Position[]): readonly Position[] =>
  line.flatMap((end, at) => {
    const start = line[at - 1]
    const turn = start ? turningPoint(start, end) : null
    return turn ? [turn, end] : [end]
  })

/** Fewest metres in a degree of latitude on WGS84, and a margin for the bulge of a geodesic towards the pole. */
const LEAST_PER_DEGREE = 110_500
const BULGE_DEGREES = 0.05

/** Whether a side of the box, rather than a corner, can be what is nearest to a position within the limit. */
const facesSide = ([west, south, east, north]: BBox, [lon, lat]: Position, limit: Metres): boolean => {
  const tall = limit / LEAST_PER_DEGREE + BULGE_DEGREES
  if (lat < south - tall || lat > north + tall) return false
  return (lon >= west && lon <= east) || (lat >= south - BULGE_DEGREES && lat <= north + BULGE_DEGREES)
}

/**
 * Finds the sheets within a distance of a line.
 *
 * Shape:  each with its distance, in the order of `sheets`; one the line runs through has 0. Lines are geodesics.
 * Units:  metres, from the nearest ground of the sheet.
 * Errors: none; a line of fewer than two positions has nothing near it.
 * Source: `sheetsCrossed`; else the least of the sheet's corners from the line and the line's vertices from the sheet,
 *         because two geodesics that do not cross are nearest at an end of one of them.
 */
export const sheetsNearLine = (
  sheets: readonly SheetNumber[],
  line: readonly Position[],
  limit: Metres,
): ReadonlyMap<SheetNumber, Metres> => {
  if (line.length < 2) return new Map()
  const crossed = new Set(sheetsCrossed(line))
  const ofCorner = cornerDistances(sheets, line, limit)
  const points = vertices(line)
  const found = new Map<SheetNumber, Metres>()
  for (const sheet of sheets) {
    const bounds = sheetBounds(sheet)
    const fromCorners = cornersOf(sheet).map((corner) => ofCorner.get(key(corner)) ?? Number.POSITIVE_INFINITY)
    if (!bounds) continue
    const facing = points.filter((point) => facesSide(bounds, point, limit))
    const fromVertices = facing.map((point): number => distanceToBox(bounds, point))
    const distance = crossed.has(sheet) ? 0 : [...fromCorners, ...fromVertices].reduce((a, b) => Math.min(a, b))
    if (distance <= limit) found.set(sheet, metres(distance))
  }
  return found
}
