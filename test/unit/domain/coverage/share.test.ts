import { describe, expect, it } from 'vitest'
import { cellOfSheet } from '../../../../src/domain/coverage/covered-ground'
import { coverageOfAll } from '../../../../src/domain/coverage/share'
import { squareMetres } from '../../../../src/domain/units'
import fc from '../../../support/fuzz'
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

  it('calls a sheet whole when all its ground inside the area is mapped, though it reach across the border', () => {
    const { sheetsWhole, sheetsPartly, sheetsNone } = byCode['PK-BA']
    expect([sheetsWhole, sheetsPartly, sheetsNone]).toEqual([3, 0, 0])
    const one = coverageOfAll(SHEETS, ['30G11'], denominatorsOf(1000, 800)).byCode['PK-BA']
    expect([one.sheetsWhole, one.sheetsPartly, one.sheetsNone]).toEqual([1, 0, 2])
  })

  it('measures Balochistan and Khyber Pakhtunkhwa together against both', () => {
    expect(byCode['PK-BA-KP']).toMatchObject({ mapped: 215, measured: 2000, official: 1600 })
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

describe('coverage of polygons beside the ticked sheets', () => {
  const ground = (areas: Record<string, Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(areas).map(([code, sheets]) => [
        code,
        new Map(Object.entries(sheets).map(([sheet, area]) => [cellOfSheet(sheet) ?? -1, squareMetres(area)])),
      ]),
    )
  const polygons = ground({ 'PK-BA': { '30G11': 40, '30G9': 25 }, 'PK-PB': { '39G13': 10 } })
  const measure = (ticked: string[]) => coverageOfAll(SHEETS, ticked, denominatorsOf(1000, 800), polygons).byCode

  it('counts what they cover of sheets that are not ticked', () => {
    expect(measure([])['PK-BA']).toMatchObject({ mapped: 65, sheetsWhole: 1, sheetsPartly: 1, sheetsNone: 1 })
    expect(measure([])['PK-PB']).toMatchObject({ mapped: 10, sheetsWhole: 0, sheetsPartly: 1 })
  })

  it('counts a ticked sheet whole, and once', () => {
    expect(measure(['30G11'])['PK-BA']).toMatchObject({ mapped: 125, sheetsWhole: 2, sheetsPartly: 0 })
  })

  it('never counts more of a sheet than there is', () => {
    const much = ground({ 'PK-BA': { '30G9': 26 } })
    expect(coverageOfAll(SHEETS, [], denominatorsOf(1000, 800), much).byCode['PK-BA'].mapped).toBe(25)
  })
})
