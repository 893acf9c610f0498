import { authoringDesk } from '../../store/authoring-desk'
import type { AtlasStore } from '../../store/create-atlas-store'

/** Says under a story what was done to it. */
export const say = (story: string, words: string): void =>
  authoringDesk.setState({ said: { under: story, story, words, step: null, action: 'story-change' } })

/**
 * Says what was taken away just now, with the way back; `under` null where the story itself is gone. `action` names what
 * of the story takes the focus when it is back.
 */
export const sayGone = (
  store: AtlasStore,
  under: string | null,
  story: string,
  words: string,
  action = 'story-change',
): void => {
  const step = store.getState().history.past.at(-1) ?? null
  authoringDesk.setState({ said: { under, story, words, step, action } })
}
