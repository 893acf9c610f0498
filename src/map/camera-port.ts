import type { BBox, Position } from '../domain/position'
import type { Camera } from '../permalink/snapshot'

/** A rectangle of the window, in CSS pixels. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** How the rest of the atlas moves the map, without knowing the map library. Every move honours reduced motion. */
export type CameraPort = {
  /** Brings a position to the middle of the free part of the map; never zooms out. */
  readonly flyTo: (position: Position, zoom?: number) => void
  readonly fitBounds: (bounds: BBox, maxZoom?: number) => void
  /** Moves the map just far enough that a position is not hidden under a box of the page (client pixels). */
  readonly reveal: (position: Position, under: Box) => void
  /** Shows all of a box in what is left free by a box of the page, unless it stands free already. */
  readonly revealBounds: (bounds: BBox, under: Box) => void
  /** Goes exactly where a link says, at once. */
  readonly jumpTo: (camera: Camera) => void
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly resetNorth: () => void
  /** Back to the opening view, fitted to this screen. */
  readonly home: () => void
}

type Move = (port: CameraPort) => void

/** The map on top answers: a story or a comparison lies over the page's own map, which waits under it. */
let registered: readonly CameraPort[] = []
let waiting: Move | null = null

/** Called by the map once it can move; the last move asked for before that is made now. Gives the way to step down. */
export const registerCameraPort = (port: CameraPort): (() => void) => {
  registered = [...registered, port]
  waiting?.(port)
  waiting = null
  return () => {
    registered = registered.filter((each) => each !== port)
  }
}

const watchers = new Set<() => void>()

/** Tells before every move that a part of the atlas asks for; what moves the map by itself then gives way. */
export const watchMoves = (watcher: () => void): (() => void) => {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}

const move = (make: Move): void => {
  for (const watcher of watchers) watcher()
  const top = registered.at(-1)
  if (top) make(top)
  else waiting = make
}

/** The one camera features talk to. While no map is there the latest move waits for it. */
export const camera: CameraPort = {
  flyTo: (position, zoom) => move((port) => port.flyTo(position, zoom)),
  fitBounds: (bounds, maxZoom) => move((port) => port.fitBounds(bounds, maxZoom)),
  reveal: (position, under) => move((port) => port.reveal(position, under)),
  revealBounds: (bounds, under) => move((port) => port.revealBounds(bounds, under)),
  jumpTo: (target) => move((port) => port.jumpTo(target)),
  zoomIn: () => move((port) => port.zoomIn()),
  zoomOut: () => move((port) => port.zoomOut()),
  resetNorth: () => move((port) => port.resetNorth()),
  home: () => move((port) => port.home()),
}
