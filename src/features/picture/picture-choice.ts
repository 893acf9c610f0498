import type { PictureScale, PictureSizeId } from './picture-size'

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

export const choiceAtStart = (title: string): PictureChoice => ({
  size: '16x9',
  scale: '2',
  title,
  subtitle: '',
  level: false,
  parts: ['legend', 'scale', 'north', 'differences', 'sources', 'boundary', 'date', 'link'],
})
