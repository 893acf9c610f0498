import { beforeAll, describe, expect, test } from 'vitest'
import { sumOfCells } from '../../../../src/domain/coverage/dissolve/dissolver'
import { areaBetweenParallels } from '../../../../src/domain/earth/authalic'
import type { Position } from '../../../../src/domain/position'
import { startClipper } from '../../../support/start-clipper'
import { covered, landIn, near, polygon, ring } from './land'

let clipper: Awaited<ReturnType<typeof startClipper>>
beforeAll(async () => {
  clipper = await startClipper()
})
const withLand = () => landIn(clipper)

describe('polygons that are not sound', () => {
  const bow: Position[] = [
    [63, 27],
    [64, 28],
    [64, 27],
    [63, 28],
    [63, 27],
  ]

  test('a bow-tie is repaired by the even-odd rule and reported with its number', () => {
    const dissolver = withLand()
    dissolver.put(0, polygon(ring(66, 27, 67, 28)))
    expect(dissolver.put(7, polygon(bow))).toEqual({ index: 7, kind: 'self-crossing', refused: false })
    const both = covered(dissolver) - areaBetweenParallels([66, 27, 67, 28])
    // two triangles that meet in the middle: half the box, less what the parallels differ in length
    near(both, areaBetweenParallels([63, 27, 64, 28]) / 2, 2e-4)
  })

  test('spikes and doubled points change nothing', () => {
    const dissolver = withLand()
    const spiked: Position[] = [
      [63, 27],
      [64, 27],
      [64, 27],
      [64, 27.5],
      [66, 27.5],
      [64, 27.5],
      [64, 28],
      [63, 28],
      [63, 27],
      [63, 27],
    ]
    expect(dissolver.put(0, polygon(spiked))).toBeNull()
    near(covered(dissolver), areaBetweenParallels([63, 27, 64, 28]), 1e-9)
  })

  test.each([
    ['an empty polygon', polygon()],
    ['a single point', polygon([[63, 27]])],
    [
      'a line there and back',
      polygon([
        [63, 27],
        [64, 28],
        [63, 27],
      ]),
    ],
    [
      'no height at all',
      polygon([
        [63, 27],
        [64, 27],
        [65, 27],
        [63, 27],
      ]),
    ],
  ])('%s has no area and is refused', (_, geometry) => {
    const dissolver = withLand()
    expect(dissolver.put(3, geometry)).toEqual({ index: 3, kind: 'no-area', refused: true })
    expect(covered(dissolver)).toBe(0)
  })

  test.each([
    ['a coordinate that is not a number', Number.NaN, 27],
    ['an infinite one', Number.POSITIVE_INFINITY, 27],
    ['a latitude beyond the pole', 63, 91],
  ])('%s is refused', (_, lon, lat) => {
    const dissolver = withLand()
    const broken: Position[] = [
      [63, 27],
      [64, 27],
      [lon, lat],
      [63, 27],
    ]
    expect(dissolver.put(1, polygon(broken))).toEqual({ index: 1, kind: 'not-a-position', refused: true })
  })

  test('a number no map has is refused', () => {
    const dissolver = withLand()
    const huge: Position[] = [
      [-1e308, 27],
      [1e308, 27],
      [64, 28],
      [-1e308, 27],
    ]
    expect(dissolver.put(0, polygon(huge))).toEqual({ index: 0, kind: 'not-a-position', refused: true })
  })

  test('the whole world covers the whole land', () => {
    const dissolver = withLand()
    dissolver.put(0, polygon(ring(-180, -90, 180, 90)))
    near(covered(dissolver), sumOfCells(dissolver.areaByCell('land')), 1e-9)
  })

  test('a ring across the antimeridian is not taken the long way round', () => {
    const dissolver = withLand()
    dissolver.put(
      0,
      polygon([
        [170, 20],
        [-170, 20],
        [-170, 40],
        [170, 40],
        [170, 20],
      ]),
    )
    expect(covered(dissolver)).toBe(0)
    dissolver.setDenominator('fiji', polygon(ring(-179, 25, -178, 26)))
    near(sumOfCells(dissolver.covered().get('fiji') ?? new Map()), sumOfCells(dissolver.areaByCell('fiji')), 1e-9)
  })
})
