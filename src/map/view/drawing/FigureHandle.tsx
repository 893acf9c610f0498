import type { Map as MapLibreMap } from 'maplibre-gl'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { ScreenPoint } from '../pick-on-map'
import { type FigureHandle as Handle, handleId } from './figure-handles'

/** A press this long without moving is a long press. */
const LONG_PRESS = 600
const STILL = 8

/** Pixels an arrow key moves a handle; with Shift, one. */
const STRIDE = 12
const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

type Press = { readonly start: ScreenPoint; moved: boolean; timer: number }

type FigureHandleProps = {
  readonly map: MapLibreMap
  readonly handle: Handle
  readonly label: string
  /** While it is dragged, and once more when it is let go. */
  readonly onDrag: (handle: Handle, to: ScreenPoint, done: boolean) => void
  readonly onDelete: (handle: Handle) => void
  readonly onEscape: () => void
}

/** One handle: drag or arrow keys move it, Delete, a right click or a long press deletes the position. */
export const FigureHandle = ({ map, handle, label, onDrag, onDelete, onEscape }: FigureHandleProps) => {
  const press = useRef<Press | null>(null)
  const [lon, lat] = handle.position
  const { x, y } = map.project([lon, lat])
  const placeOf = (event: PointerEvent): ScreenPoint => {
    const { left, top } = map.getContainer().getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }
  const remove = () => {
    if (handle.kind === 'point') onDelete(handle)
  }
  const letGo = (event: PointerEvent) => {
    const held = press.current
    press.current = null
    if (!held) return
    clearTimeout(held.timer)
    if (held.moved) onDrag(handle, placeOf(event), true)
  }
  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    event.stopPropagation()
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const timer = window.setTimeout(() => {
      if (press.current?.moved) return
      press.current = null
      remove()
    }, LONG_PRESS)
    press.current = { start: placeOf(event), moved: false, timer: event.pointerType === 'touch' ? timer : 0 }
    if (event.pointerType !== 'touch') clearTimeout(timer)
  }
  const onPointerMove = (event: PointerEvent) => {
    const held = press.current
    if (!held) return
    const to = placeOf(event)
    if (!held.moved && Math.hypot(to.x - held.start.x, to.y - held.start.y) < (held.timer ? STILL : 2)) return
    held.moved = true
    clearTimeout(held.timer)
    onDrag(handle, to, false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const deletes = event.key === 'Delete' || event.key === 'Backspace'
    if (!step && !deletes && event.key !== 'Escape' && !(event.key === 'Enter' && handle.kind === 'middle')) return
    event.preventDefault()
    // the map must not pan under the handle that is being moved
    event.stopPropagation()
    if (event.key === 'Escape') onEscape()
    else if (deletes) remove()
    else {
      const [dx, dy] = step ?? [0, 0]
      const stride = event.shiftKey ? 1 : STRIDE
      onDrag(handle, { x: x + dx * stride, y: y + dy * stride }, true)
    }
  }
  return (
    <button
      type="button"
      className={`figure-handle figure-handle--${handle.kind}`}
      data-handle={handleId(handle)}
      aria-label={label}
      style={{ translate: `${x}px ${y}px` }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => {
        event.preventDefault()
        // a long press brings up the menu too: it must not delete twice
        clearTimeout(press.current?.timer)
        press.current = null
        remove()
      }}
      onClick={(event) => event.stopPropagation()}
    />
  )
}
