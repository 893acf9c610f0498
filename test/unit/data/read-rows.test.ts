import { describe, expect, test } from 'vitest'
import { readClaims } from '../../../src/data/read-claims'
import { readMapping } from '../../../src/data/read-mapping'
import { readToposheets } from '../../../src/data/read-toposheets'
import { aCollection, aFeature, aSquare } from '../../support/a-geo-file'

const aClaimRow = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'mapped-40',
  title_en: 'Mapped land',
  title_ur: 'نقشہ شدہ زمین',
  claim_en: '40 %',
  claim_ur: '۴۰ فیصد',
  others: [{ text_en: '50 % in 2006', text_ur: '۲۰۰۶ میں ۵۰ فیصد' }],
  verdict_en: 'Plausible',
  verdict_ur: 'قرینِ قیاس',
  verdictKind: 'plausible',
  confidence: 'medium',
  saidBy: 'Ahsan Iqbal',
  saidBy_ur: 'احسن اقبال',
  saidOn: '2026-01-28',
  place: 'panel:coverage',
  sources: [],
  ...changes,
})

const aMappingRow = (changes: Readonly<Record<string, unknown>> = {}) => ({
  id: 'gsp-2022',
  scope: 'PK-BA',
  statement_en: '170 of 524 sheets',
  statement_ur: '۵۲۴ میں سے ۱۷۰ شیٹیں',
  share: 0.324,
  mappedSheets: 170,
  totalSheets: 524,
  mappedM2: 108_800e6,
  denominatorM2: 335_360e6,
  denominatorName: 'outcrop',
  year: 2022,
  sources: [],
  ...changes,
})

describe('reading lists of rows', () => {
  test('a claim has both languages, or no claim at all', () => {
    const rows = readClaims('claims.json', [aClaimRow(), aClaimRow({ id: 'other', claim_en: null, claim_ur: null })])
    expect(rows.ok && rows.value.map(({ claim }) => claim)).toEqual([{ en: '40 %', ur: '۴۰ فیصد' }, null])
  })

  test('a bad row is named by number and id', () => {
    expect(readClaims('claims.json', [aClaimRow(), aClaimRow({ id: 'odd', verdictKind: 'true' })])).toMatchObject({
      error: { kind: 'invalid', file: 'claims.json', where: 'row 1 (odd), verdictKind' },
    })
    expect(readClaims('claims.json', { rows: [] })).toMatchObject({
      error: { kind: 'invalid', file: 'claims.json', where: 'file' },
    })
  })

  test('a share of mapped land is a part of one', () => {
    expect(readMapping('mapping.json', [aMappingRow()])).toMatchObject({ ok: true, value: [{ mappedArea: 108_800e6 }] })
    expect(readMapping('mapping.json', [aMappingRow({ share: 32.4 })])).toMatchObject({
      error: { where: 'row 0 (gsp-2022), share' },
    })
  })
})

describe('reading survey sheets', () => {
  const read = (properties: Readonly<Record<string, unknown>>) =>
    readToposheets('toposheets.geojson', aCollection(aFeature(properties, aSquare())))

  test('gives areas inside each province in square metres', () => {
    const sheets = read({ sheet: '34C3', label: '34 C/3', areaM2: 668e6, areaByCode: { 'PK-BA': 600e6 } })
    expect(sheets.ok && sheets.value.byId.get('34C3')).toEqual({
      sheet: '34C3',
      area: 668e6,
      areaByProvince: { 'PK-BA': 600e6 },
    })
  })

  test.each([
    ['a number that is no sheet', { sheet: '34Z3', areaM2: 1, areaByCode: {} }, 'feature 0 (34Z3), sheet'],
    [
      'a number as printed instead of as stored',
      { sheet: '34 C/3', areaM2: 1, areaByCode: {} },
      'feature 0 (34 C/3), sheet',
    ],
    [
      'a province nobody knows',
      { sheet: '34C3', areaM2: 1, areaByCode: { 'PK-XX': 1 } },
      'feature 0 (34C3), areaByCode.PK-XX',
    ],
  ])('refuses %s', (_, properties, where) => {
    expect(read(properties)).toMatchObject({ error: { kind: 'invalid', where } })
  })
})
