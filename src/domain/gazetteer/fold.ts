import { toAsciiDigits } from './ascii-digits'

/** Letters that Urdu, Persian, Arabic, Pashto and Sindhi keyboards use for one another, and the one kept for all. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ے: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ة: 'ہ',
  ه: 'ہ',
  ھ: 'ہ',
  ۃ: 'ہ',
  ە: 'ہ',
  ٱ: 'ا',
  ں: 'ن',
}

/** Latin letters that carry no separable mark, so that Unicode decomposition leaves them as they are. */
const PLAIN_LATIN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i' }

const NOT_SPELLING = /[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff'’‘`ʼʻʿʾ]/gu
const VARIANT = new RegExp(`[${Object.keys(SAME_LETTER).join('')}${Object.keys(PLAIN_LATIN).join('')}]`, 'g')
const NOT_A_WORD = /[^\p{L}\p{N}]+/gu

/**
 * Reduces a name to what different spellings of it share.
 *
 * Shape:  lower case; no diacritics, hamza, tatweel, zero-width or direction marks, apostrophes; yeh, kaf, heh, alef
 *         and noon variants folded to one letter; any digits as 0–9; hyphens, slashes and other signs as one space.
 */
export const foldText = (text: string): string =>
  toAsciiDigits(text.normalize('NFKD'))
    .replace(NOT_SPELLING, '')
    .toLowerCase()
    .replace(VARIANT, (letter) => SAME_LETTER[letter] ?? PLAIN_LATIN[letter] ?? letter)
    .replace(NOT_A_WORD, ' ')
    .trim()

/** Splits a name into folded words. Shape: no empty words. */
export const foldedWords = (text: string): string[] => foldText(text).split(' ').filter(Boolean)
