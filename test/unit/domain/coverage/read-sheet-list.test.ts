import { describe, expect, test } from 'vitest'
import { readSheetList } from '../../../../src/domain/coverage/read-sheet-list'
import { compareSheets, formatSheet } from '../../../../src/domain/coverage/sheet-number'
import { readSheets, writeSheets } from '../../../../src/permalink/sheet-list'
import { aSheet } from '../../../support/arbitrary-snapshot'
import fc from '../../../support/fuzz'

const LETTERS = [...'ABCDEFGHIJKLMNOP']
const numbered = (degree: string, numbers: readonly number[]) => numbers.map((number) => `${degree}${number}`)
const whole = (degree: string) =>
  numbered(
    degree,
    Array.from({ length: 16 }, (_, at) => at + 1),
  )
const sheetsOf = (text: string) => readSheetList(text).sheets

describe('a list of sheets', () => {
  test('is read in every usual spelling, divided by lines, commas or Urdu commas', () => {
    const { sheets, refused } = readSheetList('34 C/11\n34C7, 34-c/03؛ 30 O 15\n\n۳۰ G/۱۱، 34–C–2; ３４ Ｃ/5')
    expect(sheets).toEqual(['34C11', '34C7', '34C3', '30O15', '30G11', '34C2', '34C5'])
    expect(refused).toEqual([])
  })

  test('is read with the marks that copied text and CSV cells have round it, and places in it stay true', () => {
    expect(readSheetList('34 C/11\u200f\n\u2066"34 C/12"\u2069,"34 C/13"')).toMatchObject({
      sheets: ['34C11', '34C12', '34C13'],
      refused: [],
    })
    expect(readSheetList('\u200f"Quetta"').refused).toMatchObject([{ line: 1, column: 3 }])
  })

  test('may run over whole blocks, from one that exists to another', () => {
    const { sheets, refused } = readSheetList('34-35')
    expect([sheets.length, sheets[0], sheets.at(-1)]).toEqual([512, '34A1', '35P16'])
    expect(refused).toEqual([])
    expect(readSheetList('35-34, 34-99').refused.map(({ reason }) => reason)).toEqual([
      'backwards-range',
      'bare-number',
    ])
  })

  test('may name its letters in Urdu, A to P, and places in it stay true', () => {
    const names = 'اے بی سی ڈی ای ایف جی ایچ آئی جے کے ایل ایم این او پی'.split(' ')
    const { sheets, refused } = readSheetList(names.map((name) => `۳۴ ${name}/۱۱`).join('، '))
    expect(sheets).toEqual(LETTERS.map((letter) => `34${letter}11`))
    expect(refused).toEqual([])
    expect(sheetsOf('۳۰ جی/۱۱، 34 سی/1-3، ۱۱')).toEqual(['30G11', '34C1', '34C2', '34C3', '34C11'])
    expect(sheetsOf('34 اے - بی')).toEqual([...whole('34A'), ...whole('34B')])
    // words that such names begin or that stand by themselves are none, and what follows has its own column
    const prose = readSheetList('34 کے نقشے، کے، ۳۴ ایلم/۳، 34 ایچ/3 Quetta')
    expect(prose.sheets).toEqual(['34H3'])
    expect(prose.refused.at(-1)).toMatchObject({ text: 'Quetta', column: 37 })
  })

  test('may have only spaces or tabs between sheets', () => {
    expect(sheetsOf('34C11 34 C/7 34C3\t35 D 2')).toEqual(['34C11', '34C7', '34C3', '35D2'])
    expect(sheetsOf('34C11 a note')).toEqual(['34C11'])
  })

  test('names a repeated sheet once', () => {
    expect(sheetsOf('34C11, 34 C/11, 34C11-11')).toEqual(['34C11'])
  })

  test.each([
    ['34 C/1-8', numbered('34C', [1, 2, 3, 4, 5, 6, 7, 8])],
    ['34C1-8', numbered('34C', [1, 2, 3, 4, 5, 6, 7, 8])],
    ['34 C/1 – 3', numbered('34C', [1, 2, 3])],
    ['34 C/1,3,5-7', numbered('34C', [1, 3, 5, 6, 7])],
    ['34 C/1، 3، ۵-۷', numbered('34C', [1, 3, 5, 6, 7])],
    ['34C1-3.11', numbered('34C', [1, 2, 3, 11])],
    ['34 C/15,16,35 A/1', ['34C15', '34C16', '35A1']],
    ['34 C/3 - 34 C/7', numbered('34C', [3, 4, 5, 6, 7])],
    ['34C3-34C7', numbered('34C', [3, 4, 5, 6, 7])],
    ['34C3–34C7, 9', numbered('34C', [3, 4, 5, 6, 7, 9])],
    ['34-C-15 – 34-C-16', numbered('34C', [15, 16])],
    ['34 C/1-2 34 D/3', ['34C1', '34C2', '34D3']],
  ])('takes the run of numbers %s', (text, expected) => {
    expect(readSheetList(text)).toEqual({ sheets: expected, refused: [], leftOut: 0 })
  })

  test.each([
    ['34 C', whole('34C')],
    ['34C', whole('34C')],
    ['34-C', whole('34C')],
    ['34 C 34 D', [...whole('34C'), ...whole('34D')]],
    ['34A-D', ['A', 'B', 'C', 'D'].flatMap((letter) => whole(`34${letter}`))],
    ['34 A - B', ['A', 'B'].flatMap((letter) => whole(`34${letter}`))],
    ['34', LETTERS.flatMap((letter) => whole(`34${letter}`))],
    ['۳۴', LETTERS.flatMap((letter) => whole(`34${letter}`))],
    ['34 C; 34 D/1', [...whole('34C'), '34D1']],
    ['34 C 34 D/1', [...whole('34C'), '34D1']],
    ['34 C/1, 35', ['34C1', ...LETTERS.flatMap((letter) => whole(`35${letter}`))]],
  ])('takes the whole degree sheets or block of %s', (text, expected) => {
    expect(readSheetList(text)).toEqual({ sheets: expected, refused: [], leftOut: 0 })
  })

  test('a number goes on with the degree sheet before it only across a comma, and not across lines', () => {
    for (const text of ['34C1 3', '34C1; 3', '34C1\n3', '34C, 3', 'Quetta, 3', '3']) {
      expect(readSheetList(text).refused.at(-1), text).toMatchObject({ text: '3', reason: 'bare-number' })
    }
  })
})

