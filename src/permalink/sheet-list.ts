import { parseSheet } from '../domain/coverage/parse-sheet'
import { cornerOfBlock } from '../domain/coverage/sheet-blocks'
import { compareSheets, partsOfSheet, sheetFromParts } from '../domain/coverage/sheet-number'

const LETTERS = [...'ABCDEFGHIJKLMNOP']
const NUMBERS = Array.from({ length: 16 }, (_, at) => at + 1)
const BLOCK = /^(\d{2})$/
const DEGREES = /^(\d{2})([A-P])(?:-([A-P]))?$/
const RUNS = /^(\d{2})([A-P])(\d{1,2}(?:-\d{1,2})?(?:\.\d{1,2}(?:-\d{1,2})?)*)$/

/** Joins neighbouring numbers: 1, 2, 3, 11 becomes `1-3.11`. */
const runsOf = (numbers: readonly number[]): string => {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join('.')
}

/** Writes one 4° block: degree sheets ticked whole are joined (`34A-D`), the rest keep their runs (`34E1-3.11`). */
const writeBlock = (block: number, byLetter: ReadonlyMap<string, readonly number[]>): string => {
  const isWhole = (letter: string | undefined): boolean =>
    letter !== undefined && byLetter.get(letter)?.length === NUMBERS.length
  if (LETTERS.every(isWhole)) return String(block)
  return LETTERS.flatMap((letter, at) => {
    const numbers = byLetter.get(letter)
    if (!numbers) return []
    if (!isWhole(letter)) return [`${block}${letter}${runsOf(numbers)}`]
    if (isWhole(LETTERS[at - 1])) return []
    const after = LETTERS.findIndex((each, later) => later > at && !isWhole(each))
    const last = LETTERS[(after < 0 ? LETTERS.length : after) - 1]
    return [last === letter ? `${block}${letter}` : `${block}${letter}-${last}`]
  }).join(',')
}

/**
 * Writes a list of survey sheets so that a person can still read it: `30G11`, `34C1-8.11`, `34C` for a whole degree
 * sheet of 16, `34A-D` for several, `34` for a whole block of 256.
 *
 * Shape:  in sheet order, without repetition; text that is no sheet number is left out.
 */
export const writeSheets = (sheets: Iterable<string>): string => {
  const blocks = new Map<number, Map<string, number[]>>()
  for (const sheet of [...new Set(sheets)].sort(compareSheets)) {
    const parts = partsOfSheet(sheet)
    if (!parts) continue
    const letters = blocks.get(parts.block) ?? new Map<string, number[]>()
    blocks.set(parts.block, letters)
    letters.set(parts.letter, [...(letters.get(parts.letter) ?? []), parts.number])
  }
  return [...blocks].map(([block, letters]) => writeBlock(block, letters)).join(',')
}

const expanded = (block: number, letters: readonly string[], numbers: readonly number[]): string[] =>
  letters.flatMap((letter) => numbers.map((number) => sheetFromParts({ block, letter, number })))

const readRuns = (text: string): number[] =>
  text.split('.').flatMap((run) => {
    const [from = 0, to = from] = run.split('-').map(Number)
    return NUMBERS.filter((number) => number >= from && number <= to)
  })

const readOne = (text: string): readonly string[] => {
  const written = text.trim().toUpperCase()
  const [, whole] = BLOCK.exec(written) ?? []
  if (whole) return cornerOfBlock(Number(whole)) ? expanded(Number(whole), LETTERS, NUMBERS) : []
  const [, degreeBlock, first, last = first] = DEGREES.exec(written) ?? []
  if (degreeBlock && first && last && cornerOfBlock(Number(degreeBlock))) {
    const letters = LETTERS.filter((letter) => letter >= first && letter <= last)
    return expanded(Number(degreeBlock), letters, NUMBERS)
  }
  const [, block, letter, runs] = RUNS.exec(written) ?? []
  if (block && letter && runs && cornerOfBlock(Number(block))) {
    return expanded(Number(block), [letter], readRuns(runs))
  }
  const single = parseSheet(text)
  return single.ok ? [single.value] : []
}

/**
 * Reads what `writeSheets` wrote, and a plain list as people type it: `34C11, 30 G/11; 34-C/3`.
 *
 * Shape:  sheets in sheet order, without repetition; `unknown` lists the pieces that name no sheet.
 */
export const readSheets = (
  text: string,
): { readonly sheets: readonly string[]; readonly unknown: readonly string[] } => {
  const pieces = text.split(/[,;\n]/).filter((piece) => piece.trim() !== '')
  const read = pieces.map(readOne)
  return {
    sheets: [...new Set(read.flat())].sort(compareSheets),
    unknown: pieces.filter((_, at) => read[at]?.length === 0),
  }
}
