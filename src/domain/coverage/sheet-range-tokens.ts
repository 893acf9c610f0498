import { toAsciiDigits } from '../gazetteer/ascii-digits'
import type { SheetTerm } from './sheet-range'

/** One token of a line: what it names, as it was written, and its column, counted from 1 in characters. */
export type Scanned = {
  readonly term: SheetTerm
  readonly text: string
  readonly column: number
  /** True if nothing but a comma and spaces stand between it and the token before. */
  readonly afterComma: boolean
}

const MARKS = '[ /._-]*'
const RUN = '\\d{1,3}(?: *- *\\d{1,3})?'

const LETTER_RANGE = /^(\d{1,3})[ /._]*([A-Z]) *- *([A-Z])(?![A-Z\d])/
const NUMBERED = new RegExp(`^(\\d{1,3})${MARKS}([A-Z])(${MARKS})(${RUN}(?:\\.${RUN})*)(?![A-Z\\d])`)
const DEGREE = new RegExp(`^(\\d{1,3})${MARKS}([A-Z])(?![A-Z\\d])`)
const BARE = /^(\d{1,3})(?: *- *(\d{1,3}))?(?![A-Z\d:./_-])/
const DIVIDERS = /^[\s,;،؛]*/
const NEXT_SHEET = new RegExp(`^${MARKS}[A-Z](?![A-Z])`)

/** Full width, long dashes and foreign digits as ASCII has them; one character stays one, so columns stay true. */
const plain = (character: string): string => {
  if (/[\u2010-\u2015\u2212]/.test(character)) return '-'
  const folded = toAsciiDigits(character.normalize('NFKC')).toUpperCase()
  return folded.length === 1 ? folded : '\ufffd'
}

const runOf = (text: string): readonly [number, number] => {
  const [from = 0, to = from] = text.split('-').map(Number)
  return [from, to]
}

type Read = { readonly term: SheetTerm; readonly length: number }

const readNumbered = (rest: string): Read | null => {
  const [all, block, letter, gap = '', runs = ''] = NUMBERED.exec(rest) ?? []
  if (all === undefined || letter === undefined) return null
  // `34 C 34 D`: digits that no sheet has, with a letter behind them, begin the next one
  if (gap.trim() === '' && Number(runs) > 16 && NEXT_SHEET.test(rest.slice(all.length))) return null
  return {
    term: { kind: 'numbered', block: Number(block), letter, runs: runs.split('.').map(runOf) },
    length: all.length,
  }
}

const readDegrees = (rest: string): Read | null => {
  const [all, block, first, last = first] = LETTER_RANGE.exec(rest) ?? DEGREE.exec(rest) ?? []
  if (all === undefined || first === undefined || last === undefined) return null
  return { term: { kind: 'degrees', block: Number(block), first, last }, length: all.length }
}

const readBare = (rest: string): Read | null => {
  const [all, from, to = from] = BARE.exec(rest) ?? []
  return all === undefined ? null : { term: { kind: 'bare', from: Number(from), to: Number(to) }, length: all.length }
}

/**
 * Cuts a line of a sheet list into tokens.
 *
 * Shape:  in order; what cannot be read goes up to the next space, comma or semicolon.
 * Errors: none; unreadable text is a token of its own kind.
 */
export const scanSheetTerms = (line: string): readonly Scanned[] => {
  const written = [...line]
  const text = written.map(plain).join('')
  const found: Scanned[] = []
  let at = 0
  while (at < text.length) {
    const [gap = ''] = DIVIDERS.exec(text.slice(at)) ?? []
    at += gap.length
    if (at >= text.length) break
    const rest = text.slice(at)
    const token = readNumbered(rest) ?? readDegrees(rest) ?? readBare(rest)
    const length = token?.length ?? (/^[^\s,;،؛]+/.exec(rest)?.[0].length || 1)
    const quoted = written
      .slice(at, at + length)
      .join('')
      .trim()
    const afterComma = /^\s*[,،]\s*$/.test(gap)
    found.push({ term: token?.term ?? { kind: 'unreadable' }, text: quoted, column: at + 1, afterComma })
    at += length
  }
  return found
}
