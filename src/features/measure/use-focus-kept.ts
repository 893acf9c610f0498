import { type RefObject, useEffect, useRef } from 'react'

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body

const itemButton = (part: HTMLElement, drawing: string, action: string): HTMLElement | null =>
  part.querySelector(`[data-drawing="${drawing}"] [data-action="measure-${action}"]`)

/**
 * Finds a place for the keyboard when what it was on goes away: the figure that was being changed, else the heading of
 * the list, from which the next Tab reaches what is left.
 */
export const useFocusKept = (part: RefObject<HTMLElement | null>, edited: string | null, count: number): void => {
  const before = useRef({ edited, count })
  useEffect(() => {
    const last = before.current
    before.current = { edited, count }
    if (!part.current) return
    const left = last.edited !== null && edited === null ? itemButton(part.current, last.edited, 'edit') : null
    if (left === null && count >= last.count) return
    // the handles on the map, where the keyboard may have been, are taken away in their own time
    const later = setTimeout(() => {
      if (isLost()) (left ?? document.getElementById('measurements-title'))?.focus()
    })
    return () => clearTimeout(later)
  }, [part, edited, count])
}
