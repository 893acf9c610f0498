import { type TouchEvent, useRef } from 'react'

/** Far enough, in CSS pixels, to be meant. */
const FAR = 56

type Swipe = {
  readonly onTouchStart: (event: TouchEvent) => void
  readonly onTouchEnd: (event: TouchEvent) => void
}

/** A swipe turns the page as in a book: the next one is drawn in from where the text goes on. */
export const useSwipe = (onTurn: (step: 1 | -1) => void): Swipe => {
  const began = useRef<{ readonly x: number; readonly y: number } | null>(null)
  return {
    onTouchStart: ({ touches }) => {
      const touch = touches[0]
      began.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null
    },
    onTouchEnd: ({ changedTouches, currentTarget }) => {
      const touch = changedTouches[0]
      if (!began.current || !touch) return
      const [dx, dy] = [touch.clientX - began.current.x, touch.clientY - began.current.y]
      began.current = null
      if (Math.abs(dx) < FAR || Math.abs(dx) < 2 * Math.abs(dy)) return
      const rtl = getComputedStyle(currentTarget).direction === 'rtl'
      onTurn(dx < 0 === rtl ? -1 : 1)
    },
  }
}
