import { toAsciiDigits } from '../gazetteer/ascii-digits'
import { err, ok, type Result } from '../result'
import { latinSheetLetters } from './latin-sheet-letters'
import { cornerOfBlock } from './sheet-blocks'
import { type SheetNumber, sheetFromParts } from './sheet-number'

export type SheetError =
  | { readonly kind: 'not-a-sheet-number'; readonly text: string }
  | { readonly kind: 'no-such-block'; readonly text: string; readonly block: number }
  | { readonly kind: 'no-such-letter'; readonly text: string; readonly letter: string }
  | { readonly kind: 'no-such-number'; readonly text: string; readonly number: number }

const SHAPE = /^(\d{1,3})[\s/.,_–-]*([A-Z])[\s/.,_–-]*(\d{1,3})$/

/**
 * Reads a sheet number as people write it: `34 C/11`, `34C11`, `34-C/11`, `34c/07`, `34 C 11`, `۳۴ C/۱۱`,
 * `۳۴ سی/۱۱`.
 *
 * Shape:  gives the canonical `34C11`.
 * Errors: not-a-sheet-number (other shape), no-such-block, no-such-letter (after P), no-such-number (not 1–16).
 */
export const parseSheet = (text: string): Result<SheetNumber, SheetError> => {
  const written = latinSheetLetters(toAsciiDigits(text.normalize('NFKC')))
    .trim()
    .toUpperCase()
  const [, blockText, letter, numberText] = SHAPE.exec(written) ?? []
  if (blockText === undefined || letter === undefined || numberText === undefined) {
    return err({ kind: 'not-a-sheet-number', text })
  }
  const block = Number(blockText)
  const number = Number(numberText)
  if (cornerOfBlock(block) === null) return err({ kind: 'no-such-block', text, block })
  if (letter > 'P') return err({ kind: 'no-such-letter', text, letter })
  if (number < 1 || number > 16) return err({ kind: 'no-such-number', text, number })
  return ok(sheetFromParts({ block, letter, number }))
}
