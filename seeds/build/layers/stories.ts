import type { CitationsOf } from '../inputs/citations'
import type { StoryTable } from '../schema/stories'

/** The stories as the atlas tells them, each with the sources its chapters name. */
export const storyRecords = (stories: readonly StoryTable[], citationsOf: CitationsOf): unknown[] =>
  stories.map((story) => {
    const keys = new Set(story.chapters.flatMap(({ sources }) => sources))
    return { ...story, citations: citationsOf([...keys].sort(), `the story ${story.id}`) }
  })
