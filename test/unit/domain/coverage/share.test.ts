import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOfAll } from '../../../../src/domain/coverage/share'
import { aSheet, denominatorsOf, sheetMap } from './builders'

const SHEETS = sheetMap(
  aSheet('30G11', { 'PK-BA': 100 }),
  aSheet('39G13', { 'PK-BA': 60, 'PK-PB': 40 }),
  aSheet('43F6', { 'PK-KP': 30, 'PK-JK': 70 }),
  aSheet('30G9', { 'PK-BA': 25 }),
)

describe('coverage of ticked sheets', () => {
  const { byCode, unknown } = coverageOfAll(SHEETS, ['30G11', '39G13', '43F6', '30G9'], denominatorsOf(1000, 800))

  it('adds what each sheet covers inside a province', () => {
    expect(byCode['PK-BA']).toMatchObject({ mapped: 185, shareOfMeasured: 0.185, shareOfOfficial: 185 / 800 })
    expect(byCode['PK-PB'].mapped).toBe(40)
    expect(byCode['PK-SD'].mapped).toBe(0)
  })

  it('leaves Azad Jammu & Kashmir out of Pakistan and takes it into the wider denominator', () => {
    expect(byCode.PK.mapped).toBe(255)
    expect(byCode['PK-ALL'].mapped).toBe(325)
  })

  it('tells whole sheets from those that reach across a border', () => {
    expect([byCode['PK-BA'].sheetsWhole, byCode['PK-BA'].sheetsPartly]).toEqual([1, 2])
    expect([byCode['PK-ALL'].sheetsWhole, byCode['PK-ALL'].sheetsPartly]).toEqual([3, 1])
  })

  it('says how much is left', () => {
    expect(byCode['PK-BA'].remaining).toBe(815)
  })

  it('has no official share where there is no official figure', () => {
    expect(coverageOfAll(SHEETS, ['30G11'], denominatorsOf(1000, null)).byCode['PK-BA'].shareOfOfficial).toBeNull()
  })

  it('counts a repeated tick once and reports sheets it does not know', () => {
    expect(unknown).toEqual([])
    const again = coverageOfAll(SHEETS, ['30G11', '30G11', '55P16'], denominatorsOf(1000, 800))
    expect(again.byCode['PK-BA'].mapped).toBe(100)
    expect(again.unknown).toEqual(['55P16'])
  })

  it('never claims more than the whole, and nothing of nothing', () => {
    const small = coverageOfAll(SHEETS, SHEETS.keys(), denominatorsOf(50, 50)).byCode['PK-BA']
    expect(small).toMatchObject({ mapped: 50, shareOfMeasured: 1, remaining: 0 })
    expect(coverageOfAll(SHEETS, ['30G11'], denominatorsOf(0, null)).byCode['PK-BA'].shareOfMeasured).toBe(0)
  })

  it('does not depend on the order of ticks, and grows with them', () => {
    const some = fc.subarray([...SHEETS.keys()])
    fc.assert(
      fc.property(some, fc.constantFrom(...SHEETS.keys()), (ticked, more) => {
        const share = (numbers: string[]): number =>
          coverageOfAll(SHEETS, numbers, denominatorsOf(1000, 800)).byCode.PK.shareOfMeasured
        return share(ticked) === share(ticked.toReversed()) && share([...ticked, more]) >= share(ticked)
      }),
    )
  })
})
