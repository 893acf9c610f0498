import type { Story } from '../../domain/story/story'

/** The key that tells a story's file from any other JSON; its value is the version. */
export const STORY_KEY = 'atlas-story'
export const STORY_VERSION = 1

/** A story in a file of its own, as it is written today. */
type StoryFile = {
  readonly [STORY_KEY]: number
  /** Data edition of the atlas it was saved with; null where that was not known. */
  readonly edition: string | null
  readonly story: Story
}

/**
 * Writes a story as the text of a file.
 *
 * Shape:  JSON, two spaces deep, to be read and mended by hand; the views of chapters are fragments of links.
 */
export const writeStoryFile = (story: Story, edition: string | null): string => {
  const file: StoryFile = { [STORY_KEY]: STORY_VERSION, edition, story }
  return `${JSON.stringify(file, null, 2)}\n`
}

const LONGEST_NAME = 60

/**
 * Names the file of a story after its title.
 *
 * Shape:  `<words of the title>.story.json`, letters and digits of any script; `story.story.json` for a title without.
 */
export const storyFileName = ({ title }: Pick<Story, 'title'>): string => {
  const words = (title.en.trim() || title.ur.trim()).toLowerCase().normalize('NFC')
  const slug = words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, LONGEST_NAME)
  return `${slug.replace(/^-+|-+$/g, '') || 'story'}.story.json`
}
