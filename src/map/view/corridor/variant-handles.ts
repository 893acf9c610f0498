import type { Map as MapLibreMap } from 'maplibre-gl'
import './variant-handles.css'
import { insertPoint, movePoint, removePoint } from '../../../domain/corridor/edit-own-variant'
import type { OwnVariant } from '../../../domain/corridor/own-variant'
import type { Position } from '../../../domain/position'
import { draftVariant } from '../../../store/corridor-commands'
import type { AtlasStore } from '../../../store/create-atlas-store'
import { chosenOwnVariant } from '../../../store/selectors/corridor-courses'
import { editVariant } from '../../../store/variant-commands'
import type { MapTexts } from '../../map-texts'
import { type HandlePoint, handlePoints } from './handle-points'

/** Pixels an arrow key moves a point; with Shift, one. */
const STRIDE = 12
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Pixels a pointer may tremble during a click. */
const TREMBLE = 4

type Dragged = {
  readonly point: HandlePoint
  readonly button: HTMLButtonElement
  readonly x: number
  readonly y: number
  moved: boolean
}

const changed = (variant: OwnVariant, { kind, at }: HandlePoint, position: Position): OwnVariant =>
  kind === 'point'
    ? movePoint(variant, at, position, null)
    : insertPoint(variant, at, { position, name: null, isNode: false })

/**
 * Puts handles on the points of the chosen own course. A drag shows a draft and edits the Document once, on release.
 * Gives the way to take them off again.
 */
export const showVariantHandles = (map: MapLibreMap, store: AtlasStore, texts: () => MapTexts): (() => void) => {
  const layer = document.createElement('div')
  layer.className = 'variant-handles'
  // Screen coordinates of the map run from its left edge in every language.
  layer.dir = 'ltr'
  layer.dataset.purpose = 'variant-handles'
  map.getContainer().append(layer)
  let handles: readonly { readonly point: HandlePoint; readonly button: HTMLButtonElement }[] = []
  let dragged: Dragged | null = null

  const place = (): void => {
    for (const { point, button } of handles) {
      if (button === dragged?.button) continue
      put(button, point.position)
    }
  }
  const put = (button: HTMLElement, [lon, lat]: Position): void => {
    const { x, y } = map.project([lon, lat])
    button.style.translate = `${x}px ${y}px`
  }
  const positionAt = (event: PointerEvent): Position => {
    const { left, top } = map.getContainer().getBoundingClientRect()
    const { lng, lat } = map.unproject([event.clientX - left, event.clientY - top])
    return [lng, lat]
  }
  const commit = (point: HandlePoint, position: Position): void => {
    const own = chosenOwnVariant(store.getState())
    if (own) editVariant(store, own.id, (variant) => changed(variant, point, position))
  }
  const onKeyDown = (event: KeyboardEvent, point: HandlePoint, button: HTMLButtonElement): void => {
    const own = chosenOwnVariant(store.getState())
    const step = STEPS[event.key]
    if (!own || (!step && event.key !== 'Delete' && event.key !== 'Backspace' && event.key !== 'Enter')) return
    if (event.key === 'Enter' && point.kind === 'point') return
    event.preventDefault()
    // The map must not pan under the handle that is being moved.
    event.stopPropagation()
    if (step || event.key === 'Enter') {
      const [dx, dy] = step ?? [0, 0]
      const stride = event.shiftKey ? 1 : STRIDE
      const { x, y } = map.project([point.position[0], point.position[1]])
      const { lng, lat } = map.unproject([x + dx * stride, y + dy * stride])
      commit(point, [lng, lat])
    } else if (point.kind === 'point') editVariant(store, own.id, (variant) => removePoint(variant, point.at))
    focusAgain(point, button)
  }
  /** The handles were made anew; the one that stands for the same point is focused again. */
  const focusAgain = ({ at }: HandlePoint, button: HTMLButtonElement): void => {
    if (document.activeElement === button) return
    const same = handles.find(({ point }) => point.kind === 'point' && point.at === at) ?? handles[0]
    same?.button.focus({ preventScroll: true })
  }
  const letGo = (button: HTMLButtonElement): void => {
    dragged = null
    delete layer.dataset.dragging
    delete button.dataset.held
  }
  const wire = (point: HandlePoint, button: HTMLButtonElement): void => {
    button.addEventListener('pointerdown', (event) => {
      event.stopPropagation()
      if (event.button !== 0 || dragged) return
      button.setPointerCapture(event.pointerId)
      dragged = { point, button, x: event.clientX, y: event.clientY, moved: false }
    })
    button.addEventListener('pointermove', (event) => {
      if (dragged?.button !== button) return
      const { x, y } = dragged
      if (!dragged.moved && Math.hypot(event.clientX - x, event.clientY - y) < TREMBLE) return
      if (!dragged.moved) {
        dragged.moved = true
        // the middles beside it stand on the line as it was
        layer.dataset.dragging = 'true'
        button.dataset.held = 'true'
      }
      const position = positionAt(event)
      put(button, position)
      const own = chosenOwnVariant(store.getState())
      if (own) draftVariant(store, changed(own, point, position))
    })
    button.addEventListener('pointerup', (event) => {
      if (dragged?.button !== button) return
      const { moved } = dragged
      letGo(button)
      draftVariant(store, null)
      if (moved) commit(point, positionAt(event))
    })
    button.addEventListener('pointercancel', () => {
      letGo(button)
      draftVariant(store, null)
      place()
    })
    button.addEventListener('keydown', (event) => onKeyDown(event, point, button))
    button.addEventListener('click', (event) => event.stopPropagation())
  }
  const rebuild = (): void => {
    if (dragged) return
    const own = chosenOwnVariant(store.getState())
    handles = (own ? handlePoints(own) : []).map((point) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = `variant-handle variant-handle--${point.kind}`
      button.dataset.handle = `${point.kind}-${point.at}`
      button.dataset.node = String(point.isNode)
      const name = own?.points[point.at]?.name
      button.setAttribute('aria-label', texts().handle(point.kind, point.at + 1, name ?? null))
      wire(point, button)
      return { point, button }
    })
    layer.replaceChildren(...handles.map(({ button }) => button))
    place()
  }
  rebuild()
  map.on('move', place)
  const unfollow = store.subscribe((state, before) => {
    if (chosenOwnVariant(state) !== chosenOwnVariant(before)) rebuild()
  })
  return () => {
    unfollow()
    map.off('move', place)
    layer.remove()
  }
}
