import { type PointerEvent, type RefObject, useState } from 'react'

/** The place a row would have if it were let go now, both counted from 0. */
export type Dragged = { readonly from: number; readonly to: number }

/** How many of the other rows lie above a height. */
const placeAt = (list: Element, from: number, height: number): number =>
  [...list.children].filter((row, at) => {
    const { top, bottom } = row.getBoundingClientRect()
    return at !== from && (top + bottom) / 2 < height
  }).length

/** Lets rows of a list be dragged by their handles; `onDrop` is called once, for a row that came to another place. */
export const useDragOrder = (list: RefObject<Element | null>, onDrop: (dragged: Dragged) => void) => {
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const stop = (): void => setDragged(null)
  const handleOf = (at: number) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragged({ from: at, to: at })
    },
    onPointerMove: ({ clientY }: PointerEvent) => {
      if (!list.current || dragged?.from !== at) return
      const to = placeAt(list.current, at, clientY)
      if (to === dragged.to) return
      setDragged({ from: at, to })
      // rows beyond the edge of the panel come into reach
      list.current.children[to]?.scrollIntoView({ block: 'nearest' })
    },
    onPointerUp: () => {
      stop()
      if (dragged?.from === at && dragged.to !== at) onDrop(dragged)
    },
    onPointerCancel: stop,
  })
  return { dragged, handleOf, stop }
}
