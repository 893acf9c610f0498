import { describe, expect, it } from 'vitest'
import { parseSheet } from '../../../../src/domain/coverage/parse-sheet'
import { formatSheet, sheetAt } from '../../../../src/domain/coverage/sheet-number'
import fc from '../../../support/fuzz'

describe('a written sheet number', () => {
  it.each([
    '34 C/11',
    '34C11',
    '34-C/11',
    '34c/11',
    '34 C 11',
    '34.C.11',
    ' 34 c / 11 ',
    '۳۴ C/۱۱',
    '٣٤ C/١١',
    '۳۴ سی/۱۱',
    '34سي11',
  ])('%s is read as 34C11', (text) => {
    expect(parseSheet(text)).toEqual({ ok: true, value: '34C11' })
  })

  it('may have a leading zero', () => {
    expect(parseSheet('34c/07')).toEqual({ ok: true, value: '34C7' })
  })

  it.each([
    ['47 C/3', { kind: 'no-such-block', text: '47 C/3', block: 47 }],
    ['34 Q/3', { kind: 'no-such-letter', text: '34 Q/3', letter: 'Q' }],
    ['34 C/17', { kind: 'no-such-number', text: '34 C/17', number: 17 }],
    ['34 C/0', { kind: 'no-such-number', text: '34 C/0', number: 0 }],
    ['Nokundi', { kind: 'not-a-sheet-number', text: 'Nokundi' }],
    ['34 C', { kind: 'not-a-sheet-number', text: '34 C' }],
    ['', { kind: 'not-a-sheet-number', text: '' }],
  ])('%s is refused with its reason', (text, error) => {
    expect(parseSheet(text)).toEqual({ ok: false, error })
  })

  it('is read back from every printed one', () => {
    const lon = fc.double({ min: 60, max: 79.9, noNaN: true })
    const lat = fc.double({ min: 24, max: 39.9, noNaN: true })
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const sheet = sheetAt([x, y]) ?? ''
        const parsed = parseSheet(formatSheet(sheet))
        return parsed.ok && parsed.value === sheet
      }),
    )
  })
})
