import { type RefObject, useEffect, useRef } from 'react'
import type { Selection } from '../../permalink/snapshot'

/** Whether the last thing the user did was a key; with Alt or Ctrl it walked through features or through history. */
const useLastInput = (): RefObject<'key' | 'pointer' | null> => {
  const last = useRef<'key' | 'pointer' | null>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      last.current = event.altKey || event.ctrlKey || event.metaKey ? null : 'key'
    }
    const onPointer = () => {
      last.current = 'pointer'
    }
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('pointerdown', onPointer, true)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('pointerdown', onPointer, true)
    }
  }, [])
  return last
}

const isSearchBox = (element: Element | null): boolean =>
  element?.matches('[role="combobox"], input[type="search"]') ?? false

/** Moves the focus to the card when it was opened by keyboard or from the search, and back when it closes. */
export const useCardFocus = (card: RefObject<HTMLElement | null>, selection: Selection | null): void => {
  const lastInput = useLastInput()
  const opener = useRef<Element | null>(null)
  const key = selection && `${selection.kind}:${selection.id}`
  useEffect(() => {
    const active = document.activeElement
    if (key === null) {
      const back = opener.current
      opener.current = null
      if (back instanceof HTMLElement && back.isConnected && (active === document.body || active === null)) back.focus()
      return
    }
    if (lastInput.current !== 'key' && !isSearchBox(active)) return
    if (active !== document.body && !card.current?.contains(active)) opener.current = active
    card.current?.querySelector('h2')?.focus()
  }, [key, card, lastInput])
}
