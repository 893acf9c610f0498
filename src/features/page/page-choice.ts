import * as v from 'valibot'
import { PAPERS, type Paper, TURNS, type Turn } from './paper'

export const SCALES = [500_000, 1_000_000, 2_000_000, 2_500_000, 5_000_000, 10_000_000] as const

/** Larger than the first the lines would claim more than they know; smaller than the last there is no more world. */
export const SCALE_LIMITS = { least: 250_000, most: 50_000_000 } as const

export const MARGINS = [5, 10, 15, 20, 25] as const

/** What a page may carry beside map, title and notes. */
export const PAGE_PARTS = ['legend', 'scale', 'north', 'sources', 'boundary', 'date', 'link', 'table'] as const
export type PagePartId = (typeof PAGE_PARTS)[number]

export type PageChoice = {
  readonly paper: Paper
  readonly turn: Turn
  /** The n of 1:n; `fit` shows what the screen shows. */
  readonly scale: number | 'fit'
  /** Millimetres on every side. */
  readonly margin: number
  readonly title: string
  readonly notes: string
  readonly parts: readonly PagePartId[]
}

export const choiceAtStart = (title: string): PageChoice => ({
  paper: 'a4',
  turn: 'landscape',
  scale: 'fit',
  margin: 10,
  title,
  notes: '',
  parts: PAGE_PARTS,
})

/** What was typed as the n of 1:n, with or without its thousands marked; null if that is no scale a page can have. */
export const scaleTyped = (text: string): number | null => {
  const digits = text
    .replace(/^\s*1\s*:/, '')
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\s,.'’\u00a0\u202f\u066c]/g, '')
  if (!/^\d{1,9}$/.test(digits)) return null
  const n = Number(digits)
  return n >= SCALE_LIMITS.least && n <= SCALE_LIMITS.most ? n : null
}

const scale = v.union([
  v.literal('fit'),
  v.pipe(v.number(), v.minValue(SCALE_LIMITS.least), v.maxValue(SCALE_LIMITS.most)),
])

const kept = v.object({
  paper: v.exactOptional(v.picklist(PAPERS)),
  turn: v.exactOptional(v.picklist(TURNS)),
  scale: v.exactOptional(scale),
  margin: v.exactOptional(v.picklist(MARGINS)),
  title: v.exactOptional(v.string()),
  notes: v.exactOptional(v.string()),
  parts: v.exactOptional(v.array(v.picklist(PAGE_PARTS))),
})

/** What is kept of a choice, for the next page. Errors: nothing where it is of another edition of the atlas. */
export const readPageChoice = (value: unknown): Partial<PageChoice> => {
  const read = v.safeParse(kept, value)
  return read.success ? read.output : {}
}
