import { copiedTitle } from '../domain/story/copied-title'
import type { Story, StoryText } from '../domain/story/story'
import type { AtlasStore } from './create-atlas-store'
import type { EditLabel } from './edit-label'
import { ownStoryId } from './own-story-id'
import { transact } from './transact'

const insert = (store: AtlasStore, label: EditLabel, story: Story, at: number): string => {
  const id = ownStoryId(story.id, new Set(store.getState().document.stories.map((held) => held.id)))
  transact(store, label, (document) => ({
    ...document,
    stories: document.stories.toSpliced(at, 0, story.id === id ? story : { ...story, id }),
  }))
  return id
}

/** Changes one own story; an answer of the same reference, or of an unknown id, is no edit. */
export const changeStory = (store: AtlasStore, label: EditLabel, id: string, change: (story: Story) => Story): void =>
  transact(store, label, (document) => {
    const before = document.stories.find((story) => story.id === id)
    const after = before && change(before)
    if (!before || !after || after === before) return document
    return { ...document, stories: document.stories.map((story) => (story === before ? after : story)) }
  })

/** Adds a story at the end of the reader's own; one whose id is taken, or not an own one, gets another. Gives its id. */
export const addStory = (store: AtlasStore, story: Story): string =>
  insert(store, 'add-story', story, store.getState().document.stories.length)

/** Begins a story without chapters. Gives its id. */
export const beginStory = (store: AtlasStore, title: StoryText): string =>
  addStory(store, { id: '', title, summary: { en: '', ur: '' }, chapters: [] })

/** Puts a copy of any story among the reader's own, right after it if it is one of them. Gives its id. */
export const copyStory = (store: AtlasStore, story: Story): string => {
  const { stories } = store.getState().document
  const at = stories.indexOf(story)
  const title = copiedTitle(
    story.title,
    stories.map((each) => each.title),
  )
  return insert(store, 'duplicate-story', { ...story, id: '', title }, at < 0 ? stories.length : at + 1)
}

/** Writes the title or the summary of a story; the same words are no edit. */
export const writeStory = (store: AtlasStore, id: string, words: Partial<Pick<Story, 'title' | 'summary'>>): void =>
  changeStory(store, 'edit-story', id, (story) => {
    const written = { ...story, ...words }
    return JSON.stringify(written) === JSON.stringify(story) ? story : written
  })

/** Takes a story out of the reader's own. */
export const deleteStory = (store: AtlasStore, id: string): void =>
  transact(store, 'delete-story', (document) =>
    document.stories.some((story) => story.id === id)
      ? { ...document, stories: document.stories.filter((story) => story.id !== id) }
      : document,
  )
