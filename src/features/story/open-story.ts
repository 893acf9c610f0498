import type { Snapshot } from '../../permalink/snapshot'
import type { AtlasStore } from '../../store/create-atlas-store'
import { snapshotOf } from '../../store/snapshot-commands'
import { type StoryPlace, tellStory } from '../../store/story-commands'
import { enterFullScreen } from './full-screen'

/** Told where nobody has told anything yet. */
const FIRST_STORY = 'corridor'

let lastTold: string | null = null
let opener: Element | null = null

/** The page as it was before the story: its address as it stood, and what that shows. */
export type Before = { readonly hash: string; readonly view: Snapshot }

let before: Before | null = null

/** What a story was opened from; null for one that came by its own link. */
export const openedFrom = (): Before | null => before

/** Tells a story from the place that has the focus, which gets it back at the end. */
export const openStory = (store: AtlasStore, place: StoryPlace): void => {
  opener = document.activeElement
  lastTold = place.story
  before = { hash: new URL(document.baseURI).hash, view: snapshotOf(store.getState()) }
  // asked for at once: browsers allow it only while they see the press of the button or key
  if (place.mode === 'present') void enterFullScreen()
  tellStory(store, place)
}

/** Presents the story told last, else the first there is. */
export const presentLast = (store: AtlasStore): void => {
  const { document: own, datasets } = store.getState()
  const shipped = datasets.stories.status === 'ready' ? datasets.stories.value.records : []
  const known = [...shipped, ...own.stories].map(({ id }) => id)
  const story = known.find((id) => id === lastTold) ?? known[0] ?? FIRST_STORY
  openStory(store, { story, chapter: 1, mode: 'present' })
}

/** Gives the focus back to where the story was opened; a story that came by link leaves it on the panel. */
export const focusOpener = (): void => {
  const target = opener?.isConnected && opener !== document.body ? opener : document.getElementById('panel')
  opener = null
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}
