import { cornerOfBlock } from '../domain/coverage/sheet-blocks'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const LETTERS = 'ABCDEFGHIJKLMNOP'
const PER_LETTER = 16
const BITS = 6
const PACKED_BLOCK = /^(\d{2})~([\w-]{1,43})$/

/**
 * Writes the ticked sheets of one 4° block as 256 bits, six to a character: where a link would grow too long.
 *
 * Shape:  `34~` and up to 43 characters; `byLetter` holds the numbers of each degree sheet.
 */
export const writeBlockBits = (block: number, byLetter: ReadonlyMap<string, readonly number[]>): string => {
  const digits = Array.from({ length: 43 }, () => 0)
  for (const [letter, numbers] of byLetter) {
    for (const number of numbers) {
      const at = LETTERS.indexOf(letter) * PER_LETTER + number - 1
      const digit = Math.floor(at / BITS)
      digits[digit] = (digits[digit] ?? 0) | (1 << (at % BITS))
    }
  }
  return `${block}~${digits.map((digit) => DIGITS[digit]).join('')}`.replace(/A+$/, '')
}

/** Reads what `writeBlockBits` wrote. Errors: null for anything else, or a block that the index does not have. */
export const readBlockBits = (text: string): readonly string[] | null => {
  const [, block = '', digits = ''] = PACKED_BLOCK.exec(text.trim()) ?? []
  if (digits === '' || cornerOfBlock(Number(block)) === null) return null
  return Array.from({ length: LETTERS.length * PER_LETTER }, (_, at) => at).flatMap((at) => {
    const digit = DIGITS.indexOf(digits.charAt(Math.floor(at / BITS)))
    const isTicked = digit > 0 && ((digit >> (at % BITS)) & 1) === 1
    return isTicked ? [`${block}${LETTERS[Math.floor(at / PER_LETTER)]}${(at % PER_LETTER) + 1}`] : []
  })
}
