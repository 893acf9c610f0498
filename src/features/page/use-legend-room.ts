import { type RefObject, useLayoutEffect, useState } from 'react'

/** How many items of a list end within its box. */
const itemsWithin = (list: HTMLElement): number => {
  const foot = list.getBoundingClientRect().bottom + 0.5
  return [...list.children].filter((item) => item.getBoundingClientRect().bottom <= foot).length
}

/**
 * Finds how many rows of the legend there is room for beside the map, and calls `onSettled` once that is known. Taking
 * rows away may leave room, or take some (a sentence says that they follow), so it looks again until nothing changes.
 */
export const useLegendRoom = (
  list: RefObject<HTMLUListElement | null>,
  total: number,
  onSettled: () => void,
): number => {
  const [room, setRoom] = useState<{ readonly of: number; readonly shown: number } | null>(null)
  const shown = room?.of === total ? room.shown : total
  // after every drawing: what is measured depends on all that is drawn
  useLayoutEffect(() => {
    const within = list.current ? itemsWithin(list.current) : shown
    if (within < shown) setRoom({ of: total, shown: within })
    else onSettled()
  })
  return shown
}