describe('a whole block or degree sheet with more behind it', () => {
  test.each([
    '39 CC/1',
    '34 II/3',
    '34 Kharan 3',
    '34 sheets mapped',
    '34%',
    '35 km',
    '34 C(1-4)',
    '34C/I',
    '34C/3A',
    '34 35 km',
    '34 C 99',
  ])('ticks nothing: %s is refused whole, with its place', (text) => {
    expect(readSheetList(`34 A/1; ${text}, 34 B/2`)).toEqual({
      sheets: ['34A1', '34B2'],
      refused: [{ text, line: 1, column: 9, reason: expect.any(String), detail: expect.any(String) }],
      leftOut: 0,
    })
  })

  test('is told from the sheets that stand before it', () => {
    expect(readSheetList('34A1 34 C in part')).toMatchObject({
      sheets: ['34A1'],
      refused: [{ text: '34 C in part', column: 6, reason: 'not-a-sheet-number' }],
    })
  })
})

describe('a run from one degree sheet into another', () => {
  test.each(['34 C/3 - 34 D/2', '34C3-35C7', '34C16–34D1'])('is refused with that reason: %s', (text) => {
    expect(readSheetList(text)).toEqual({
      sheets: [],
      refused: [{ text, line: 1, column: 1, reason: 'across-degrees', detail: '' }],
      leftOut: 0,
    })
  })

  test('backwards or beyond 16 it is refused for that', () => {
    expect(readSheetList('34C7-34C3').refused).toMatchObject([{ reason: 'backwards-range' }])
    expect(readSheetList('34C7-34C17').refused).toMatchObject([{ reason: 'no-such-number', detail: '17' }])
  })
})

describe('what a list cannot say', () => {
  test('is named with line, column and reason, and the rest is kept', () => {
    const { sheets, refused } = readSheetList('34C11\nQuetta, 34C7\n34Z1; 34C17; 99A1\n  27, 34C8-2 34D-A 17')
    expect(sheets).toEqual(['34C11', '34C7'])
    expect(refused).toEqual([
      { text: 'Quetta', line: 2, column: 1, reason: 'not-a-sheet-number', detail: '' },
      { text: '34Z1', line: 3, column: 1, reason: 'no-such-letter', detail: 'Z' },
      { text: '34C17', line: 3, column: 7, reason: 'no-such-number', detail: '17' },
      { text: '99A1', line: 3, column: 14, reason: 'no-such-block', detail: '99' },
      { text: '27', line: 4, column: 3, reason: 'bare-number', detail: '' },
      { text: '34C8-2', line: 4, column: 7, reason: 'backwards-range', detail: '' },
      { text: '34D-A', line: 4, column: 14, reason: 'backwards-range', detail: '' },
      { text: '17', line: 4, column: 20, reason: 'bare-number', detail: '' },
    ])
  })

  test('columns count characters, not code units', () => {
    expect(readSheetList('😀😀 34C1 kohlu').refused).toMatchObject([
      { text: '😀😀', column: 1 },
      { text: 'kohlu', column: 9 },
    ])
  })

  test('scales, years and halves of numbers are no blocks', () => {
    expect(sheetsOf('1:50000 2005 34/11 34. 34.5 34-36 1:34')).toEqual([])
  })

  test('a sheet nobody wants is refused by name, a few of a range are only counted', () => {
    const wanted = (sheet: string) => sheet !== '28A1' && sheet !== '34C2'
    expect(readSheetList('28A1, 34C11', wanted)).toMatchObject({
      sheets: ['34C11'],
      refused: [{ text: '28A1', line: 1, column: 1, reason: 'outside-pakistan' }],
      leftOut: 0,
    })
    expect(readSheetList('34C1-3', wanted)).toEqual({ sheets: ['34C1', '34C3'], refused: [], leftOut: 1 })
  })

  test('never throws and never invents a sheet, whatever is pasted', () => {
    const pieces = fc.constantFrom(
      '34',
      ' C',
      '/',
      '1',
      '-',
      ',',
      '\n',
      '16',
      'x',
      '،',
      '.',
      '\u{1f5fa}',
      '\u0000',
      ':',
    )
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anything, (text) => {
        const { sheets } = readSheetList(text)
        expect(readSheets(writeSheets(sheets)).sheets).toEqual([...sheets].sort(compareSheets))
      }),
      { numRuns: 1000 },
    )
  })
})

test('every list comes back from what a link writes, and from how maps print the numbers', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(aSheet, { maxLength: 300 }),
      fc.constantFrom('\n', ', ', '; ', '\t', ' ', '، '),
      (sheets, by) => {
        const sorted = [...sheets].sort(compareSheets)
        expect(readSheets(writeSheets(sheets))).toEqual({ sheets: sorted, unknown: [] })
        expect(readSheetList(sheets.map(formatSheet).join(by))).toEqual({ sheets, refused: [], leftOut: 0 })
      },
    ),
  )
})
