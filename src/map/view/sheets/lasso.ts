import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Position } from '../../../domain/position'
import type { ScreenPoint } from '../pick-on-map'

/** Pixels between two corners: closer ones add nothing that a hand can mean. */
const APART = 3

const overlay = (container: HTMLElement): { readonly svg: SVGSVGElement; readonly lines: readonly SVGElement[] } => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', 'atlas-map__lasso')
  svg.setAttribute('aria-hidden', 'true')
  const lines = ['white', 'black'].map((shade) => {
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'polyline')
    line.setAttribute('data-shade', shade)
    svg.append(line)
    return line
  })
  container.append(svg)
  return { svg, lines }
}

const pointIn = (container: HTMLElement, event: PointerEvent): ScreenPoint => {
  const { left, top } = container.getBoundingClientRect()
  return { x: event.clientX - left, y: event.clientY - top }
}

/**
 * Lets one drag of the pointer draw a ring on the map; the map itself stays where it is. Shift-drags, the second finger
 * and clicks keep their meaning. Gives the way to put the lasso down.
 */
export const startLasso = (map: MapLibreMap, onRing: (ring: readonly Position[]) => void): (() => void) => {
  const container = map.getCanvasContainer()
  const { svg, lines } = overlay(map.getContainer())
  const panned = map.dragPan.isEnabled()
  let drawn: ScreenPoint[] = []
  let pointer: number | null = null
  const show = (): void => {
    const points = drawn.map(({ x, y }) => `${x},${y}`).join(' ')
    for (const line of lines) line.setAttribute('points', points)
  }
  const drop = (): void => {
    drawn = []
    pointer = null
    show()
  }
  const onDown = (event: PointerEvent): void => {
    drop()
    if (event.button !== 0 || event.shiftKey || !event.isPrimary) return
    pointer = event.pointerId
    drawn = [pointIn(container, event)]
    container.setPointerCapture(event.pointerId)
  }
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId !== pointer) return
    const [at, last] = [pointIn(container, event), drawn.at(-1)]
    if (last && Math.hypot(at.x - last.x, at.y - last.y) < APART) return
    drawn.push(at)
    show()
  }
  const onUp = (event: PointerEvent): void => {
    if (event.pointerId !== pointer) return
    const ring = drawn.map(({ x, y }): Position => {
      const { lng, lat } = map.unproject([x, y])
      return [lng, lat]
    })
    drop()
    // two corners are a click that slipped
    if (ring.length > 2) onRing(ring)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') drop()
  }
  const listeners: [string, EventListener][] = [
    ['pointerdown', onDown as EventListener],
    ['pointermove', onMove as EventListener],
    ['pointerup', onUp as EventListener],
    ['pointercancel', drop],
  ]
  for (const [name, listener] of listeners) container.addEventListener(name, listener)
  window.addEventListener('keydown', onKey)
  const { touchAction } = container.style
  container.style.touchAction = 'none'
  map.dragPan.disable()
  return () => {
    for (const [name, listener] of listeners) container.removeEventListener(name, listener)
    window.removeEventListener('keydown', onKey)
    container.style.touchAction = touchAction
    if (panned) map.dragPan.enable()
    svg.remove()
  }
}
