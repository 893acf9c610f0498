import { describe, expect, it } from 'vitest'
import { toAsciiDigits } from '../../../../src/domain/gazetteer/ascii-digits'
import { editDistance } from '../../../../src/domain/gazetteer/edit-distance'
import { foldedWords, foldText } from '../../../../src/domain/gazetteer/fold'
import fc from '../../../support/fuzz'

describe('folding', () => {
  it.each([
    ['سيندك', 'سیندک', 'Arabic and Urdu yeh and kaf'],
    ['سىندك', 'سیندک', 'dotless yeh'],
    ['کوئٹه', 'کوئٹہ', 'Arabic and Urdu heh'],
    ['آواران', 'اواران', 'alef with and without madda'],
    ['أواران', 'اواران', 'alef with hamza'],
    ['سِیندَک', 'سیندک', 'short vowels'],
    ['سیـــندک', 'سیندک', 'tatweel'],
    ['ریکو\u200cڈک', 'ریکوڈک', 'zero-width non-joiner'],
    ['ﺳﯿﻨﺪک', 'سیندک', 'presentation forms'],
    ['SAINDAK', 'saindak', 'capitals'],
    ['Saindāk', 'saindak', 'Latin diacritics'],
    ['Reko-Diq', 'reko  diq', 'hyphen and space'],
    ["Dera Isma'il", 'dera ismail', 'apostrophe'],
    ['بلاک ۲', 'بلاک 2', 'digits'],
  ])('%s and %s are one spelling: %s', (one, other) => {
    expect(foldText(one)).toBe(foldText(other))
  })

  it('keeps different letters apart', () => {
    expect(foldText('تربت')).not.toBe(foldText('طربت'))
    expect(foldText('Turbat')).not.toBe(foldText('Turbad'))
  })

  it('is done once and for all', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldText(foldText(text)) === foldText(text)))
  })

  it('splits names into words without empty ones', () => {
    expect(foldedWords(' Thar — Block II (SECMC) ')).toEqual(['thar', 'block', 'ii', 'secmc'])
    expect(foldedWords('—')).toEqual([])
  })
})

describe('digits', () => {
  it('of Urdu, Persian and Arabic become 0–9 in place', () => {
    expect(toAsciiDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩')).toBe('0123456789 0123456789')
  })
})

describe('the edit distance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['sandk', 'sandak', 1],
    ['', 'abc', 3],
    ['سیندک', 'سندک', 1],
  ])('from %s to %s is %d', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance)
  })

  it('is a distance: symmetric, nothing only for equals, never more by a detour', () => {
    const word = fc.string({ maxLength: 8 })
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        const direct = editDistance(a, c)
        return (
          direct === editDistance(c, a) &&
          (direct === 0) === (a === c) &&
          direct <= editDistance(a, b) + editDistance(b, c)
        )
      }),
    )
  })
})
