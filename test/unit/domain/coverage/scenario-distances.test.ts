import geodesic from 'geographiclib-geodesic'
import { describe, expect, test } from 'vitest'
import { lengthOnSheets } from '../../../../src/domain/coverage/plan-length-on-sheets'
import { distanceToBox } from '../../../../src/domain/coverage/scenario-sheet-distance'
import { sheetsNearLine } from '../../../../src/domain/coverage/scenario-sheets-near-line'
import { nearestPoints, pointsWithin } from '../../../../src/domain/coverage/scenario-sheets-near-points'
import { sheetAt, sheetBounds } from '../../../../src/domain/coverage/sheet-number'
import { sheetsTouching } from '../../../../src/domain/coverage/sheet-polygon'
import type { BBox, Position } from '../../../../src/domain/position'
import { metres } from '../../../../src/domain/units'
import fc from '../../../support/fuzz'

const { WGS84 } = geodesic.Geodesic

/** GeographicLib's own solution between two positions. */
const apart = (a: Position, b: Position): number => WGS84.Inverse(a[1], a[0], b[1], b[0]).s12 ?? Number.NaN

/** Every point of the sheet's outline on a grid of `steps` a side, by brute force. */
const outline = ([west, south, east, north]: BBox, steps: number): Position[] =>
  Array.from({ length: steps + 1 }, (_, at) => at / steps).flatMap((share): Position[] => [
    [west + (east - west) * share, south],
    [west + (east - west) * share, north],
    [west, south + (north - south) * share],
    [east, south + (north - south) * share],
  ])

const STEPS = 400
/** Half a step of the outline along a meridian, seen from afar: how much too long brute force can be. */
const coarse = (distance: number): number => Math.min(35, 35 ** 2 / Math.max(distance, 1)) + 1e-6

const bruteToBox = (bounds: BBox, position: Position): number => {
  const [west, south, east, north] = bounds
  const inside = position[0] >= west && position[0] <= east && position[1] >= south && position[1] <= north
  return inside ? 0 : Math.min(...outline(bounds, STEPS).map((point) => apart(point, position)))
}

const aPosition = fc
  .tuple(fc.double({ min: 61, max: 74, noNaN: true }), fc.double({ min: 24.5, max: 36, noNaN: true }))
  .map(([lon, lat]): Position => [lon, lat])

const SHEETS = sheetsTouching([61, 25, 66, 29])

describe('the distance from a sheet', () => {
  test('to a place is that of its nearest ground, as GeographicLib finds it by brute force', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHEETS), aPosition, (sheet, position) => {
        const bounds = sheetBounds(sheet) as BBox
        const distance = distanceToBox(bounds, position)
        const brute = bruteToBox(bounds, position)
        expect(distance).toBeLessThanOrEqual(brute + 1e-6)
        expect(brute - distance).toBeLessThanOrEqual(coarse(distance))
      }),
      { numRuns: 60 },
    )
  })

  test('to the nearest of many places is the least of all, and names the first of equals', () => {
    fc.assert(
      fc.property(fc.array(aPosition, { minLength: 1, maxLength: 30 }), (positions) => {
        const points = positions.map((position, at) => ({ id: String(at), position }))
        const some = SHEETS.filter((_, at) => at % 23 === 0)
        const found = nearestPoints(some, [
          ...points,
          ...points.map((point) => ({ ...point, id: `${point.id}-again` })),
        ])
        for (const sheet of some) {
          const bounds = sheetBounds(sheet) as BBox
          const distances = points.map(({ position }) => distanceToBox(bounds, position))
          const least = Math.min(...distances)
          expect(found.get(sheet)).toEqual({ id: String(distances.indexOf(metres(least))), distance: least })
        }
      }),
      { numRuns: 30 },
    )
  })

  test('decides which places are on it or within a distance', () => {
    const on: Position = [61.6, 29.25]
    const sheet = sheetAt(on) as string
    const east: Position = [62.75, 29.2]
    const limit = metres(distanceToBox(sheetBounds(sheet) as BBox, east))
    const points = [
      { id: 'on', position: on },
      { id: 'east', position: east },
    ]
    expect(pointsWithin([sheet], points, metres(0)).get(sheet)).toEqual(['on'])
    expect(pointsWithin([sheet], points, limit).get(sheet)).toEqual(['on', 'east'])
    expect(pointsWithin([sheet], points, metres(limit - 0.001)).get(sheet)).toEqual(['on'])
  })
})

/** A line of geodesics, point by point every 100 m or so. */
const dense = (line: readonly Position[]): Position[] =>
  line.flatMap((end, at) => {
    const start = line[at - 1]
    if (!start) return [end]
    const segment = WGS84.InverseLine(start[1], start[0], end[1], end[0])
    const count = Math.ceil(segment.s13 / 100)
    return Array.from({ length: count }, (_, step): Position => {
      const { lon2 = 0, lat2 = 0 } = segment.Position((segment.s13 * (step + 1)) / count)
      return [lon2, lat2]
    })
  })

describe('the sheets near a line', () => {
  const LINES: readonly (readonly Position[])[] = [
    [
      [62.75039, 28.82704],
      [62.92523, 27.92385],
      [63.04849, 26.00122],
      [62.32541, 25.12163],
    ],
    // east and west just below a parallel of the grid: the geodesic bulges across towards it between its ends
    [
      [61.3, 27.2],
      [65.7, 27.2],
    ],
  ]

  test.each(LINES.map((line) => [line]))('are those whose ground is within the distance, by brute force', (line) => {
    const points = dense(line)
    const limit = metres(60_000)
    const found = sheetsNearLine(SHEETS, line, limit)
    for (const sheet of SHEETS.filter((_, at) => at % 3 === 0)) {
      const bounds = sheetBounds(sheet) as BBox
      const near = points.filter(([lon, lat]) => Math.abs(lon - bounds[0]) < 1.2 && Math.abs(lat - bounds[1]) < 1.2)
      const brute = near.reduce(
        (least, point) => Math.min(least, distanceToBox(bounds, point)),
        Number.POSITIVE_INFINITY,
      )
      const distance = found.get(sheet) ?? Number.POSITIVE_INFINITY
      if (brute <= limit) {
        expect(distance, sheet).toBeLessThanOrEqual(brute + 1e-6)
        expect(brute - distance, sheet).toBeLessThanOrEqual(60)
      } else expect(distance, sheet).toBeGreaterThan(limit - 60)
    }
  })

  test('grow with the distance, and a line of one point has none', () => {
    const line = LINES[0] ?? []
    const within = (limit: number) => sheetsNearLine(SHEETS, line, metres(limit)).size
    expect(within(0)).toBe(lengthOnSheets(line).size)
    expect(within(10_000)).toBeGreaterThan(within(0))
    expect(within(50_000)).toBeGreaterThan(within(10_000))
    expect(sheetsNearLine(SHEETS, line.slice(0, 1), metres(50_000)).size).toBe(0)
  })
})

test('the lengths of a line on its sheets add up to the line', () => {
  fc.assert(
    fc.property(fc.array(aPosition, { minLength: 2, maxLength: 4 }), (line) => {
      const whole = line.slice(1).reduce((sum, end, at) => sum + apart(line[at] ?? end, end), 0)
      const onSheets = [...lengthOnSheets(line).values()].reduce((sum, each) => sum + each, 0)
      expect(Math.abs(onSheets - whole)).toBeLessThan(1e-3)
    }),
    { numRuns: 30 },
  )
})
