import { type SquareMetres, squareMetres } from '../units'
import type { CellKey } from './dissolve/cells'

/** A sheet's part of a denominator, and what of it counts as mapped. Units: square metres. */
export type CellCover = { readonly key: CellKey; readonly whole: SquareMetres; readonly covered: SquareMetres }

export type CoverCount = {
  readonly mapped: SquareMetres
  readonly sheetsWhole: number
  readonly sheetsPartly: number
  readonly sheetsNone: number
}

/** A sheet counts as whole if no more than a millionth of it is missing: rounding of its published area, not ground. */
const WHOLE = 1 - 1e-6

/** Tells whether all of a sheet's ground inside the denominator is mapped. */
export const isWhole = ({ whole, covered }: CellCover): boolean => covered >= whole * WHOLE

/**
 * Adds up what is mapped of a denominator.
 *
 * Shape:  each sheet once; a sheet is whole when all its ground inside the denominator is mapped.
 * Units:  square metres.
 */
export const countCovers = (covers: readonly CellCover[]): CoverCount => {
  let mapped = 0
  let whole = 0
  let partly = 0
  for (const cover of covers) {
    mapped += cover.covered
    if (isWhole(cover)) whole += 1
    else if (cover.covered > 0) partly += 1
  }
  return {
    mapped: squareMetres(mapped),
    sheetsWhole: whole,
    sheetsPartly: partly,
    sheetsNone: covers.length - whole - partly,
  }
}

/** What is left to map on each sheet that is not whole, the largest first. Units: square metres. */
export const remainingLargestFirst = (covers: readonly CellCover[]): Float64Array => {
  const left = new Float64Array(covers.length)
  let count = 0
  for (const cover of covers) if (!isWhole(cover)) left[count++] = cover.whole - cover.covered
  // sorted as numbers: several areas ask at every tick, each with hundreds of sheets
  return left.subarray(0, count).sort().reverse()
}

/**
 * What the rounding of areas can hide of a whole, as a share of it: each sheet's area is published in whole square
 * metres, so a few hundred of them add up to the whole less some metres. The same millionth as for one sheet, so that a
 * whole whose every sheet is mapped whole is reached.
 */
const HIDDEN = 1e-6

/**
 * Counts how many more sheets have to be mapped until an area is reached.
 *
 * Shape:  `remaining` in the order in which the sheets are mapped, each of them whole; reached is also what is missed by
 *         no more than a millionth of `whole`, the area that the target is a share of; where as much is missing as all of
 *         them hold, every one of them counts.
 * Units:  square metres.
 * Errors: null when all of them together do not reach it; 0 when nothing is missing.
 */
export const sheetsToReach = (
  remaining: readonly number[] | Float64Array,
  missing: number,
  whole: number,
): number | null => {
  const hidden = whole * HIDDEN
  let held = 0
  for (const area of remaining) held += area
  // A sliver of a sheet may be smaller than what rounding can hide of the whole. Where all that remains is asked for, as
  // by a target of 100 % of a polygon, it still is a sheet that is not whole, and the two counts must agree.
  if (missing > 0 && Math.abs(held - missing) <= hidden) return remaining.length
  const enough = missing - hidden
  if (enough <= 0) return 0
  let total = 0
  for (const [index, area] of remaining.entries()) {
    total += area
    if (total >= enough) return index + 1
  }
  return null
}
