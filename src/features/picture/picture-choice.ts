import * as v from 'valibot'
import { PICTURE_SCALES, PICTURE_SIZES, type PictureScale, type PictureSizeId, scaleFor } from './picture-size'

/** What a picture may carry beside the map. */
export const PICTURE_PARTS = [
  'legend',
  'scale',
  'north',
  'differences',
  'sources',
  'boundary',
  'date',
  'link',
  'qr',
] as const
export type PicturePartId = (typeof PICTURE_PARTS)[number]

export type PictureChoice = {
  readonly size: PictureSizeId
  readonly scale: PictureScale
  readonly title: string
  readonly subtitle: string
  readonly parts: readonly PicturePartId[]
  /** Drawn from straight above, however the view is tilted on screen. */
  readonly level: boolean
}

const START = { size: '16x9', scale: '2' } as const

export const choiceAtStart = (title: string): PictureChoice => ({
  ...START,
  title,
  subtitle: '',
  level: false,
  parts: ['legend', 'scale', 'north', 'differences', 'sources', 'boundary', 'date', 'link'],
})

// how a view was tilted, and what failed because of it, belong to that view alone
const kept = v.object({
  size: v.exactOptional(v.picklist(PICTURE_SIZES)),
  scale: v.exactOptional(v.picklist(PICTURE_SCALES)),
  title: v.exactOptional(v.string()),
  subtitle: v.exactOptional(v.string()),
  parts: v.exactOptional(v.array(v.picklist(PICTURE_PARTS))),
})

/** What is kept of a choice, for the next picture. Errors: nothing where it is of another edition of the atlas. */
export const readPictureChoice = (value: unknown): Partial<PictureChoice> => {
  const read = v.safeParse(kept, value)
  if (!read.success) return {}
  const { size, scale } = { ...START, ...read.output }
  // both or none: a scale of paper is none for a screen
  return scaleFor(size, scale) === scale ? read.output : {}
}

/** As above; the words of a comparison name its two views, and would be wrong under others. */
export const readComparisonChoice = (value: unknown): Partial<PictureChoice> => {
  const { title: _title, subtitle: _subtitle, ...rest } = readPictureChoice(value)
  return rest
}
