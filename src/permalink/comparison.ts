import * as v from 'valibot'
import { err, ok, type Result } from '../domain/result'
import { type PackError, pack, unpack } from './packed'

export const COMPARISON_LAYOUTS = ['swipe', 'side'] as const
export type ComparisonLayout = (typeof COMPARISON_LAYOUTS)[number]

/** One of the two views: what it is called, and its link's fragment. */
export type ComparedView = { readonly name: string; readonly link: string }

/** Two views, one over or beside the other. */
export type Comparison = {
  readonly left: ComparedView
  readonly right: ComparedView
  readonly layout: ComparisonLayout
  /** True while both maps show the same place. */
  readonly linked: boolean
  /** Where the two meet when one lies over the other, as a share of the width from the left, 0–1. */
  readonly at: number
}

/** `newer`: packed by a version of the atlas that is not known here. */
export type ComparisonError = PackError | 'newer'

const VERSION = 1
const LONGEST_NAME = 200
const THOUSAND = 1000

const fragment = v.pipe(v.string(), v.startsWith('#'))
const view = v.tuple([v.string(), fragment])
const envelope = v.object({
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
  l: view,
  r: view,
  y: v.fallback(v.picklist(COMPARISON_LAYOUTS), 'swipe'),
  k: v.fallback(v.picklist([0, 1]), 1),
  a: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(THOUSAND)), THOUSAND / 2),
})

/** As the first links had it, before views had names: no version, nothing left out. */
const first = v.strictObject({
  left: fragment,
  right: fragment,
  layout: v.picklist(COMPARISON_LAYOUTS),
  linked: v.boolean(),
  at: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
})

const rowOf = ({ name, link }: ComparedView): [string, string] => [name.slice(0, LONGEST_NAME), link]
const viewOf = ([name, link]: readonly [string, string]): ComparedView => ({ name: name.slice(0, LONGEST_NAME), link })

/** Packs a comparison for a link. Shape: `at` is kept to a thousandth. */
export const writeComparison = ({ left, right, layout, linked, at }: Comparison): string =>
  pack({ v: VERSION, l: rowOf(left), r: rowOf(right), y: layout, k: linked ? 1 : 0, a: Math.round(at * THOUSAND) })

/**
 * Reads what `writeComparison` packed, now or in the first links.
 *
 * Shape:  the fragments of the two views are read where they are shown, by `fromHash`; a view of the first links has no
 *         name: `''`.
 * Errors: total: `damaged` for a text that is no comparison, `too-large`, `newer`.
 */
export const readComparison = (text: string): Result<Comparison, ComparisonError> => {
  const unpacked = unpack(text)
  if (!unpacked.ok) return unpacked
  const version = v.safeParse(v.object({ v: v.number() }), unpacked.value)
  if (version.success && version.output.v > VERSION) return err('newer')
  const old = v.safeParse(first, unpacked.value)
  if (old.success) {
    const { left, right, ...rest } = old.output
    return ok({ left: { name: '', link: left }, right: { name: '', link: right }, ...rest })
  }
  const read = v.safeParse(envelope, unpacked.value)
  if (!read.success) return err('damaged')
  const { l, r, y, k, a } = read.output
  return ok({ left: viewOf(l), right: viewOf(r), layout: y, linked: k === 1, at: a / THOUSAND })
}
