import { type RefObject, useEffect, useRef } from 'react'
import { lastInput } from './last-input'

const isSearchBox = (element: Element | null): boolean =>
  element?.matches('[role="combobox"], input[type="search"]') ?? false

/** Moves the focus to the card when it was opened by keyboard or from the search, and back when it closes. */
export const useCardFocus = (card: RefObject<HTMLElement | null>, shown: string): void => {
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    const active = document.activeElement
    if (shown === '' || (lastInput() !== 'key' && !isSearchBox(active))) return
    if (active !== document.body && !card.current?.contains(active)) opener.current = active
    card.current?.querySelector('h2')?.focus()
  }, [shown, card])
  useEffect(
    () => () => {
      const back = opener.current
      const active = document.activeElement
      if (back instanceof HTMLElement && back.isConnected && (active === document.body || active === null)) back.focus()
    },
    [],
  )
}
