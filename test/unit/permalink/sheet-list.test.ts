import { describe, expect, test } from 'vitest'
import { compareSheets } from '../../../src/domain/coverage/sheet-number'
import { readSheets, writeSheets } from '../../../src/permalink/sheet-list'
import { aSheet } from '../../support/arbitrary-snapshot'
import fc from '../../support/fuzz'

const degreeSheet = (block: number, letter: string): string[] =>
  Array.from({ length: 16 }, (_, at) => `${block}${letter}${at + 1}`)

describe('a list of survey sheets in a link', () => {
  test('joins neighbouring numbers of a degree sheet', () => {
    expect(writeSheets(['34C11', '34C3', '34C1', '34C2', '30G11', '34C3'])).toBe('30G11,34C1-3.11')
  })

  test('names a whole degree sheet once, and several whole ones as a run', () => {
    expect(writeSheets(degreeSheet(34, 'C'))).toBe('34C')
    expect(writeSheets(['A', 'B', 'C', 'E', 'P'].flatMap((letter) => degreeSheet(34, letter)))).toBe('34A-C,34E,34P')
  })

  test('names a whole block of 256 by its number alone', () => {
    const block = [...'ABCDEFGHIJKLMNOP'].flatMap((letter) => degreeSheet(34, letter))
    expect(writeSheets(block)).toBe('34')
    expect(readSheets('34')).toEqual({ sheets: block, unknown: [] })
  })

  test('is read as people type it too', () => {
    expect(readSheets('34C11,30 G/11; 34-C/3, 34c/07,۳۴ C/۱۱')).toEqual({
      sheets: ['30G11', '34C3', '34C7', '34C11'],
      unknown: [],
    })
  })

  test('keeps quiet about nothing: pieces that name no sheet are listed', () => {
    expect(readSheets('30G11,30Z1,99A1,30G17,30G0,banana,,30G5-2').unknown).toEqual([
      '30Z1',
      '99A1',
      '30G17',
      '30G0',
      'banana',
      '30G5-2',
    ])
  })

  test('brings back every list', () => {
    fc.assert(
      fc.property(fc.uniqueArray(aSheet, { maxLength: 300 }), (sheets) => {
        expect(readSheets(writeSheets(sheets))).toEqual({ sheets: [...sheets].sort(compareSheets), unknown: [] })
      }),
    )
  })

  test('fits 524 sheets of Balochistan, the number the Survey counts, into 600 characters', () => {
    const blocks = [30, 31, 34, 35].flatMap((block) =>
      [...'ABCDEFGHIJKLMNOP'].flatMap((each) => degreeSheet(block, each)),
    )
    expect(writeSheets(blocks.filter((_, at) => at % 32 < 17).slice(0, 524)).length).toBeLessThan(600)
  })
})
