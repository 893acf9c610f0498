import { type SquareMetres, squareMetres } from '../units'
import { type CellCover, countCovers, remainingLargestFirst, sheetsToReach } from './cell-cover'
import type { DenominatorId } from './denominator-choice'
import type { ShareRange } from './share-range'

/** Shares that plans are made for, in per cent. */
export const TARGETS = [40, 50, 60, 100] as const
export type Target = (typeof TARGETS)[number]

/** The share of one chosen denominator, with what is left to do. */
export type ChosenCoverage = {
  readonly id: DenominatorId
  /** What the share is a share of. */
  readonly whole: SquareMetres
  /** Never more than the polygon measures: what the sheets' rounded areas add to it is no ground. */
  readonly mapped: SquareMetres
  /** 0–1, or beyond where the whole is a published number that the mapped land exceeds. */
  readonly share: number
  readonly remaining: SquareMetres
  readonly sheetsWhole: number
  readonly sheetsPartly: number
  readonly sheetsNone: number
  /** More sheets, whole ones, the largest remaining ones first; null where all of them are not enough. */
  readonly toTarget: Readonly<Record<Target, number | null>>
  /** Null for denominators whose border nobody can say anything about. */
  readonly range: ShareRange | null
}

/**
 * Measures how much of a chosen whole is mapped, and how many sheets are missing to the usual targets.
 *
 * Shape:  `covers` are its sheets, each once; `measured` is what the polygon measures, and `whole` what the share is of:
 *         the same, or another figure as an official area is. Sheets missing to a target are taken from those that `canBeMapped`.
 * Units:  square metres; shares 0–1.
 */
export const chosenCoverage = (
  id: DenominatorId,
  covers: readonly CellCover[],
  { whole, measured }: { readonly whole: SquareMetres; readonly measured: SquareMetres },
  range: (mapped: SquareMetres) => ShareRange | null,
  canBeMapped: (cover: CellCover) => boolean = () => true,
): ChosenCoverage => {
  const { mapped: added, ...counts } = countCovers(covers)
  const mapped = squareMetres(Math.min(measured, added))
  const left = remainingLargestFirst(covers.filter(canBeMapped))
  const toTarget = Object.fromEntries(
    TARGETS.map((target) => [target, sheetsToReach(left, (whole * target) / 100 - mapped, whole)]),
  ) as Record<Target, number | null>
  return {
    id,
    whole,
    mapped,
    share: whole > 0 ? mapped / whole : 0,
    remaining: squareMetres(Math.max(0, whole - mapped)),
    ...counts,
    toTarget,
    range: range(mapped),
  }
}
