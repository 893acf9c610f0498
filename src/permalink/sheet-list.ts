import { readSheetList } from '../domain/coverage/read-sheet-list'
import { compareSheets, partsOfSheet } from '../domain/coverage/sheet-number'
import { readBlockBits, writeBlockBits } from './sheet-bits'

const LETTERS = [...'ABCDEFGHIJKLMNOP']
/** Characters up to which a list stays readable; beyond, a block is packed where that is shorter. */
const LONGEST_READABLE = 400
const NUMBERS = Array.from({ length: 16 }, (_, at) => at + 1)

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
 * sheet of 16, `34A-D` for several, `34` for a whole block of 256; a list that would grow too long for a link packs its
 * blocks: `34~gAB…`.
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
  const readable = [...blocks].map(([block, letters]) => writeBlock(block, letters))
  if (readable.join().length <= LONGEST_READABLE) return readable.join()
  return [...blocks]
    .map(([block, letters], at) => {
      const packed = writeBlockBits(block, letters)
      const words = readable[at] ?? packed
      return packed.length < words.length ? packed : words
    })
    .join()
}

/**
 * Reads what `writeSheets` wrote, and whatever else the list of the coverage panel takes: `34C11, 30 G/11; 34-C/3`.
 *
 * Shape:  sheets in sheet order, without repetition; `unknown` lists the pieces that name no sheet.
 */
export const readSheets = (
  text: string,
): { readonly sheets: readonly string[]; readonly unknown: readonly string[] } => {
  const packed: string[] = []
  // a packed block would be no word of the list
  const list = text.replace(/[^,]+~[^,]+/g, (piece) => {
    const block = readBlockBits(piece)
    packed.push(...(block ?? []))
    return block ? '' : piece
  })
  const { sheets, refused } = readSheetList(list)
  return {
    sheets: [...new Set([...sheets, ...packed])].sort(compareSheets),
    unknown: refused.map((token) => token.text),
  }
}
