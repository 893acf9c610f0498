import { type KeyboardEvent, useState } from 'react'

type Step = (at: number, last: number) => number

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

const rowFor = (target: EventTarget): HTMLElement | null =>
  target instanceof HTMLElement && target.matches('tr[data-site]') ? target : null

/** The row of a site; ids come from links too, so they are compared, never put into a selector. */
export const findRow = (body: Element | null, id: string): HTMLElement | undefined =>
  [...(body?.querySelectorAll<HTMLElement>('tr[data-site]') ?? [])].find((row) => row.dataset.site === id)

/** One row is a stop of the Tab key; arrows, Home and End move it, Enter and Space open the row. */
export const useRovingRows = (ids: readonly string[], selected: string | null, open: (id: string) => void) => {
  const [visited, setVisited] = useState<string | null>(null)
  const stop = [visited, selected].find((id) => id !== null && ids.includes(id)) ?? ids[0] ?? null
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row = rowFor(event.target)
    const id = row?.dataset.site
    if (!row || id === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      open(id)
      return
    }
    const next = ids[STEPS[event.key]?.(ids.indexOf(id), ids.length - 1) ?? -1]
    if (next === undefined) return
    event.preventDefault()
    findRow(row.parentElement, next)?.focus()
  }
  return { stop, onKeyDown, onVisit: setVisited }
}
