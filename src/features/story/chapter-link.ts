import type { Story } from '../../domain/story/story'
import { LINK_LIMITS } from '../../permalink/link-limits'
import { writeOwn } from '../../permalink/own-work'
import type { Snapshot } from '../../permalink/snapshot'
import { toHash } from '../../permalink/to-hash'

/** Characters of JSON that no packing brings within a link, and that trying to pack would be felt. */
const TOO_LONG = 300_000

/** An own story as a link to one of its chapters takes it along; null where it is surely too long. */
export const packedStory = (story: Story): string | null =>
  JSON.stringify(story).length > TOO_LONG ? null : writeOwn({ stories: [story] })

/** The links to the chapters of a story over a page; with the packed story in them where every one stays in the limit. */
export const chapterLinks = (story: Story, page: Snapshot, packed: string | null, address: string) => {
  const links = (own: { readonly own?: string }): readonly string[] =>
    story.chapters.map((_, at) => toHash({ ...page, story: story.id, chapter: at + 1, mode: 'present' }, own))
  const whole = packed === null ? [] : links({ own: packed })
  const fits = packed !== null && whole.every((link) => address.length + link.length <= LINK_LIMITS.whole)
  return { hrefs: fits ? whole : links({}), fits }
}
