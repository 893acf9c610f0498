import { cornerOfBlock } from './sheet-blocks'
import type { SheetTerm } from './sheet-range'

export type ReadTerm = { readonly term: SheetTerm; readonly length: number }

const MARKS = '[ /._-]*'
const RUN = '\\d{1,3}(?: *- *\\d{1,3})?'
const FULL = `(\\d{1,3})${MARKS}([A-Z])${MARKS}(\\d{1,3})`

const FULL_RANGE = new RegExp(`^${FULL} *- *${FULL}(?![A-Z\\d])`)
const LETTER_RANGE = /^(\d{1,3})[ /._]*([A-Z]) *- *([A-Z])(?![A-Z\d])/
const NUMBERED = new RegExp(`^(\\d{1,3})${MARKS}([A-Z])(${MARKS})(${RUN}(?:\\.${RUN})*)(?![A-Z\\d])`)
const DEGREE = new RegExp(`^(\\d{1,3})${MARKS}([A-Z])(?![A-Z\\d])`)
const BARE = /^(\d{1,3})(?: *- *(\d{1,3}))?(?![A-Z\d:./_-])/
const NEXT_SHEET = new RegExp(`^${MARKS}[A-Z](?![A-Z])`)

const runOf = (text: string): readonly [number, number] => {
  const [from = 0, to = from] = text.split('-').map(Number)
  return [from, to]
}

/** `34 C/3 - 34 C/7`; a second number that is no block is the end of a run, as in `34 C/1-8 D`. */
const readFullRange = (rest: string): ReadTerm | null => {
  const [all, block, letter, from, toBlock, toLetter, to] = FULL_RANGE.exec(rest) ?? []
  if (all === undefined || letter === undefined || cornerOfBlock(Number(toBlock)) === null) return null
  if (Number(block) !== Number(toBlock) || letter !== toLetter) return { term: { kind: 'across' }, length: all.length }
  const runs = [[Number(from), Number(to)]] as const
  return { term: { kind: 'numbered', block: Number(block), letter, runs }, length: all.length }
}

const readNumbered = (rest: string): ReadTerm | null => {
  const [all, block, letter, gap = '', runs = ''] = NUMBERED.exec(rest) ?? []
  if (all === undefined || letter === undefined) return null
  // `34 C 34 D`: digits that no sheet has, with a letter behind them, begin the next one
  if (gap.trim() === '' && Number(runs) > 16 && NEXT_SHEET.test(rest.slice(all.length))) return null
  return {
    term: { kind: 'numbered', block: Number(block), letter, runs: runs.split('.').map(runOf) },
    length: all.length,
  }
}

const readDegrees = (rest: string): ReadTerm | null => {
  const [all, block, first, last = first] = LETTER_RANGE.exec(rest) ?? DEGREE.exec(rest) ?? []
  if (all === undefined || first === undefined || last === undefined) return null
  return { term: { kind: 'degrees', block: Number(block), first, last }, length: all.length }
}

const readBare = (rest: string): ReadTerm | null => {
  const [all, from, to = from] = BARE.exec(rest) ?? []
  return all === undefined ? null : { term: { kind: 'bare', from: Number(from), to: Number(to) }, length: all.length }
}

/**
 * Reads the sheets that a text begins with.
 *
 * Shape:  upper case, ASCII digits and hyphens; `length` in characters.
 * Errors: null if it begins with none.
 */
export const readSheetTerm = (rest: string): ReadTerm | null =>
  readFullRange(rest) ?? readNumbered(rest) ?? readDegrees(rest) ?? readBare(rest)
