import { describe, expect, it } from 'vitest'
import { sheetBounds } from '../../../../src/domain/coverage/sheet-number'
import { boxRing, sheetsTouching } from '../../../../src/domain/coverage/sheet-polygon'
import { verifyWithTurf } from '../../../../src/domain/coverage/verify-with-turf'
import type { AreaGeometry } from '../../../../src/domain/earth/area-geometry'
import { areaBetweenParallels } from '../../../../src/domain/earth/authalic'
import type { BBox } from '../../../../src/domain/position'

const boxOf = (bounds: BBox): AreaGeometry => ({ type: 'Polygon', coordinates: [boxRing(bounds)] })
const areaOf = (sheets: readonly string[], denominator: AreaGeometry): number => {
  const checked = verifyWithTurf(sheets, denominator)
  return checked.ok ? checked.value.area : Number.NaN
}
const relativeError = (found: number, expected: number): number => Math.abs(found / expected - 1)

describe('a coverage checked with Turf', () => {
  it('is the closed form of the sheets, for one sheet, a row of eight and a block of 256', () => {
    const boxes: readonly BBox[] = [
      [61.5, 29.25, 61.75, 29.5],
      [62, 29, 64, 29.25],
      [60, 28, 64, 32],
    ]
    for (const box of boxes) {
      const sheets = sheetsTouching(box)
      expect(relativeError(areaOf(sheets, boxOf([58, 21, 80, 39])), areaBetweenParallels(box))).toBeLessThan(1e-8)
    }
  })

  it('cuts sheets at the edge of the denominator', () => {
    const cut: BBox = [61.6, 29.3, 63.9, 29.45]
    expect(relativeError(areaOf(sheetsTouching([61, 29, 64, 30]), boxOf(cut)), areaBetweenParallels(cut))).toBeLessThan(
      1e-8,
    )
  })

  it('leaves out a hole in the denominator', () => {
    const [outer, hole]: [BBox, BBox] = [
      [61.5, 29.25, 61.75, 29.5],
      [61.6, 29.3, 61.65, 29.35],
    ]
    const denominator: AreaGeometry = { type: 'Polygon', coordinates: [boxRing(outer), boxRing(hole).toReversed()] }
    const expected = areaBetweenParallels(outer) - areaBetweenParallels(hole)
    expect(relativeError(areaOf(['30G11'], denominator), expected)).toBeLessThan(1e-8)
  })

  it('counts a sheet named twice once, and sheets apart each', () => {
    const [one, other] = ['30G11', '43B16']
    const everywhere = boxOf([58, 21, 80, 39])
    expect(areaOf([one ?? '', one ?? ''], everywhere)).toBe(areaOf(['30G11'], everywhere))
    const sum = ['30G11', other ?? ''].reduce((total, sheet) => {
      return total + areaBetweenParallels(sheetBounds(sheet) ?? [0, 0, 0, 0])
    }, 0)
    expect(relativeError(areaOf(['30G11', '43B16'], everywhere), sum)).toBeLessThan(1e-8)
  })

  it('is nothing for no sheets and for sheets that miss the denominator', () => {
    expect(areaOf([], boxOf([60, 28, 64, 32]))).toBe(0)
    expect(areaOf(['43B16'], boxOf([60, 28, 64, 32]))).toBe(0)
  })

  it('stands beside Turf’s own sphere, which differs by less than 3 in a thousand', () => {
    const checked = verifyWithTurf(['30G11'], boxOf([58, 21, 80, 39]))
    if (!checked.ok) throw new Error(checked.error.kind)
    const { area, sphericalArea } = checked.value
    expect(sphericalArea).not.toBe(area)
    expect(relativeError(sphericalArea, area)).toBeLessThan(3e-3)
  })

  it('reports a sheet that does not exist and geometry that Turf cannot clip', () => {
    expect(verifyWithTurf(['99A1'], boxOf([60, 28, 64, 32]))).toEqual({
      ok: false,
      error: { kind: 'no-such-sheet', sheet: '99A1' },
    })
    const broken = { type: 'Polygon', coordinates: [[[Number.NaN, Number.NaN]]] } as unknown as AreaGeometry
    expect(verifyWithTurf(['30G11'], broken)).toMatchObject({ ok: false, error: { kind: 'geometry-failed' } })
  })
})
