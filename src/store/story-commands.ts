import type { StoryMode } from '../permalink/snapshot'
import type { AtlasStore } from './create-atlas-store'
import { editSession } from './edit-session'

/** A chapter of a story, and how it is told. */
export type StoryPlace = { readonly story: string; readonly chapter: number; readonly mode: StoryMode }

/** Tells a story over the page, which stays as it is under it. */
export const tellStory = (store: AtlasStore, { story, chapter, mode }: StoryPlace): void =>
  editSession(store, () => ({ story, chapter, mode }))

/** Goes to a chapter, counted from 1. */
export const showChapter = (store: AtlasStore, chapter: number): void => editSession(store, () => ({ chapter }))

/** Goes on telling the same chapter in the other way. */
export const setStoryMode = (store: AtlasStore, mode: StoryMode): void => editSession(store, () => ({ mode }))

/** Ends the telling: what the story was told over is there again, untouched. */
export const endStory = (store: AtlasStore): void =>
  editSession(store, () => ({ story: null, chapter: 1, mode: 'present' }))
