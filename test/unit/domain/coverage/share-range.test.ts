import { describe, expect, test } from 'vitest'
import type { CellCover } from '../../../../src/domain/coverage/cell-cover'
import { chosenCoverage } from '../../../../src/domain/coverage/chosen-coverage'
import { cellOfSheet } from '../../../../src/domain/coverage/covered-ground'
import { outlineEdges } from '../../../../src/domain/coverage/outline-length'
import { type BorderGround, borderGround, outlineByCell } from '../../../../src/domain/coverage/outline-on-cells'
import { shareRange } from '../../../../src/domain/coverage/share-range'
import type { SheetNumber } from '../../../../src/domain/coverage/sheet-number'
import type { Position } from '../../../../src/domain/position'
import { metres, squareMetres, sumOfMetres } from '../../../../src/domain/units'
import fc from '../../../support/fuzz'

const aBox = (west: number, south: number, east: number, north: number) => {
  const ring: Position[] = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return { type: 'Polygon' as const, coordinates: [ring] }
}
const aBorder = (mapped: number, unmapped: number, unsure = 0): BorderGround => ({
  mapped: metres(mapped),
  unmapped: metres(unmapped),
  unsure: metres(unsure),
})
const aCover = (sheet: SheetNumber, whole: number, covered: number): CellCover => ({
  key: cellOfSheet(sheet) ?? -1,
  whole: squareMetres(whole),
  covered: squareMetres(covered),
})

/** A rectangle of 100 km by 50 km, and the border's uncertainty. Metres. */
const [WIDE, HIGH, OFF] = [100e3, 50e3, 1600]
const AREA = WIDE * HIGH
const ROUND = 2 * (WIDE + HIGH)
const rangeOf = (mapped: number, border: BorderGround, official: number | null = null) => {
  const range = shareRange(
    squareMetres(mapped),
    squareMetres(AREA),
    official === null ? null : squareMetres(official),
    border,
  )
  if (!range) throw new Error('no range')
  return range
}

describe('the shares that a rectangle of 100 km by 50 km may have, its border being off by 1.6 km', () => {
  test('mapped up to the border on every side it is mapped whole, wherever the border lies', () => {
    expect(rangeOf(AREA, aBorder(ROUND, 0))).toMatchObject({ least: 1, most: 1, outline: ROUND, alongMapped: ROUND })
  })

  test('with nothing mapped at the border only the whole moves', () => {
    const { least, most, boundary } = rangeOf(AREA / 4, aBorder(0, ROUND))
    expect(boundary).toBe(ROUND * OFF)
    expect(least).toBeCloseTo(AREA / 4 / (AREA + ROUND * OFF), 12)
    expect(most).toBeCloseTo(AREA / 4 / (AREA - ROUND * OFF), 12)
  })

  test('with a hole in the middle only what is mapped of it moves with the whole', () => {
    const hole = 10e3 * 10e3
    const { least, most } = rangeOf(AREA - hole, aBorder(ROUND, 0))
    expect(least).toBeCloseTo(1 - hole / (AREA - ROUND * OFF), 12)
    expect(most).toBeCloseTo(1 - hole / (AREA + ROUND * OFF), 12)
  })

  test('with its western half mapped the middle line stays where it is, and the halves grow and shrink', () => {
    const half = WIDE + HIGH
    const { least, most } = rangeOf(AREA / 2, aBorder(half, half))
    // one half grows by its border × 1.6 km and the other shrinks by as much
    expect(least).toBeCloseTo((AREA / 2 - half * OFF) / AREA, 12)
    expect(most).toBeCloseTo((AREA / 2 + half * OFF) / AREA, 12)
  })

  test('sheets mapped in part count as reaching the border and as not reaching it', () => {
    const { least, most } = rangeOf(AREA / 2, aBorder(0, 0, ROUND))
    const [reaching, not] = [
      [-1, 1].map((way) => (AREA / 2 + way * ROUND * OFF) / (AREA + way * ROUND * OFF)),
      [-1, 1].map((way) => AREA / 2 / (AREA - way * ROUND * OFF)),
    ]
    expect(least).toBeCloseTo(Math.min(...reaching, ...not), 12)
    expect(most).toBeCloseTo(Math.max(...reaching, ...not), 12)
  })

  test('an official area smaller than what is mapped is passed, not cut off', () => {
    const { least, most } = rangeOf(AREA, aBorder(ROUND, 0), AREA * 0.8)
    expect(least).toBe(1)
    expect(most).toBeCloseTo(1.25, 12)
  })

  test('nobody can say where the uncertainty is as large as the area', () => {
    expect(shareRange(squareMetres(1), squareMetres(1e9), null, aBorder(0, 1e6))).toBeNull()
  })
})

test('a share lies within its own range, measured or official, and a measured one never passes 1', () => {
  const length = fc.integer({ min: 0, max: 1000 })
  const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 })
  const official = fc.double({ min: 0.5, max: 2, noNaN: true })
  fc.assert(
    fc.property(parts, length, length, length, official, fc.boolean(), (shares, a, b, c, part, isOfficial) => {
      const covers = shares.map((share, at) => aCover(`34C${at + 1}`, 1e9, share < 0.5 ? 0 : 1e9 * share))
      // the sheets' areas are rounded, so they may add up to a little more than the polygon
      const measured = squareMetres(shares.length * 1e9 * (1 - 1e-10))
      const stated = squareMetres(measured * part)
      const whole = isOfficial ? stated : measured
      const border = aBorder(a * 100, b * 100, c * 100)
      const { share, range, mapped } = chosenCoverage('PK-BA', covers, { whole, measured }, (ground) =>
        shareRange(ground, measured, stated, border),
      )
      expect(mapped).toBeLessThanOrEqual(measured)
      if (!isOfficial) expect(share).toBeLessThanOrEqual(1)
      if (range) expect(share >= range.least && share <= range.most).toBe(true)
    }),
  )
})

describe('the outline of an area', () => {
  test('does not run where two areas share their border', () => {
    const total = (areas: Parameters<typeof outlineEdges>[0]) =>
      sumOfMetres(outlineEdges(areas).map(({ length }) => length))
    // GeodSolve -i: 1° of the meridian from the equator is 110574.389 m
    const [one, two] = [total([aBox(0, 0, 1, 1)]), total([aBox(0, 0, 1, 1), aBox(1, 0, 2, 1)])]
    expect(2 * one - two).toBeCloseTo(2 * 110_574.389, 1)
  })

  test('is cut along the sheets, and each piece belongs to the sheet it runs on', () => {
    // half a sheet round the corner where 34 C/6, 34 C/7, 34 C/10 and 34 C/11 meet: 64.5° E, 29.5° N
    const edges = outlineEdges([aBox(64.375, 29.375, 64.625, 29.625)])
    const byCell = outlineByCell(edges)
    const sheets = ['34C6', '34C7', '34C10', '34C11']
    expect(new Set(byCell.keys())).toEqual(new Set(sheets.map(cellOfSheet)))
    const border = borderGround(byCell, [aCover('34C6', 1e8, 1e8), aCover('34C7', 1e8, 0), aCover('34C10', 1e8, 5e7)])
    const total = sumOfMetres(edges.map(({ length }) => length))
    expect(border.mapped + border.unmapped + border.unsure).toBeCloseTo(total, 6)
    // the sheet without a record is unsure like the one in part; each of the four holds a quarter, but for the slant
    expect(border.mapped / total).toBeCloseTo(0.25, 3)
    expect(border.unmapped / total).toBeCloseTo(0.25, 3)
    expect(border.unsure / total).toBeCloseTo(0.5, 3)
  })
})
