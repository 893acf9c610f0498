import * as v from 'valibot'
import type { OwnVariant } from '../domain/corridor/own-variant'
import type { Drawing } from '../domain/drawing/drawing'
import { err, ok, type Result } from '../domain/result'
import { CAMERA_MOVES, type Story } from '../domain/story/story'
import { drawingFromRow, drawingToRow, variantFromRow, variantToRow } from './own-rows'
import { type PackError, pack, unpack } from './packed'

/** What a link carries of its maker's own work. */
export type OwnWork = {
  readonly drawings: readonly Drawing[]
  readonly variants: readonly OwnVariant[]
  readonly stories: readonly Story[]
  /** The course of `variants` that is chosen; null while it is a shipped one. */
  readonly chosen: string | null
}

/** Own work, and how many of its parts could not be read. */
export type OwnReading = OwnWork & {
  readonly lost: Readonly<Record<'drawings' | 'variants' | 'stories', number>>
}

/** `newer`: packed by a version of the atlas that is not known here. */
export type OwnError = PackError | 'newer'

const VERSION = 1

const words = v.object({ en: v.string(), ur: v.string() })
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][\w-]{0,63}$/i))
const story = v.object({
  id,
  title: words,
  summary: words,
  chapters: v.array(
    v.object({
      id: v.pipe(v.string(), v.minLength(1)),
      title: words,
      text: words,
      notes: words,
      view: v.pipe(v.string(), v.startsWith('#')),
      move: v.picklist(CAMERA_MOVES),
      highlight: v.array(v.string()),
      sources: v.array(v.string()),
    }),
  ),
})

const storyFrom = (row: unknown): Story | null => {
  const read = v.safeParse(story, row)
  return read.success ? read.output : null
}

const envelope = v.object({
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
  d: v.optional(v.array(v.unknown()), []),
  c: v.optional(v.array(v.unknown()), []),
  s: v.optional(v.array(v.unknown()), []),
  o: v.optional(v.string()),
})

/**
 * Packs work of the reader's own for a link.
 *
 * Shape:  coordinates are rounded to seven decimals, a centimetre.
 */
export const writeOwn = ({ drawings = [], variants = [], stories = [], chosen = null }: Partial<OwnWork>): string => {
  const holdsChosen = chosen !== null && variants.some((variant) => variant.id === chosen)
  return pack({
    v: VERSION,
    ...(drawings.length > 0 ? { d: drawings.map(drawingToRow) } : {}),
    ...(variants.length > 0 ? { c: variants.map(variantToRow) } : {}),
    ...(stories.length > 0 ? { s: stories } : {}),
    ...(holdsChosen ? { o: chosen } : {}),
  })
}

/** Rows that can be read, each id once. */
const readable = <T extends { readonly id: string }>(
  rows: readonly unknown[],
  read: (row: unknown) => T | null,
): T[] => {
  const byId = new Map<string, T>()
  for (const row of rows) {
    const each = read(row)
    if (each && !byId.has(each.id)) byId.set(each.id, each)
  }
  return [...byId.values()]
}

/**
 * Reads what `writeOwn` packed.
 *
 * Shape:  what cannot be read of it is left out and counted in `lost`.
 * Errors: total: `damaged` for a text that is no pack, `too-large`, `newer`.
 */
export const readOwn = (text: string): Result<OwnReading, OwnError> => {
  const unpacked = unpack(text)
  if (!unpacked.ok) return unpacked
  const read = v.safeParse(envelope, unpacked.value)
  if (!read.success) return err('damaged')
  const { v: version, d, c, s, o } = read.output
  if (version > VERSION) return err('newer')
  const drawings = readable(d, drawingFromRow)
  const variants = readable(c, variantFromRow)
  const stories = readable(s, storyFrom)
  return ok({
    drawings,
    variants,
    stories,
    chosen: o !== undefined && variants.some((variant) => variant.id === o) ? o : null,
    lost: {
      drawings: d.length - drawings.length,
      variants: c.length - variants.length,
      stories: s.length - stories.length,
    },
  })
}
