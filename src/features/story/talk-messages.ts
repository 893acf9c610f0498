import * as v from 'valibot'
import { storySchema } from '../../data/project/story-schema'
import { COLOUR_THEMES, LANGUAGES } from '../../permalink/snapshot'

const chapter = v.pipe(v.number(), v.integer(), v.minValue(1))

const told = v.object({
  kind: v.literal('told'),
  story: storySchema,
  chapter,
  blank: v.boolean(),
  /** When the talk began, in milliseconds since 1970. */
  startedAt: v.number(),
  language: v.picklist(LANGUAGES),
  colourTheme: v.picklist(COLOUR_THEMES),
})

const message = v.variant('kind', [
  told,
  v.object({ kind: v.literal('ended') }),
  v.object({ kind: v.literal('hello') }),
  v.object({ kind: v.literal('go'), chapter }),
  v.object({ kind: v.literal('blank'), blank: v.boolean() }),
])

/** The talk as it stands, said by the window that tells it. */
export type Told = v.InferOutput<typeof told>

/** `told` and `ended` come from the telling window; `hello`, `go` and `blank` from the speaker's. */
export type TalkMessage = v.InferOutput<typeof message>

/** Reads what came over the channel; null for anything else, as another edition of the atlas may send. */
export const readTalkMessage = (sent: unknown): TalkMessage | null => {
  const read = v.safeParse(message, sent)
  return read.success ? read.output : null
}
