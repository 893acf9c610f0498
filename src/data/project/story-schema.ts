import * as v from 'valibot'
import { CAMERA_MOVES } from '../../domain/story/story'
import { text } from '../schemas'

const storyText = v.object({ en: v.string(), ur: v.string() })

/** A story: one the atlas ships, or one of the reader's own in a project or in a file of its own. */
export const storySchema = v.object({
  id: text,
  title: storyText,
  summary: storyText,
  chapters: v.array(
    v.object({
      id: text,
      title: storyText,
      text: storyText,
      notes: storyText,
      view: v.pipe(v.string(), v.startsWith('#')),
      move: v.fallback(v.picklist(CAMERA_MOVES), 'ease'),
      highlight: v.array(v.string()),
      sources: v.array(v.string()),
    }),
  ),
})
