import { describe, expect, test } from 'vitest'
import { readSheetFile } from '../../../src/data/read-sheet-file'
import { sheetColumnOf } from '../../../src/domain/coverage/read-sheet-list-column'

const file = (content: BlobPart) => new File([content], 'list.csv')
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...[...text].flatMap((each) => [each.charCodeAt(0), 0])])

describe('a file with a list of sheets', () => {
  test('is read as it stands, in UTF-8 or UTF-16 and without its mark', async () => {
    expect(await readSheetFile(file('\ufeff34 C/1\n35 A'))).toEqual({ ok: true, value: '34 C/1\n35 A' })
    expect(await readSheetFile(file(utf16('34 C/1')))).toEqual({ ok: true, value: '34 C/1' })
  })

  test('that is a table gives its column of sheets', () => {
    expect(sheetColumnOf('Year;Sheet no.;Title\n2005;34 C/1;"a; b"\n2006;"35 A/2";c')).toBe('34 C/1\n35 A/2')
    expect(sheetColumnOf('sheet\n34C1\n34C2')).toBe('34C1\n34C2')
    expect(sheetColumnOf('34C1,35A2\n36B3')).toBe('34C1,35A2\n36B3')
  })

  test('that is no text, or far too large, is refused by name', async () => {
    expect(await readSheetFile(file(new Uint8Array([0x89, 0, 1])))).toEqual({
      ok: false,
      error: { kind: 'not-text', file: 'list.csv' },
    })
    expect(await readSheetFile(file('x'.repeat(1_000_001)))).toMatchObject({ ok: false, error: { kind: 'too-large' } })
  })
})
