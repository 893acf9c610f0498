import { expect, test } from 'vitest'
import { fileName } from '../../../../src/features/picture/file-name'
import { atMostWide } from '../../../../src/features/picture/wrap-words'

const DAY = new Date(2026, 10, 3)

test.each([
  ['Nokundi to Gwadar', 'nokundi-to-gwadar'],
  ['Pakistan Minerals Atlas', 'map'],
  ['Pakistan Minerals Atlas: two views', 'two-views'],
  ['پاکستان معدنیات اٹلس', 'map'],
  ['نوکنڈی سے گوادر، سڑک', 'نوکنڈی-سے-گوادر-سڑک'],
  ['Straße / ../..\\', 'straße'],
])('a picture called “%s” arrives as …-%s-….png', (title, part) => {
  expect(fileName(title, DAY)).toBe(`pakistan-minerals-atlas-${part}-2026-11-03.png`)
})

test('a name is cut to its room and says so', () => {
  const sixEach = (text: string): number => text.length * 6
  expect(atMostWide('One sheet', 54, sixEach)).toBe('One sheet')
  expect(atMostWide('One sheet more', 54, sixEach)).toBe('One shee…')
  expect(atMostWide('One sheet', 1, sixEach)).toBe('O…')
})
