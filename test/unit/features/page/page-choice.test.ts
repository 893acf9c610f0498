import { expect, test } from 'vitest'
import { scaleTyped } from '../../../../src/features/page/page-choice'
import { pixelsOf, sheetOf } from '../../../../src/features/page/paper'

test.each([
  ['750000', 750_000],
  ['750 000', 750_000],
  ['1:750,000', 750_000],
  ['1 : 1.000.000', 1_000_000],
  ['۱٬۰۰۰٬۰۰۰', 1_000_000],
])('a scale is read however its thousands are marked: %s', (text, n) => {
  expect(scaleTyped(text)).toBe(n)
})

test.each(['', 'large', '249999', '50000001', '-500000', '1e6', '1:1:500000'])('"%s" is no scale of a page', (text) => {
  expect(scaleTyped(text)).toBeNull()
})

test('sheets are as large as their standards say, and an inch has 96 CSS pixels', () => {
  expect(sheetOf('a4', 'portrait')).toEqual({ width: 210, height: 297 })
  expect(sheetOf('a3', 'landscape')).toEqual({ width: 420, height: 297 })
  // Letter is 8.5 by 11 inches
  expect(pixelsOf(sheetOf('letter', 'portrait').width)).toBeCloseTo(8.5 * 96, 9)
  expect(pixelsOf(sheetOf('letter', 'portrait').height)).toBeCloseTo(11 * 96, 9)
})
