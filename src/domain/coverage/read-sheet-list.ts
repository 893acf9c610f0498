import type { SheetError } from './parse-sheet'
import type { SheetNumber } from './sheet-number'
import { type SheetTerm, sheetsOfTerm } from './sheet-range'
import { type Scanned, scanSheetTerms } from './sheet-range-tokens'

/** A part of a list that ticks nothing, and where it stands: line and column, both counted from 1. */
export type RefusedToken = {
  readonly text: string
  readonly line: number
  readonly column: number
  readonly reason: SheetError['kind'] | 'bare-number' | 'backwards-range' | 'across-degrees' | 'outside-pakistan'
  /** The block, letter or number that does not exist. */
  readonly detail: string
}

export type SheetList = {
  /** Each sheet once, in the order of the list. */
  readonly sheets: readonly SheetNumber[]
  readonly refused: readonly RefusedToken[]
  /** Sheets of ranges, degree sheets and blocks that were left out because none of their ground is wanted. */
  readonly leftOut: number
}

type Wanted = (sheet: SheetNumber) => boolean

const anywhere: Wanted = () => true

/** Numbers without block and letter go on with the degree sheet before them: `34 C/1,3,5-7`. */
const continued = ({ term, afterComma }: Scanned, before: SheetTerm | null): SheetTerm | null => {
  if (term.kind !== 'bare' || !afterComma || before?.kind !== 'numbered' || term.from > 16 || term.to > 16) return null
  return { ...before, runs: [[term.from, term.to]] }
}

/**
 * Reads a list of survey sheets as people write, paste and link it.
 *
 * Shape:  one per line or divided by commas, semicolons (Latin or Urdu), tabs or spaces; `34 C/11` in every spelling of
 *         `parseSheet`, runs of numbers `34 C/1-8`, `34 C/3 - 34 C/7`, `34 C/1,3,5-7`, `34C1-3.11`, whole degree sheets
 *         `34 C`, `34A-D`, whole blocks `34`; Latin, Arabic and Urdu digits. `wanted` says which sheets may be taken.
 * Errors: every token that gives no sheet is listed with its place and its reason; the others are kept.
 */
export const readSheetList = (text: string, wanted: Wanted = anywhere): SheetList => {
  const sheets = new Set<SheetNumber>()
  const refused: RefusedToken[] = []
  let leftOut = 0
  text.split(/\r\n|\r|\n/).forEach((words, index) => {
    let before: SheetTerm | null = null
    for (const token of scanSheetTerms(words)) {
      const term: SheetTerm = continued(token, before) ?? token.term
      const refuse = (reason: RefusedToken['reason'], detail = ''): void => {
        refused.push({ text: token.text, line: index + 1, column: token.column, reason, detail })
      }
      const read = sheetsOfTerm(term)
      before = term.kind === 'numbered' ? term : null
      if (!read.ok) {
        refuse(read.error.reason, read.error.detail)
        continue
      }
      const taken = read.value.filter(wanted)
      if (taken.length === 0) refuse('outside-pakistan')
      else leftOut += read.value.length - taken.length
      for (const sheet of taken) sheets.add(sheet)
    }
  })
  return { sheets: [...sheets], refused, leftOut }
}
