import { type RefObject, useEffect } from 'react'

/** A narrow screen has the map above the text: the middle of what is left lies lower. */
const MIDDLE = { wide: '-45% 0px -54% 0px', narrow: '-68% 0px -31% 0px' } as const

/** Tells which chapter's text has come to the middle of what is read. */
export const useMiddleChapter = (
  scroller: RefObject<HTMLElement | null>,
  onChapter: (chapter: number) => void,
): void => {
  useEffect(() => {
    const { current: root } = scroller
    if (!root) return
    const narrow = window.matchMedia('(max-width: 767.98px)').matches
    const observer = new IntersectionObserver(
      (entries) => {
        const reached = entries.filter(({ isIntersecting }) => isIntersecting).at(-1)?.target
        if (reached instanceof HTMLElement) onChapter(Number(reached.dataset.chapter))
      },
      { root, rootMargin: narrow ? MIDDLE.narrow : MIDDLE.wide },
    )
    for (const article of root.querySelectorAll('article[data-chapter]')) observer.observe(article)
    return () => observer.disconnect()
  }, [scroller, onChapter])
}
