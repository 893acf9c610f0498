import { err, ok, type Result } from '../result'
import { cornerOfBlock } from './sheet-blocks'
import { type SheetNumber, sheetFromParts } from './sheet-number'

/** What one token of a list names, before it is known whether it exists. */
export type SheetTerm =
  /** `34 C/1-3.11`: numbers of one degree sheet, as runs from–to. */
  | {
      readonly kind: 'numbered'
      readonly block: number
      readonly letter: string
      readonly runs: readonly (readonly [from: number, to: number])[]
    }
  /** `34 C` or `34A-D`: every sheet of some degree sheets. */
  | { readonly kind: 'degrees'; readonly block: number; readonly first: string; readonly last: string }
  /** A number by itself, or two: a block, a run of blocks, or nothing. */
  | { readonly kind: 'bare'; readonly from: number; readonly to: number }
  /** `34 C/3 - 34 D/2`: from one degree sheet into another; which sheets lie between them nobody can say. */
  | { readonly kind: 'across' }
  | { readonly kind: 'unreadable' }

export type TermError = {
  readonly reason:
    | 'not-a-sheet-number'
    | 'no-such-block'
    | 'no-such-letter'
    | 'no-such-number'
    | 'bare-number'
    | 'backwards-range'
    | 'across-degrees'
  readonly detail: string
}

const LETTERS = [...'ABCDEFGHIJKLMNOP']
const NUMBERS = Array.from({ length: 16 }, (_, at) => at + 1)

const refusal = (reason: TermError['reason'], detail: string | number = ''): Result<never, TermError> =>
  err({ reason, detail: String(detail) })

const between = (from: number, to: number): readonly number[] => NUMBERS.filter((each) => each >= from && each <= to)

const expanded = (block: number, letters: readonly string[], numbers: readonly number[]): SheetNumber[] =>
  letters.flatMap((letter) => numbers.map((number) => sheetFromParts({ block, letter, number })))

const numbered = ({ block, letter, runs }: SheetTerm & { kind: 'numbered' }): Result<SheetNumber[], TermError> => {
  const strange = runs.flat().find((number) => number < 1 || number > 16)
  if (letter > 'P') return refusal('no-such-letter', letter)
  if (strange !== undefined) return refusal('no-such-number', strange)
  if (runs.some(([from, to]) => to < from)) return refusal('backwards-range')
  const numbers = [...new Set(runs.flatMap(([from, to]) => between(from, to)))]
  return ok(expanded(block, [letter], numbers))
}

const degrees = ({ block, first, last }: SheetTerm & { kind: 'degrees' }): Result<SheetNumber[], TermError> => {
  const strange = [first, last].find((letter) => letter > 'P')
  if (strange !== undefined) return refusal('no-such-letter', strange)
  if (last < first) return refusal('backwards-range')
  const letters = LETTERS.filter((letter) => letter >= first && letter <= last)
  return ok(expanded(block, letters, NUMBERS))
}

/**
 * Lists the sheets a token names.
 *
 * Shape:  in index order; a whole block has 256 sheets, a degree sheet 16.
 * Errors: the first thing about it that does not exist, with the block, letter or number in `detail`.
 */
export const sheetsOfTerm = (term: SheetTerm): Result<readonly SheetNumber[], TermError> => {
  if (term.kind === 'unreadable') return refusal('not-a-sheet-number')
  if (term.kind === 'across') return refusal('across-degrees')
  if (term.kind === 'bare') {
    // a number that no block has is more likely a stray sheet number than a wrong block
    if (cornerOfBlock(term.from) === null || cornerOfBlock(term.to) === null) return refusal('bare-number')
    if (term.to < term.from) return refusal('backwards-range')
    const blocks = Array.from({ length: term.to - term.from + 1 }, (_, at) => term.from + at)
    return ok(
      blocks.filter((block) => cornerOfBlock(block) !== null).flatMap((block) => expanded(block, LETTERS, NUMBERS)),
    )
  }
  if (cornerOfBlock(term.block) === null) return refusal('no-such-block', term.block)
  return term.kind === 'numbered' ? numbered(term) : degrees(term)
}
