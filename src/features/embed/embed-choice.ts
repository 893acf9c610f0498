import * as v from 'valibot'
import { EMBED_PARTS, type EmbedPartId } from '../../permalink/embed-query'
import { LANGUAGES, type Language } from '../../permalink/snapshot'

export const WIDTHS = ['100%', '960px', '640px', '360px'] as const
export const HEIGHTS = ['480px', '640px', '360px', '800px'] as const

/** What a frame is to look like, and whom it is to hear. */
export type EmbedChoice = {
  readonly width: (typeof WIDTHS)[number]
  readonly height: (typeof HEIGHTS)[number]
  readonly show: readonly EmbedPartId[]
  readonly language: Language
  readonly title: string
  readonly lazy: boolean
  /** As typed: a line or a blank between two. */
  readonly origins: string
}

export const choiceAtStart = (language: Language, title: string): EmbedChoice => ({
  width: WIDTHS[0],
  height: HEIGHTS[0],
  show: EMBED_PARTS,
  language,
  title,
  lazy: true,
  origins: '',
})

const kept = v.object({
  width: v.exactOptional(v.picklist(WIDTHS)),
  height: v.exactOptional(v.picklist(HEIGHTS)),
  show: v.exactOptional(v.array(v.picklist(EMBED_PARTS))),
  language: v.exactOptional(v.picklist(LANGUAGES)),
  title: v.exactOptional(v.string()),
  lazy: v.exactOptional(v.boolean()),
  origins: v.exactOptional(v.string()),
})

/** What is kept of a choice, for the next frame. Errors: nothing where it is of another edition of the atlas. */
export const readEmbedChoice = (value: unknown): Partial<EmbedChoice> => {
  const read = v.safeParse(kept, value)
  return read.success ? read.output : {}
}
