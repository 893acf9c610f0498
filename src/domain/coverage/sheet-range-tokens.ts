import { toAsciiDigits } from '../gazetteer/ascii-digits'
import { latinSheetLetters } from './latin-sheet-letters'
import { type SheetTerm, sheetsOfTerm } from './sheet-range'
import { readSheetTerm } from './sheet-range-read'

/** One token of a line: what it names, as it was written, and its column, counted from 1 in characters. */
export type Scanned = {
  readonly term: SheetTerm
  readonly text: string
  readonly column: number
  /** True if nothing but a comma and spaces stand between it and the token before. */
  readonly afterComma: boolean
}

/** A token of one run, with its ends as offsets into the line. */
type Token = { readonly term: SheetTerm; readonly from: number; readonly to: number }

const UNREADABLE: SheetTerm = { kind: 'unreadable' }
const RUN = /[^,;،؛]+/g
const SPACE = /^\s*/
const WORD = /^\S+/

/** Marks of direction and quotation marks, which copied text and CSV cells have round their numbers. */
const ROUND_NUMBERS = /[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff"“”]/

/** Full width, long dashes and foreign digits as ASCII has them; one character stays one, so columns stay true. */
const plain = (character: string): string => {
  if (ROUND_NUMBERS.test(character)) return ' '
  if (/[\u2010-\u2015\u2212]/.test(character)) return '-'
  const folded = toAsciiDigits(character.normalize('NFKC')).toUpperCase()
  return folded.length === 1 ? folded : '\ufffd'
}

const tokensOf = (text: string, start: number, end: number): Token[] => {
  const found: Token[] = []
  let at = start
  const skip = (): void => {
    at += SPACE.exec(text.slice(at, end))?.[0].length ?? 0
  }
  for (skip(); at < end; skip()) {
    const rest = text.slice(at, end)
    const read = readSheetTerm(rest)
    const from = at
    at += read?.length ?? WORD.exec(rest)?.[0].length ?? 1
    found.push({ term: read?.term ?? UNREADABLE, from, to: at })
  }
  return found
}

/** A block or degree sheet with other words behind it is a slip or prose; taken as it stands it would tick hundreds. */
const wholesale = ({ term }: Token): boolean =>
  (term.kind === 'degrees' || term.kind === 'bare') && sheetsOfTerm(term).ok

/** Where the first whole block or degree sheet stands that no sheet and no separator follows; -1 for none. */
const firstSlip = (tokens: readonly Token[]): number => {
  let slip = -1
  let follows = true
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at]
    if (!token) continue
    const sound: boolean = follows || !wholesale(token)
    if (!sound) slip = at
    follows = sound && sheetsOfTerm(token.term).ok
  }
  return slip
}

/** Tokens of a run between two separators; from a slip on, the rest of the run is one token that cannot be read. */
const settled = (tokens: readonly Token[]): readonly Token[] => {
  const slip = firstSlip(tokens)
  const [first, last] = [tokens[slip], tokens.at(-1)]
  return first && last ? [...tokens.slice(0, slip), { term: UNREADABLE, from: first.from, to: last.to }] : tokens
}

/**
 * Cuts a line of a sheet list into tokens.
 *
 * Shape:  in order; what cannot be read goes up to the next space, comma or semicolon. A whole block or degree sheet
 *         counts only where a comma, a semicolon, the end or another sheet follows: `34 sheets` is one unreadable token.
 * Errors: none; unreadable text is a token of its own kind.
 */
export const scanSheetTerms = (line: string): readonly Scanned[] => {
  const written = [...line]
  const text = latinSheetLetters(written.map(plain).join(''))
  const found: Scanned[] = []
  let before = 0
  for (const run of text.matchAll(RUN)) {
    for (const { term, from, to } of settled(tokensOf(text, run.index, run.index + run[0].length))) {
      const afterComma = /^\s*[,،]\s*$/.test(text.slice(before, from))
      found.push({ term, text: written.slice(from, to).join('').trim(), column: from + 1, afterComma })
      before = to
    }
  }
  return found
}
