import { describe, expect, test } from 'vitest'
import { isInRing, sheetsInLasso } from '../../../../src/domain/coverage/lasso'
import { sheetsTouchingArea } from '../../../../src/domain/coverage/lasso-touching'
import { sheetAt } from '../../../../src/domain/coverage/sheet-number'
import { boxRing, sheetsTouching } from '../../../../src/domain/coverage/sheet-polygon'
import type { BBox, Position } from '../../../../src/domain/position'
import fc from '../../../support/fuzz'

describe('a lasso', () => {
  const triangle: readonly Position[] = [
    [66, 27],
    [68, 27],
    [66, 29],
  ]

  test('holds the sheets whose middle lies inside', () => {
    const inside = sheetsTouching([66, 27, 68, 29]).filter((sheet) => sheetsInLasso(triangle).includes(sheet))
    expect([...sheetsInLasso(triangle)].sort()).toEqual([...inside].sort())
    // half a square of 8 × 8 sheets: 8 + 7 + … + 1, and the middles on the long side are not inside
    expect(sheetsInLasso(triangle).length).toBeGreaterThanOrEqual(28)
    expect(sheetsInLasso(triangle).length).toBeLessThanOrEqual(36)
    expect(sheetsInLasso([...triangle].reverse())).toEqual(sheetsInLasso(triangle))
  })

  test('too small to hold a middle means the sheet it was drawn on, and a click means nothing', () => {
    expect(
      sheetsInLasso([
        [66.3, 27.3],
        [66.31, 27.3],
        [66.3, 27.31],
      ]),
    ).toEqual([sheetAt([66.305, 27.305])])
    expect(
      sheetsInLasso([
        [66.3, 27.3],
        [66.31, 27.3],
      ]),
    ).toEqual([])
  })

  test('that crosses itself follows the even-odd rule', () => {
    const bow: readonly Position[] = [
      [0, 0],
      [2, 2],
      [2, 0],
      [0, 2],
    ]
    expect(isInRing([1.8, 1], bow)).toBe(true)
    expect(isInRing([1, 1.8], bow)).toBe(false)
  })
})

describe('the sheets that touch an area', () => {
  const quarter = (value: number): number => Math.round(value * 4) / 4
  const aBox = fc
    .tuple(
      fc.integer({ min: 245, max: 290 }),
      fc.integer({ min: 104, max: 140 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
    )
    .map(
      ([west, south, wide, tall]): BBox => [
        west / 4 + 0.1,
        south / 4 + 0.1,
        (west + wide) / 4 + 0.15,
        (south + tall) / 4 + 0.15,
      ],
    )

  test('of a box along the grid are those that share ground with it', () => {
    fc.assert(
      fc.property(aBox, (box) => {
        // in steps along the parallels, so that the edges are no long geodesics
        const corners = boxRing(box, 16).slice(0, -1)
        expect([...sheetsTouchingArea(corners, [])].sort()).toEqual([...sheetsTouching(box)].sort())
      }),
      { numRuns: 40 },
    )
  })

  test('leave out those that lie wholly in a hole', () => {
    const corners = boxRing([66, 27, 68, 29], 16).slice(0, -1)
    const hole = boxRing([66.6, 27.6, 67.4, 28.4], 16).slice(0, -1)
    const inHole = sheetsTouching([quarter(66.75), 27.75, 67.25, 28.25])
    const touching = sheetsTouchingArea(corners, [hole])
    expect(inHole).toHaveLength(4)
    expect(touching.some((sheet) => inHole.includes(sheet))).toBe(false)
    expect(sheetsTouchingArea(corners, [])).toEqual(expect.arrayContaining(inHole))
    expect(sheetsTouchingArea(corners.slice(0, 2), [])).toEqual([])
  })
})
