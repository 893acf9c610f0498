import { describe, expect, test } from 'vitest'
import { type CellCover, remainingLargestFirst, sheetsToReach } from '../../../../src/domain/coverage/cell-cover'
import { chosenCoverage } from '../../../../src/domain/coverage/chosen-coverage'
import { squareMetres } from '../../../../src/domain/units'
import fc from '../../../support/fuzz'

const aCover = (key: number, whole: number, covered: number): CellCover => ({
  key,
  whole: squareMetres(whole),
  covered: squareMetres(covered),
})

const aWhole = (whole: number, measured = whole) => ({ whole: squareMetres(whole), measured: squareMetres(measured) })

describe('sheets still to be mapped', () => {
  test('are taken with most unmapped ground first, and those that are whole not at all', () => {
    const covers = [aCover(1, 100, 0), aCover(2, 200, 50), aCover(3, 300, 300), aCover(4, 90, 89)]
    expect([...remainingLargestFirst(covers)]).toEqual([150, 100, 1])
  })

  test('are none where the target is reached, and no number where all of them do not reach it', () => {
    expect(sheetsToReach([150, 100], 0, 1e3)).toBe(0)
    expect(sheetsToReach([150, 100], -40, 1e3)).toBe(0)
    expect(sheetsToReach([150, 100], 151.5, 1e3)).toBe(2)
    expect(sheetsToReach([150, 100], 260, 1e3)).toBeNull()
  })

  test('are as few as any choice of sheets could be', () => {
    const areas = fc.array(fc.integer({ min: 2, max: 50 }), { maxLength: 8 })
    fc.assert(
      fc.property(areas, fc.integer({ min: 2, max: 200 }), (sizes, missing) => {
        const covers = sizes.map((size, key) => aCover(key, size, 0))
        const fewest = Array.from({ length: 2 ** sizes.length }, (_, choice) =>
          sizes.filter((_, at) => choice & (1 << at)),
        )
          .filter((chosen) => chosen.reduce((sum, size) => sum + size, 0) >= missing)
          .reduce<number | null>((least, { length }) => (least === null ? length : Math.min(least, length)), null)
        return sheetsToReach(remainingLargestFirst(covers), missing, 1e3) === fewest
      }),
    )
  })

  test('are none where all sheets are mapped, though their rounded areas miss the whole by some square metres', () => {
    // Gilgit-Baltistan: 137 sheets in whole square metres add up to 9 m² less than the polygon
    const covers = Array.from({ length: 137 }, (_, key) => aCover(key, 5e8, 5e8))
    const measured = squareMetres(137 * 5e8 + 9)
    expect(chosenCoverage('PK-GB', covers, { whole: measured, measured }, () => null).toTarget[100]).toBe(0)
    const none = covers.map((cover) => ({ ...cover, covered: squareMetres(0) }))
    expect(chosenCoverage('PK-GB', none, { whole: measured, measured }, () => null).toTarget[100]).toBe(137)
  })

  test('are all that are not whole where all is asked for, a sliver that rounding could hide among them', () => {
    // Balochistan, nothing ticked: 596 sheets, one of which holds less than a millionth of the polygon
    const covers = [...Array.from({ length: 595 }, (_, key) => aCover(key, 5.8e8, 0)), aCover(595, 2e5, 0)]
    const measured = 595 * 5.8e8 + 2e5
    const asked = (covered: number) => {
      const now = covers.map((cover, at) => (at < covered ? aCover(cover.key, cover.whole, cover.whole) : cover))
      const { toTarget, sheetsNone } = chosenCoverage('PK-BA', now, aWhole(measured), () => null)
      return [toTarget[100], sheetsNone]
    }
    expect(asked(0)).toEqual([596, 596])
    expect(asked(174)).toEqual([422, 422])
    expect(asked(595)).toEqual([1, 1])
    expect(asked(596)).toEqual([0, 0])
    // and of the rounded areas, which may miss the polygon by some metres to either side
    for (const off of [-300, 300])
      expect(chosenCoverage('PK-BA', covers, aWhole(measured + off), () => null).toTarget[100]).toBe(596)
  })

  test('are no number where a real piece of ground is missing: more than a millionth of the whole', () => {
    expect(sheetsToReach([1e9], 1e9 + 900, 1e9)).toBe(1)
    expect(sheetsToReach([1e9], 1e9 + 1100, 1e9)).toBeNull()
  })

  test('are counted to each target of the chosen whole', () => {
    const covers = [1, 2, 3, 4].map((key) => aCover(key, 1e9, key === 1 ? 1e9 : 0))
    const { share, toTarget, sheetsNone } = chosenCoverage('PK-BA', covers, aWhole(4e9), () => null)
    expect(share).toBe(0.25)
    expect(sheetsNone).toBe(3)
    expect(toTarget).toEqual({ 40: 1, 50: 1, 60: 2, 100: 3 })
  })

  test('cannot reach all of an official area that is larger than the polygon', () => {
    const { toTarget } = chosenCoverage('PK-BA', [aCover(1, 1e9, 0)], aWhole(1.1e9, 1e9), () => null)
    expect(toTarget[60]).toBe(1)
    expect(toTarget[100]).toBeNull()
  })
})
