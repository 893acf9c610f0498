import { copiedTitle } from '../domain/story/copied-title'
import type { Chapter, Story, StoryText } from '../domain/story/story'
import type { AtlasStore } from './create-atlas-store'
import type { EditLabel } from './edit-label'
import { changeStory } from './own-story-commands'

const NO_WORDS: StoryText = { en: '', ur: '' }

const freeChapterId = ({ chapters }: Story): string => {
  const taken = new Set(chapters.map(({ id }) => id))
  let number = chapters.length + 1
  while (taken.has(`chapter-${number}`)) number += 1
  return `chapter-${number}`
}

const storyOf = (store: AtlasStore, id: string): Story | undefined =>
  store.getState().document.stories.find((story) => story.id === id)

const withChapters = (
  store: AtlasStore,
  label: EditLabel,
  story: string,
  change: (chapters: readonly Chapter[]) => readonly Chapter[],
): void =>
  changeStory(store, label, story, (before) => {
    const chapters = change(before.chapters)
    return chapters === before.chapters ? before : { ...before, chapters }
  })

/** Adds a view as the last chapter of a story. Gives the id of the chapter; null where there is no such story. */
export const addChapter = (
  store: AtlasStore,
  story: string,
  { title, view }: Pick<Chapter, 'title' | 'view'>,
): string | null => {
  const held = storyOf(store, story)
  if (!held) return null
  const id = freeChapterId(held)
  const chapter = { id, title, text: NO_WORDS, notes: NO_WORDS, view, move: 'fly', highlight: [], sources: [] } as const
  withChapters(store, 'add-chapter', story, (chapters) => [...chapters, chapter])
  return id
}

/** Changes what a chapter says, shows or marks; what is as it was is no edit. */
export const editChapter = (store: AtlasStore, story: string, id: string, change: Partial<Omit<Chapter, 'id'>>): void =>
  withChapters(store, 'edit-chapter', story, (chapters) => {
    const before = chapters.find((chapter) => chapter.id === id)
    if (!before || JSON.stringify({ ...before, ...change }) === JSON.stringify(before)) return chapters
    return chapters.map((chapter) => (chapter === before ? { ...before, ...change } : chapter))
  })

/** Moves a chapter to a place of the story, counted from 0; beyond an end, and where it stands, nothing happens. */
export const moveChapter = (store: AtlasStore, story: string, id: string, to: number): void =>
  withChapters(store, 'order-chapters', story, (chapters) => {
    const at = chapters.findIndex((chapter) => chapter.id === id)
    const moved = chapters[at]
    if (!moved || to === at || to < 0 || to >= chapters.length) return chapters
    return chapters.toSpliced(at, 1).toSpliced(to, 0, moved)
  })

/** Puts a copy of a chapter right after it. Gives the id of the copy; null where there is nothing to copy. */
export const duplicateChapter = (store: AtlasStore, story: string, id: string): string | null => {
  const held = storyOf(store, story)
  const source = held?.chapters.find((chapter) => chapter.id === id)
  if (!held || !source) return null
  const title = copiedTitle(
    source.title,
    held.chapters.map((chapter) => chapter.title),
  )
  const copy = { ...source, id: freeChapterId(held), title }
  withChapters(store, 'duplicate-chapter', story, (chapters) =>
    chapters.toSpliced(chapters.indexOf(source) + 1, 0, copy),
  )
  return copy.id
}

/** Takes a chapter out of a story. */
export const deleteChapter = (store: AtlasStore, story: string, id: string): void =>
  withChapters(store, 'delete-chapter', story, (chapters) =>
    chapters.some((chapter) => chapter.id === id) ? chapters.filter((chapter) => chapter.id !== id) : chapters,
  )
