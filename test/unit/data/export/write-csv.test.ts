import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { csvCell } from '../../../../src/data/export/csv-cell'
import { writeCsv } from '../../../../src/data/export/write-csv'
import { anExportRow, anExportSet } from '../../../support/an-export-set'
import fc from '../../../support/fuzz'

const read = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true, dynamicTyping: false })

describe('a cell', () => {
  test.each(['=1+1', '+92 81', '-1+cmd|/C calc', '@SUM(A1)', '\tcmd', '\rcmd', '＝1+1', '－x'])(
    'a text a spreadsheet would run as a formula is guarded: %j',
    (text) => {
      const [[cell]] = Papa.parse<[string]>(csvCell(text), { delimiter: ',' }).data as [[string]]
      expect(cell).toBe(`'${text}`)
    },
  )

  test.each([
    ['-5', '-5'],
    ['-5.25', '-5.25'],
    ['-1e-7', '-1e-7'],
  ])('the negative number %s stays a number', (text, written) => {
    expect(csvCell(text)).toBe(written)
    expect(csvCell(Number(text))).toBe(String(Number(text)))
  })

  test('a text with minus and equals inside is left as it is', () => {
    expect(csvCell('Nokundi-Mashkel = 101.6 km')).toBe('Nokundi-Mashkel = 101.6 km')
  })

  test('nothing stated is an empty cell', () => {
    expect(csvCell(null)).toBe('')
  })

  test('commas, quotes and line ends survive any reader of RFC 4180', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/^[=+\-@\t\r\n＝＋－＠]/.test(text) && text !== '')
        expect(Papa.parse(`${csvCell(text)},x`, { delimiter: ',', newline: '\r\n' }).data).toEqual([[text, 'x']])
      }),
    )
  })
})

describe('a file', () => {
  const line = anExportRow({
    id: 'leg',
    name: 'Nokundi – Mashkel',
    geometry: {
      type: 'LineString',
      coordinates: [
        [62.75039, 28.82704],
        [62.92523, 27.92385],
      ],
    },
    attributes: { length_geodesic_m: 101_564.5 },
  })

  test('one heading line, CRLF, and no comments', () => {
    const lines = writeCsv(anExportSet(anExportRow()), { mark: false }).split('\r\n')
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe('id,name,longitude,latitude,status,selection,source,licence,method,unit,data_edition')
    expect(lines[2]).toBe('')
  })

  test('a byte-order mark stands in front only when it is asked for', () => {
    expect(writeCsv(anExportSet(), { mark: true }).charCodeAt(0)).toBe(0xfeff)
    expect(writeCsv(anExportSet(), { mark: false }).charCodeAt(0)).toBe('i'.charCodeAt(0))
  })

  test('every row says where it is from', () => {
    const { data } = read(writeCsv(anExportSet(anExportRow(), line), { mark: true }))
    expect(data).toHaveLength(2)
    for (const row of data) {
      expect(row).toMatchObject({
        source: 'USGS',
        licence: 'public domain',
        method: 'as published',
        unit: 'degrees; metres',
        data_edition: '0123456789abcdef',
        selection: '1 of 67 sites; filtered: status is operating',
      })
    }
  })

  test('points are two numbers, lines are well-known text, points among lines are both, and all come back as they were', () => {
    const { data } = read(writeCsv(anExportSet(anExportRow(), line), { mark: false }))
    expect(data[0]).toMatchObject({ longitude: '61.6', latitude: '29.25', wkt: 'POINT (61.6 29.25)' })
    expect(data[1]).toMatchObject({
      longitude: '',
      wkt: 'LINESTRING (62.75039 28.82704, 62.92523 27.92385)',
      length_geodesic_m: '101564.5',
    })
  })

  test('a row of a source of its own keeps it', () => {
    const { data } = read(writeCsv(anExportSet(anExportRow({ attributes: { source: 'IAEA' } })), { mark: false }))
    expect(data[0]?.source).toBe('IAEA')
  })
})
