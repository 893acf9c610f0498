import { useRef } from 'react'
import type { Position } from '../../../domain/position'
import type { FigureHandle, Rings } from './figure-handles'

type From = { readonly rings: Rings; readonly handle: FigureHandle; now: Position }

/** Remembers the figure as it was when a drag began: every movement is applied to that, not to the last movement. */
export const useDraggedFrom = () => {
  const from = useRef<From | null>(null)
  return {
    get from() {
      return from.current
    },
    start: (rings: Rings, handle: FigureHandle): From => {
      from.current ??= { rings, handle, now: handle.position }
      return from.current
    },
    end: () => {
      from.current = null
    },
  }
}
