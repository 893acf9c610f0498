import { toAsciiDigits } from '../domain/gazetteer/ascii-digits'

const NUMBER = /^\s*([+-]?(?:\d+\.?\d*|\.\d+))(.*)$/s

/**
 * Reads the number a text begins with, in Latin, Arabic or Urdu digits.
 *
 * Shape:  `clean` is false when something follows the number, such as the bracket of the sentence a link stood in.
 * Errors: null when the text begins with no number, or with one that is not finite.
 */
export const readNumber = (text: string): { readonly value: number; readonly clean: boolean } | null => {
  const [, digits, rest = ''] = NUMBER.exec(toAsciiDigits(text)) ?? []
  const value = Number(digits)
  return digits === undefined || !Number.isFinite(value) ? null : { value, clean: rest.trim() === '' }
}

/** Gives the nearest value between two limits. */
export const clamped = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
