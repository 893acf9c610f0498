import { parseSheet, type SheetError } from '../../domain/coverage/parse-sheet'
import type { SheetNumber } from '../../domain/coverage/sheet-number'

/** A part of a list that ticks nothing, with the line it stands on, counted from 1. */
export type RefusedToken = {
  readonly text: string
  readonly line: number
  readonly reason: SheetError['kind'] | 'outside-pakistan'
  /** The block, letter or number that does not exist. */
  readonly detail: string
}

export type SheetList = { readonly sheets: readonly SheetNumber[]; readonly refused: readonly RefusedToken[] }

const DIVIDER = /[,;،؛\t]/
const ONE_SHEET = /[\d۰-۹٠-٩]{1,3}[\s/.,_–-]*[A-P][\s/.,_–-]*[\d۰-۹٠-٩]{1,3}/giu

/** Sheets written one after another with only spaces between them, as a list copied from a table has them. */
const piecesOf = (text: string): readonly string[] => {
  if (parseSheet(text).ok) return [text]
  const found = text.match(ONE_SHEET) ?? []
  return found.length > 1 && text.replace(ONE_SHEET, '').trim() === '' ? found : [text]
}

const detailOf = (error: SheetError): string => {
  if (error.kind === 'no-such-block') return String(error.block)
  if (error.kind === 'no-such-letter') return error.letter
  return error.kind === 'no-such-number' ? String(error.number) : ''
}

/** Reads a pasted or typed list of sheets; whatever it cannot use is named with its line and the rest is kept. */
export const readSheetList = (text: string, isInPakistan: (sheet: SheetNumber) => boolean): SheetList => {
  const sheets = new Set<SheetNumber>()
  const refused: RefusedToken[] = []
  text.split(/\r?\n/).forEach((words, index) => {
    const line = index + 1
    const tokens = words.split(DIVIDER).map((token) => token.trim())
    for (const token of tokens.filter(Boolean).flatMap(piecesOf)) {
      const parsed = parseSheet(token)
      if (!parsed.ok) {
        refused.push({ text: token, line, reason: parsed.error.kind, detail: detailOf(parsed.error) })
      } else if (isInPakistan(parsed.value)) sheets.add(parsed.value)
      else refused.push({ text: token, line, reason: 'outside-pakistan', detail: '' })
    }
  })
  return { sheets: [...sheets], refused }
}
