import { describe, expect, test } from 'vitest'
import { COMMODITY_GROUPS } from '../../src/domain/minerals/commodity-group'
import { SITE_SYMBOLS } from '../../src/domain/minerals/symbology'

const symbols = COMMODITY_GROUPS.map((group) => SITE_SYMBOLS[group])

describe('site symbols', () => {
  test.each(['shape', 'path', 'letter', 'colour'] as const)('no two groups share a %s', (feature) => {
    expect(new Set(symbols.map((symbol) => symbol[feature])).size).toBe(COMMODITY_GROUPS.length)
  })

  test('every outline stays inside its 24 × 24 box', () => {
    for (const { path } of symbols) {
      const numbers = path.match(/-?\d+(\.\d+)?/g) ?? []
      for (const text of numbers) {
        expect(Number(text)).toBeGreaterThanOrEqual(0)
        expect(Number(text)).toBeLessThanOrEqual(24)
      }
    }
  })

  test('letters are one or two, so that they fit', () => {
    for (const { letter } of symbols) expect(letter).toMatch(/^[A-Z][A-Za-z]?$/)
  })
})
