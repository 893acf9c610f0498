import { flushSync } from 'react-dom'

/** Parts of the panel that take the focus when what had it is gone, or something new is there. */
export type FocusIn =
  | { readonly story: string; readonly action: string }
  | { readonly story: string; readonly chapter: string; readonly action: string }

const placeOf = (target: FocusIn): Element | undefined => {
  const story = [...document.querySelectorAll<HTMLElement>('article[data-story]')].find(
    ({ dataset }) => dataset.story === target.story,
  )
  if (!story || !('chapter' in target)) return story
  return [...story.querySelectorAll<HTMLElement>('li[data-chapter-id]')].find(
    ({ dataset }) => dataset.chapterId === target.chapter,
  )
}

/** Moves the focus to a button or field of a story or chapter that is on the page. False where there is none. */
export const focusIn = (target: FocusIn): boolean => {
  const part = placeOf(target)?.querySelector<HTMLElement>(`[data-action="${target.action}"]`)
  part?.focus()
  if (part instanceof HTMLInputElement) part.select()
  return part !== null && part !== undefined
}

/** Makes a change, waits until the page shows it, and gives the focus to where it belongs then. */
export const thenFocus = (change: () => FocusIn | null): void => {
  let target: FocusIn | null = null
  flushSync(() => {
    target = change()
  })
  if (target) focusIn(target)
}
