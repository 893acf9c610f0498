import type { Story } from '../../domain/story/story'

/** What a link or a key asked for, and the nearest thing there is. */
export type Found =
  | { readonly kind: 'found'; readonly story: Story; readonly chapter: number }
  /** The story is shorter: its last chapter stands in. */
  | { readonly kind: 'too-high'; readonly story: Story; readonly chapter: number; readonly asked: number }
  | { readonly kind: 'empty'; readonly story: Story }
  | { readonly kind: 'unknown' }

/** Finds the chapter to tell, counted from 1; an own story stands before a shipped one of the same name. */
export const findStory = (
  own: readonly Story[],
  shipped: readonly Story[],
  { story: id, chapter }: { readonly story: string; readonly chapter: number },
): Found => {
  const story = own.find((each) => each.id === id) ?? shipped.find((each) => each.id === id)
  if (!story) return { kind: 'unknown' }
  const last = story.chapters.length
  if (last === 0) return { kind: 'empty', story }
  if (chapter > last) return { kind: 'too-high', story, chapter: last, asked: chapter }
  return { kind: 'found', story, chapter: Math.max(1, chapter) }
}
