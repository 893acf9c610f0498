import { expect, test } from 'vitest'
import { areaWithin } from '../../../../src/domain/coverage/share'
import { squareMetres } from '../../../../src/domain/units'
import { geoFeatures } from '../../../support/geo-files'

const record = (area: number, parts: Readonly<Record<string, number>>) => ({
  sheet: '38H16',
  area: squareMetres(area),
  areaByProvince: Object.fromEntries(Object.entries(parts).map(([code, part]) => [code, squareMetres(part)])),
})

test('a sheet cut by a provincial border is as large in the country as it is, not as its rounded parts add up to', () => {
  // 38 H/16: 654 000 065.78 m² in closed form
  const cut = record(654_000_066, { 'PK-PB': 40_822_862, 'PK-KP': 613_177_205 })
  expect(areaWithin(cut, 'PK')).toBe(654_000_066)
  expect(areaWithin(cut, 'PK-KP')).toBe(613_177_205)
  expect(areaWithin(record(672_568_735, { 'PK-BA': 672_568_736 }), 'PK-BA')).toBe(672_568_735)
  // ground beyond the border stays out, however little
  expect(areaWithin(record(654_000_066, { 'PK-KP': 654_000_060 }), 'PK')).toBe(654_000_060)
})

test('no published sheet is larger in the country than it is', () => {
  const larger = geoFeatures('toposheets').filter(({ properties }) => {
    const { areaM2, areaByCode } = properties as { areaM2: number; areaByCode: Record<string, number> }
    return areaWithin(record(areaM2, areaByCode), 'PK-ALL') > areaM2
  })
  expect(larger).toEqual([])
})
